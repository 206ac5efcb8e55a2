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
    /** Id of the document that ended, and that this one was begun after. */
    follows?: string;
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
    /** What the sender chose where the form leaves a choice; rounds as the form says where nothing stands. */
    order?: 'together';
    /** One for every round, or none: then the deadline holds for the whole document. */
    terms?: RoundTerm[];
  };
  /** The base PDF of a revision was made and stored. `renderer`: which version of the typesetting made these bytes. */
  rendered: { revision: number; sha256: Sha256; pages: number; bytes: number; renderer: number };
  /** A round began: each of its parties has a link (a running number, not the secret). */
  roundOpened: { round: number; links: PartyLink[] };
  /** A round with a term of its own: until when its parties have, and when who has not signed is reminded. */
  termBegan: { round: number; deadline: Instant; reminders: Instant[] };
  /**
   * The term of a round passed before everyone needed had signed, and what the sender had chosen for then happened:
   * more days (once; with the new `deadline`), on without who did not sign, or the end of the document.
   */
  termPassed: { round: number; outcome: TermOutcome; deadline?: Instant; reminders?: Instant[] };
  /** These parties need not sign any more: enough others did, or the round went on without them. */
  excused: { parties: string[]; why: 'enough' | 'term' };
  /** The party pressed the first button behind the link; merely fetching the link leaves no trace. */
  opened: PartyLink;
  /** A code was sent to the party's second channel. */
  codeSent: PartyLink & { channel: Channel; response?: string };
  /**
   * The party showed who they are, within this link. In person: `witness` is the staff member who was present, `seen` what
   * told them who it is.
   */
  identified: PartyLink & { method: IdentifiedBy; witness?: string; seen?: IdentitySeen };
  /** The check of understanding was done, explained again, or skipped by the party. `questions`: how many were asked. */
  understood: { partyId: string; outcome: Understanding; questions: number };
  /** A party made the choices that are theirs; the document has a new revision. */
  choicesMade: { partyId: string; revision: number; commitment: Commitment; changed: string[] };
  /**
   * A staff member (`by`) saw what shows that the party may sign for somebody else. `commitment` covers what it was; `until`:
   * the moment from which it no longer holds.
   */
  mandateChecked: { partyId: string; by: string; commitment: Commitment; until: Instant | null };
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
  /** Staff planned a meeting to sign at, or planned it anew: the how-manieth plan. `commitment` covers the place and the words. */
  meetingPlanned: { number: number; startsAt: Instant; endsAt: Instant; commitment: Commitment };
  /** That meeting does not go on. */
  meetingCancelled: { number: number };
  /** A staff member (`by`) saw a party at the meeting and how they know who it is; without `seen`: took that back. */
  attended: { partyId: string; meeting: number; by: string; seen?: IdentitySeen };
  /** Who was present when the party signed says so afterwards: the party signed by themselves. */
  witnessConfirmed: { partyId: string; witness: string };
  /** The party refused, with a reason. `ends` when the document cannot be completed without this party. */
  declined: { partyId: string; commitment: Commitment; ends: boolean };
  /** The party asked the sender something: a question, more time, or other words in the text. */
  questionAsked: { partyId: string; commitment: Commitment; about?: AskedFor };
  /** The sender answered the how-manieth question of the document, from 1. */
  questionAnswered: { partyId: string; number: number; commitment: Commitment };
  /** The party's address was wrong; the old link is dead. `link` is 0 when the party's round has not begun. */
  addressCorrected: PartyLink & { commitment: Commitment; channel?: Channel; reach?: Reach };
  /** Whoever holds the link says that it is not for them: it is dead, and only the sender can give another. */
  linkDisowned: PartyLink;
  /**
   * The party had a colleague take their place, who gets a link of their own; the old one is dead. The PDF is made anew
   * with the other name. `commitment` covers the colleague's name and addresses.
   */
  delegated: PartyLink & { revision: number; commitment: Commitment; channel: Channel };
  /** The party got a new link; the old one is dead. */
  linkRenewed: PartyLink;
  /** A party that had not signed was reminded, with a new link; the old one is dead. */
  reminded: PartyLink;
  /** A letter was made for a party without e-mail, to be printed; its code and link work from here on. */
  letterMade: LetterRef & { sha256: Sha256 };
  /** A staff member posted a letter or handed it over. */
  letterSent: LetterRef & { how: LetterWay };
  /** It was time to remind a party that no mail can reach: the sender is asked to call or write. */
  silenceNoted: { partyId: string };
  /** The sender withdrew the document, with a reason. */
  voided: { commitment: Commitment };
  /** The deadline passed before everyone needed had signed. */
  expired: Record<string, never>;
  /** The sender gave the parties more time. */
  deadlineExtended: { deadline: Instant; reminders: Instant[] };
  /** The mail server (or sms gateway) took a mail. `messageId` is hashed; `response` is only the status, such as `250 2.0.0`. */
  mailAccepted: MailRef & { messageId: Sha256; response: string; by?: 'sms' };
  /** The mail server refused a mail for good. */
  mailRefused: MailRef & { response: string; by?: 'sms' };
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
  copyAddressCorrected: { partyId: string; commitment: Commitment; reach?: Reach };
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

