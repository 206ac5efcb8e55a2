import type { Capacity, PartyRole } from '#templates/definition/template.ts';

/** SHA-256 in small hex digits. */
export type Sha256 = string;
/** HMAC-SHA-256 (hex) of personal data under the record's own key: proves it later, tells nothing without the key. */
export type Commitment = string;
/** A moment as ISO 8601 in UTC with milliseconds: `2026-04-03T12:00:00.000Z`. */
export type Instant = string;
/** A day in the organisation's time zone: `2031-12-31`. */
export type LocalDate = string;
/** Either of the two; a moment becomes a day in the organisation's time zone. */
export type DayOrMoment = string;

/** `recipient`: an organisation that was allowed something by a consent, by the link it was mailed; `id` commits to its name. */
export type Actor =
  | { kind: 'staff'; id: string }
  | { kind: 'party'; id: string }
  | { kind: 'recipient'; id: Commitment }
  | { kind: 'system' };

/**
 * Everything that can happen to a document. Events outlive the document's content, so they hold ids, hashes,
 * counts, choices from a fixed list and commitments: never personal data.
 */
export type EventData = {
  /** A staff member started a document from a template version, which is frozen from here on; or one came in from outside. */
  created: {
    organisationId: string;
    dossierId: string;
    template: { id: string; version: number; sha256: Sha256 };
  };
  /** Staff changed the answers of a draft. `changed` names fields; the answers themselves are committed to. */
  answersSaved: { revision: number; changed: string[]; commitment: Commitment };
  /** The parties are asked to sign this revision before the deadline; who has not is reminded at these moments. */
  sent: {
    revision: number;
    daysToSign: number;
    deadline: Instant;
    understanding: boolean;
    parties: SentParty[];
    needs: Need[];
    reminders: Instant[];
  };
  /** The base PDF of a revision was made and stored. `renderer`: which version of the typesetting made these bytes. */
  rendered: { revision: number; sha256: Sha256; pages: number; bytes: number; renderer: number };
  /** A round began: each of its parties has a link (a running number, not the secret). */
  roundOpened: { round: number; links: PartyLink[] };
  /** The party pressed the first button behind the link; merely fetching the link leaves no trace. */
  opened: PartyLink;
  /** A code was sent to the party's second channel. */
  codeSent: PartyLink & { channel: Channel; response?: string };
  /** The party showed who they are, within this link. `witness` is the staff member who was present. */
  identified: PartyLink & { method: IdentifiedBy; witness?: string };
  /** The check of understanding was done, explained again, or skipped by the party. `questions`: how many were asked. */
  understood: { partyId: string; outcome: Understanding; questions: number };
  /** A party made the choices that are theirs; the document has a new revision. */
  choicesMade: { partyId: string; revision: number; commitment: Commitment; changed: string[] };
  /** The party signed the base PDF with this hash. `commitment` covers the signature picture and the name. */
  signed: {
    partyId: string;
    capacity: Capacity;
    method: SigningMethod;
    sha256: Sha256;
    commitment: Commitment;
    identifiedBy: IdentifiedBy;
    level: SignatureLevel;
  };
  /** The party refused, with a reason. `ends` when the document cannot be completed without this party. */
  declined: { partyId: string; commitment: Commitment; ends: boolean };
  /** The party asked the sender a question. */
  questionAsked: { partyId: string; commitment: Commitment };
  /** The party's address was wrong; the old link is dead. `link` is 0 when the party's round has not begun. */
  addressCorrected: PartyLink & { commitment: Commitment; channel?: Channel };
  /** The party got a new link; the old one is dead. */
  linkRenewed: PartyLink;
  /** A party that had not signed was reminded, with a new link; the old one is dead. */
  reminded: PartyLink;
  /** The sender withdrew the document, with a reason. */
  voided: { commitment: Commitment };
  /** The deadline passed before everyone needed had signed. */
  expired: Record<string, never>;
  /** The sender gave the parties more time. */
  deadlineExtended: { deadline: Instant; reminders: Instant[] };
  /** The mail server took a mail. `messageId` is hashed; `response` is only the status, such as `250 2.0.0`. */
  mailAccepted: MailRef & { messageId: Sha256; response: string };
  /** The mail server refused a mail for good. */
  mailRefused: MailRef & { response: string };
  /** A mail that a server took came back later: nobody got it. `status`: an enhanced status code, such as `5.1.1`. */
  mailBounced: MailRef & { status: string };
  /** A refused mail, or one that came back, is to be tried once more. */
  mailRetried: MailRef;
  /** Everyone needed has signed. */
  completed: Record<string, never>;
  /** A signature was put into the PDF. `revision` of the PDF counts from 1. No `timeStamp`: none that can be trusted. */
  sealed: { partyId: string; revision: number; sha256: Sha256; timeStamp: Instant | null };
  /** The sealed PDF was made fit for long keeping, and the evidence sheet made. */
  preserved: { sha256: Sha256; level: PreservationLevel; evidenceSha256: Sha256 };
  /** The party was given the sealed PDF and the evidence sheet. */
  delivered: { partyId: string };
  /** The party's copy goes once more, to this address; the old link to it is dead. `commitment` as in `addressCorrected`. */
  copyAddressCorrected: { partyId: string; commitment: Commitment };
  /** An archive package of the document was made. */
  archived: { packageSha256: Sha256 };
  /** The document may not be destroyed, for a reason. */
  held: { commitment: Commitment };
  /** The hold ended. */
  released: Record<string, never>;
  /** The dossier was closed: a retention term may begin. */
  dossierClosed: { at: DayOrMoment };
  /** The agreement in the document ended: a retention term may begin. */
  agreementEnded: { at: DayOrMoment };
  /** All consent in the document was withdrawn or ran out: a retention term may begin. */
  consentEnded: { at: DayOrMoment };
  /**
   * A party withdrew consents in one act, the how-manieth of the document (GDPR art. 7(3)). It holds from this moment.
   * `told`: a staff member wrote down what the party told them. `tell`: recipients without an address, whom staff tell.
   */
  consentWithdrawn: {
    number: number;
    partyId: string;
    consents: Consent[];
    tell: Commitment[];
    confirmBy: LocalDate;
    told?: Told;
  };
  /** The sealed page about that act was made, for the party. */
  withdrawalSealed: { number: number; sha256: Sha256 };
  /** A staff member told a recipient who has no address, or whose mail did not arrive. */
  recipientTold: { number: number; recipient: Commitment };
  /** A recipient confirmed that it stopped. */
  recipientConfirmed: { number: number; recipient: Commitment };
  /** A staff member proposed to destroy the document, its term having ended. */
  destructionProposed: { staff: string; retainUntil: LocalDate };
  /** The proposal was turned down or taken back. */
  destructionRejected: { staff: string };
  /** Another staff member agreed to the destruction. */
  destructionApproved: { staff: string };
  /** The content and its key are gone; the certificate and this chain remain. */
  destroyed: { certificateSha256: Sha256 };
};

