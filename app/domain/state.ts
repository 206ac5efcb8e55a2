import type { ChainHead } from './chain.ts';
import type {
  Commitment,
  Consent,
  DayOrMoment,
  EventData,
  IdentifiedBy,
  IdentitySeen,
  Instant,
  LetterWay,
  LocalDate,
  Need,
  PreservationLevel,
  Reach,
  RoundTerm,
  SentParty,
  Sha256,
  SignatureLevel,
  SigningMethod,
  TermOutcome,
  Understanding,
} from './events.ts';

/**
 * `completed`, `declined`, `voided` and `expired` are ends: after them only keeping and destroying go on.
 * `new` is a chain without events.
 */
export type Phase = 'new' | 'draft' | 'sent' | 'completed' | 'declined' | 'voided' | 'expired' | 'destroyed';

/** What is known of a document from its chain alone; plain data, so it can be stored for queries. */
export interface State {
  phase: Phase;
  head: ChainHead;
  organisationId: string;
  dossierId: string;
  template: { id: string; version: number; sha256: Sha256 } | null;
  /** Of the answers, from 1; 0 when nothing was ever saved. */
  revision: number;
  answers: Commitment | null;
  /** The base PDF of the current revision; null while it is still to be made. */
  base: EventData['rendered'] | null;
  deadline: Instant | null;
  /** When who has not signed is reminded. */
  reminders: readonly Instant[];
  /** Whether who signs for a person does the check of understanding before signing. */
  understanding: boolean;
  parties: readonly PartyState[];
  needs: readonly Need[];
  /** The highest round that was opened; 0 before the first. */
  round: number;
  /** What the sender chose for each round; empty where one deadline holds for the whole document. */
  terms: readonly RoundTerm[];
  /** The term that runs; null while that of a round is still to begin, and where there are none. */
  term: RunningTerm | null;
  /** What happened when terms passed, in order. */
  passed: readonly { round: number; outcome: TermOutcome; at: Instant }[];
  /** Party ids in the order of their signatures, which is the order of the seals. */
  signatures: readonly string[];
  seals: readonly Seal[];
  preserved: { sha256: Sha256; level: PreservationLevel; evidenceSha256: Sha256 } | null;
  /** Last outcome per mail, under `mailKey`; of codes only that one could not be sent. */
  mails: Readonly<Record<string, 'accepted' | 'refused' | 'bounced'>>;
  /** Party ids (of a recipient of consent: its commitment) in the order of their mails that came back. */
  bounces: readonly string[];
  /** Party ids in the order of their questions, and of their refusals. */
  questions: readonly string[];
  /** Numbers of the questions that were answered, in the order of the answers. */
  answered: readonly number[];
  declines: readonly string[];
  /** Party ids of those who waited for it, in the order in which it was seen that they may sign for another. */
  cleared: readonly string[];
  /** Plans of a meeting to sign at, in order; only the last can be one that goes on. */
  meetings: readonly Meeting[];
  /** Party ids in the order in which a link was disowned, and in which a colleague took a place. */
  disowned: readonly string[];
  delegations: readonly string[];
  /** Party ids in the order of the letters that were made for them, and of the silences that were noted. */
  letters: readonly string[];
  silences: readonly string[];
  packages: readonly Sha256[];
  sentAt: Instant | null;
  completedAt: Instant | null;
  /** When it was declined, voided or expired. */
  endedAt: Instant | null;
  /** When the content last changed: the start of the term of what was never signed. */
  changedAt: Instant | null;
  ends: {
    dossier: DayOrMoment | null;
    agreement: DayOrMoment | null;
    consent: DayOrMoment | null;
  };
  /** Acts in which consent was taken back, in order. */
  withdrawals: readonly Withdrawal[];
  /** The commitment to the reason of a hold. */
  held: Commitment | null;
  destruction: { step: 'proposed' | 'approved'; proposedBy: string } | null;
  certificate: Sha256 | null;
}