/** `letter`: there is no second channel; the code stands in the letter that also has the link. */
export type Channel = 'email' | 'sms' | 'letter';
/** How a party gets its link and its copy. `here`: not at all; they sign in person and get a copy from staff. */
export type Reach = (typeof reaches)[number];
export const reaches = ['email', 'sms', 'letter', 'here'] as const;
export type IdentifiedBy = 'email-code' | 'sms-code' | 'letter-code' | 'in-person';
/** What told a staff member who somebody is. Of a document only the kind, never its number. */
export type IdentitySeen = (typeof identitiesSeen)[number];
export const identitiesSeen = [
  'known',
  'passport',
  'id-card',
  'driving-licence',
  'residence-permit',
] as const;
/** What a party asks for that is more than a question. */
export type AskedFor = (typeof askedFor)[number];
export const askedFor = ['time', 'change'] as const;
export type Understanding = 'understood' | 'explained' | 'skipped';
export type SigningMethod = 'drawn' | 'typed' | 'uploaded';
export type SignatureLevel = 'simple' | 'advanced';
export type PreservationLevel = 'LTA' | 'B';

/** For a purpose (an id of the form), towards a recipient (its name, committed to). */
export type Consent = { purpose: string; recipient: Commitment };
/** How and on which day a party told a staff member something. */
export type Told = { how: (typeof toldWays)[number]; on: LocalDate };
export const toldWays = ['spoken', 'phone', 'letter', 'mail'] as const;

/** Which letter: the one with a party's link, or the one with the copy of what is signed. */
export type LetterRef =
  { letter: 'invitation'; partyId: string; link: number } | { letter: 'copy'; partyId: string };
export type LetterWay = (typeof letterWays)[number];
export const letterWays = ['posted', 'handed'] as const;

export type PartyLink = { partyId: string; link: number };

/** A party as it stands in the `sent` event; `commitment` covers name and addresses. */
export type SentParty = {
  partyId: string;
  role: PartyRole;
  round: number;
  capacity: Capacity;
  /** Where the code for identification goes. */
  channel: Channel;
  /** How the link reaches them; by e-mail where nothing stands. */
  reach?: Exclude<Reach, 'email'>;
  /** They sign only when somebody has seen what shows that they may; nothing where that is not asked. */
  mandated?: true;
  /** Whether a section of the document is theirs to fill; at most one party, in the first round. */
  fills: boolean;
  commitment: Commitment;
};

/**
 * How many of the parties with this role in this round must sign. "All" is written as their number.
 * `of`: of these parties of the round, whatever their role (two of the three of one organisation; client or
 * representative); the role is that of the first. `least`: with how many the round goes on once its term has passed
 * or others refused; `needed` where nothing stands.
 */
export type Need = { round: number; role: PartyRole; needed: number; of?: string[]; least?: number };

/** How long a round lasts, from its opening, and what happens when not everyone needed has signed by then. */
export type RoundTerm = {
  round: number;
  days: number;
  then: TermEnd;
  /** Days that `extend` adds, once. */
  extendBy?: number;
};
export const termEnds = ['extend', 'goOn', 'close'] as const;
export type TermEnd = (typeof termEnds)[number];
export type TermOutcome = 'extended' | 'wentOn' | 'closed';

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
 * `number`: the how-manieth refusal, question or mail that came back it is, from 1, and so have `disowned` and `delegated`; `withdrawn` has that of the act;
 * `answer`, to a party, that of the question; `letter` and `silent` that of the letter that is to be sent and of the silence.
 * `maySign` tells a party who stood before it that what they may sign for another was seen; it counts those.
 * `termPassed` (to the sender) counts too; `meeting` and `meetingCancelled`, to a party, have the number of the plan; `notNeeded` tells a party that it need not sign any more.
 */
export type NoticeAbout =
  | 'declined'
  | 'voided'
  | 'expired'
  | 'completed'
  | 'partyDeclined'
  | 'question'
  | 'answer'
  | 'disowned'
  | 'delegated'
  | 'bounced'
  | 'withdrawn'
  | 'letter'
  | 'silent'
  | 'termPassed'
  | 'notNeeded'
  | 'maySign'
  | 'meeting'
  | 'meetingCancelled';
