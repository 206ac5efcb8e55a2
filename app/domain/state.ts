import type { ChainHead } from './chain.ts';
import type {
  Commitment,
  Consent,
  DayOrMoment,
  EventData,
  IdentifiedBy,
  Instant,
  LocalDate,
  Need,
  PreservationLevel,
  SentParty,
  Sha256,
  SignatureLevel,
  SigningMethod,
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
  /** Party ids in the order of their signatures, which is the order of the seals. */
  signatures: readonly string[];
  seals: readonly Seal[];
  preserved: { sha256: Sha256; level: PreservationLevel; evidenceSha256: Sha256 } | null;
  /** Last outcome per mail, under `mailKey`; codes are not kept here. */
  mails: Readonly<Record<string, 'accepted' | 'refused' | 'bounced'>>;
  /** Party ids (of a recipient of consent: its commitment) in the order of their mails that came back. */
  bounces: readonly string[];
  /** Party ids in the order of their questions, and of their refusals. */
  questions: readonly string[];
  declines: readonly string[];
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

export interface PartyState extends SentParty {
  /** The link that lives, from 1; 0 while the party's round has not begun. */
  link: number;
  /** When the party last got a link or did something with it. */
  touchedAt: Instant | null;
  /** The link that came with a reminder; 0 when there was none. */
  remindedLink: number;
  /** Whether a mail or an opened link ever reached this party. */
  reached: boolean;
  openedLink: number;
  codeLink: number;
  identified: { link: number; by: IdentifiedBy } | null;
  understood: Understanding | null;
  hasChosen: boolean;
  signed: {
    at: Instant;
    sha256: Sha256;
    by: IdentifiedBy;
    method: SigningMethod;
    level: SignatureLevel;
  } | null;
  declined: boolean;
  delivered: boolean;
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
  signatures: [],
  seals: [],
  preserved: null,
  mails: {},
  bounces: [],
  questions: [],
  declines: [],
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