export type EventType = keyof EventData;

/** An event as decided, before it is on a chain. `bySystem`: a consequence, not the act of whoever asked. */
export type EventBody = { [T in EventType]: { type: T; data: EventData[T]; bySystem?: true } }[EventType];

/** An event as stored: `hash = SHA-256(JCS(event without hash))`, `prev` = the hash before, 64 zeros for the first. */
export type DocumentEvent = { [T in EventType]: StoredEvent<T> }[EventType];

export type StoredEvent<T extends EventType> = {
  /** From 1, without gaps. */
  seq: number;
  at: Instant;
  actor: Actor;
  type: T;
  data: EventData[T];
  prev: Sha256;
  hash: Sha256;
};

export type Channel = 'email' | 'sms';
export type IdentifiedBy = 'email-code' | 'sms-code' | 'in-person';
export type Understanding = 'understood' | 'explained' | 'skipped';
export type SigningMethod = 'drawn' | 'typed' | 'uploaded';
export type SignatureLevel = 'simple' | 'advanced';
export type PreservationLevel = 'LTA' | 'B';

/** For a purpose (an id of the form), towards a recipient (its name, committed to). */
export type Consent = { purpose: string; recipient: Commitment };
/** How and on which day a party told a staff member something. */
export type Told = { how: (typeof toldWays)[number]; on: LocalDate };
export const toldWays = ['spoken', 'phone', 'letter', 'mail'] as const;

export type PartyLink = { partyId: string; link: number };

/** A party as it stands in the `sent` event; `commitment` covers name and addresses. */
export type SentParty = {
  partyId: string;
  role: PartyRole;
  round: number;
  capacity: Capacity;
  /** Where the code for identification goes. */
  channel: Channel;
  /** Whether a section of the document is theirs to fill; at most one party, in the first round. */
  fills: boolean;
  commitment: Commitment;
};

/** How many of the parties with this role in this round must sign. "All" is written as their number. */
export type Need = { round: number; role: PartyRole; needed: number };

/** Which mail: to a party, or (a notice without `partyId`) to the sender. */
export type MailRef =
  | { mail: 'invitation'; partyId: string; link: number }
  | { mail: 'code'; partyId: string; link: number }
  | { mail: 'copy'; partyId: string }
  /** To who withdrew consents, with the sealed page about it. */
  | { mail: 'withdrawalCopy'; partyId: string; number: number }
  /** To a recipient of consents that were withdrawn. */
  | { mail: 'withdrawalNotice'; recipient: Commitment; number: number; partyId?: never }
  | { mail: 'notice'; about: NoticeAbout; partyId?: string; number?: number };

/**
 * `declined`, `voided`, `expired`, `completed`: the document as a whole. `partyDeclined`, `question`, `bounced` have a
 * `number`: the how-manieth refusal, question or mail that came back it is, from 1; `withdrawn` has that of the act.
 */
export type NoticeAbout =
  'declined' | 'voided' | 'expired' | 'completed' | 'partyDeclined' | 'question' | 'bounced' | 'withdrawn';