export interface PartyState extends Omit<SentParty, 'reach'> {
  /** How the link reaches them; by e-mail where nothing stands. */
  reach?: Reach;
  /** The link that lives, from 1; 0 while the party's round has not begun. */
  link: number;
  /** When the party last got a link or did something with it. */
  touchedAt: Instant | null;
  /** The link that came with a reminder; 0 when there was none. */
  remindedLink: number;
  /** The newest letter with a link, and whether and how it went; absent while there is none. */
  letter?: { link: number; sent: LetterWay | null };
  /** The same of the letter with the copy. */
  copyLetter?: { sent: LetterWay | null };
  /** Whether a mail or an opened link ever reached this party. */
  reached: boolean;
  openedLink: number;
  /** The newest link of which its holder said that it is not for them; 0 when there is none. */
  disownedLink: number;
  codeLink: number;
  /** `witness`: the staff member who was present, when it was in person. */
  identified: { link: number; by: IdentifiedBy; witness?: string; seen?: IdentitySeen } | null;
  understood: Understanding | null;
  /** By whom and when it was last seen that they may sign for somebody else, and until when that holds. */
  mandate: { by: string; at: Instant; until: Instant | null; commitment: Commitment } | null;
  hasChosen: boolean;
  /** Which staff member saw them at the meeting, when, and how they know who it is. */
  attended: { by: string; seen: IdentitySeen; at: Instant } | null;
  signed: {
    at: Instant;
    sha256: Sha256;
    by: IdentifiedBy;
    method: SigningMethod;
    level: SignatureLevel;
  } | null;
  /** When the staff member who was present confirmed that the party signed by themselves. */
  witnessedAt: Instant | null;
  declined: boolean;
  /** Why they need not sign any more. */
  excused: 'enough' | 'term' | null;
  delivered: boolean;
}

export interface RunningTerm {
  round: number;
  deadline: Instant;
  reminders: readonly Instant[];
  isExtended: boolean;
}

export interface Meeting {
  startsAt: Instant;
  endsAt: Instant;
  /** To the place and the words. */
  commitment: Commitment;
  isCancelled: boolean;
}

export interface Seal {
  partyId: string;
  revision: number;
  sha256: Sha256;
  timeStamp: Instant | null;
}

export interface Withdrawal {
  /** From 1. */
  number: number;
  partyId: string;
  /** From when on it holds. */
  at: Instant;
  consents: readonly Consent[];
  /** Recipients without an address. */
  tell: readonly Commitment[];
  confirmBy: LocalDate;
  /** Whether a staff member wrote it down for the party. */
  byStaff: boolean;
  /** The page for the party. */
  sealed: Sha256 | null;
  /** Recipients whom staff told, and who confirmed. */
  told: readonly Commitment[];
  confirmed: readonly Commitment[];
}

/** The head of a chain without events. */
export const chainStart: ChainHead = { seq: 0, hash: '0'.repeat(64), at: '' };

export const initialState: State = {
  phase: 'new',
  head: chainStart,
  organisationId: '',
  dossierId: '',
  template: null,
  revision: 0,
  answers: null,
  base: null,
  deadline: null,
  reminders: [],
  understanding: false,
  parties: [],
  needs: [],
  round: 0,
  terms: [],
  term: null,
  passed: [],
  signatures: [],
  seals: [],
  preserved: null,
  mails: {},
  bounces: [],
  questions: [],
  answered: [],
  declines: [],
  cleared: [],
  meetings: [],
  disowned: [],
  delegations: [],
  letters: [],
  silences: [],
  packages: [],
  sentAt: null,
  completedAt: null,
  endedAt: null,
  changedAt: null,
  ends: { dossier: null, agreement: null, consent: null },
  withdrawals: [],
  held: null,
  destruction: null,
  certificate: null,
};

/** Finds a party by id. */
export function partyOf(state: State, partyId: string): PartyState | undefined {
  return state.parties.find((party) => party.partyId === partyId);
}

/** Whether nothing more is signed: completed, declined, voided, expired or destroyed. */
export function hasEnded(state: State): boolean {
  return state.phase !== 'new' && state.phase !== 'draft' && state.phase !== 'sent';
}
