import type { Representation } from '#app/domain/mandates.ts';
import type { Capacity, PartyRole } from '#templates/definition/template.ts';

/** One document: the record that `document.server.ts` keeps. Buffers are sealed under the dossier's key. */
export interface DocumentRecord {
  /** ULID. */
  _id: string;
  organisationId: string;
  dossierId: string;
  /** Short public code, random and unique: printed on the document and in the QR code. */
  reference: string;
  template: { id: string; version: number; sha256: string };
  /** Derived from the chain by `evolve`; stored for queries only. */
  phase: string;
  /** The head of the chain: the compare-and-set's key. */
  chain: { seq: number; hash: string };
  events: StoredEvent[];
  /** Key of the commitments, 32 bytes, sealed; null once destroyed. Field `recordKey`. */
  recordKey: Buffer | null;
  /** Sealed `Answers`, field `answers`. */
  answers: Buffer | null;
  /** Fields whose answer was taken over from elsewhere when the document started, and not changed since. */
  carriedOver: CarriedOver[];
  /** Sealed list of parties as far as staff filled it in, field `draftParties`; null once sent. */
  draftParties: Buffer | null;
  /** Sealed `Note[]`, field `notes`: words that events commit to. */
  notes: Buffer | null;
  /** Counts saves, so that a page can say which answers it started from. */
  revision: number;
  parties: PartyRecord[];
  base: BaseFile | null;
  /** Links in mails about consent that was withdrawn. */
  withdrawalLinks?: WithdrawalLink[];
  /** What parties answered to the invitation to a meeting, by their id. */
  meetingReplies?: Record<string, MeetingReply>;
  files: FileRecord[];
  work: Work;
  /** Content may be destroyed after this moment; null while the end is not known. */
  retainUntil: Date | null;
  /** Legal hold: stops the end of retention. */
  held: boolean;
  /** Blind index of the names in it. */
  searchTokens: string[];
  /** Staff who must not see it, whatever their role: whom a complaint is about. */
  barredIds?: string[];
  /** The document that ended, and that this one was begun after. */
  followsId?: string | null;
  /** Null for what came in from outside. */
  createdBy: string | null;
  createdAt: Date;
  updatedAt: Date;
}

/** Where an answer was taken over from. */
export interface CarriedOver {
  fieldId: string;
  from: 'dossier' | 'organisation' | 'user' | 'earlier';
  /** Of `earlier`: the form's title and when that document was completed (ISO 8601, UTC). */
  title?: string;
  completedAt?: string;
}

/** An event as it is hashed (see app/domain): JSON only, the moment as ISO 8601 text in UTC. */
export interface StoredEvent {
  seq: number;
  at: string;
  actor: unknown;
  type: string;
  data: unknown;
  prev: string;
  hash: string;
}

export interface PartyRecord {
  partyId: string;
  role: PartyRole;
  round: number;
  capacity: Capacity;
  /** Sealed `PartyPerson`, field `parties.<partyId>.person`. */
  person: Buffer | null;
  /** Keyed hash of their e-mail address: by it they find what they signed. */
  addressHash?: string | null;
  /** Derived from the chain, for queries and lists: waiting, invited, opened, signed, declined … */
  status: string;
  link: PartyLink | null;
  /** SHA-256 of tokens that no longer work, so that their page can say why. */
  formerLinks: FormerLink[];
  /** The link that comes with the copy, when all is sealed; works as long as the document is kept. */
  copyLink: CopyLink | null;
  /** Sealed `PartySignature`, field `parties.<partyId>.signature`. */
  signature: Buffer | null;
  /** Sealed text, field `parties.<partyId>.reason`: why they declined. */
  reason: Buffer | null;
  /** Sealed `Mandate`, field `parties.<partyId>.mandate`: what shows that they may sign for another. */
  mandate?: Buffer | null;
}

/** What is sealed about a party. */
export interface PartyPerson {
  name: string;
  /** For the salutation in mail; the only personal data a mail holds. */
  firstName: string;
  email: string | null;
  /** The second channel, E.164. */
  phone: string | null;
  /** The organisation for which they sign. */
  organisation: string | null;
  /** Printed under the signature: "bewindvoerder van …", "directeur". */
  capacityWords: string | null;
  /** For letters: street and town, a line each; absent where nobody writes. */
  postal?: string | null | undefined;
  /** For whom they sign, when they sign for another person, and in what quality. */
  represents?: { as: Representation; of: string } | undefined;
  /** Their organisation says that two sign for it together. */
  isJoint?: boolean | undefined;
}

/** What is sealed about a signature. */
export interface PartySignature {
  kind: 'drawn' | 'typed' | 'uploaded';
  /** Picture in storage (PNG), for drawn and uploaded ones. */
  blobId: string | null;
  typedName: string | null;
}

export interface PartyLink {
  /** 1 for the first link of this party, one more for each replacement. */
  n: number;
  /** SHA-256 of the token, hexadecimal. */
  hash: string;
  /** The token, sealed (field `parties.<partyId>.token`), only until the mail that carries it is accepted. */
  sealedToken: Buffer | null;
  expiresAt: Date;
  /** Keyed hash of the code in a letter; null where the link goes by mail or sms. */
  codeHash?: string | null;
  /** That code, sealed (field `parties.<partyId>.code`), only until the letter is made. */
  sealedCode?: Buffer | null;
}

export interface CopyLink {
  /** SHA-256 of the token, hexadecimal. */
  hash: string;
  /** The token, sealed (field `parties.<partyId>.token`), only until the mail that carries it is accepted. */
  sealedToken: Buffer | null;
  /** As of `PartyLink`. */
  codeHash?: string | null;
  sealedCode?: Buffer | null;
}

/** A link in a mail about one act of withdrawing consent. */
export interface WithdrawalLink {
  number: number;
  /** The commitment to a recipient's name, or the id of the party who withdrew. */
  to: string;
  /** SHA-256 of the token, hexadecimal. */
  hash: string;
  /** The token, sealed (field `parties.withdrawal-<number>-<to>.token`), only until its mail is accepted. */
  sealedToken: Buffer | null;
}

export interface MeetingReply {
  /** To which plan; another plan asks anew. */
  number: number;
  comes: boolean;
  /** Whether their name may stand on the screen in the hall. */
  showName: boolean;
}

export interface FormerLink {
  n: number;
  hash: string;
  ended: 'replaced' | 'used' | 'ended';
}

/** The PDF that every party is shown and signs. */
export interface BaseFile {
  blobId: string;
  revision: number;
  sha256: string;
  pages: number;
}

export interface FileRecord {
  kind: 'signed' | 'sealed' | 'evidence' | 'attachment' | 'certificate' | 'withdrawal' | 'letter';
  /** Revision of the signed PDF, number of the withdrawal or of a letter's link, from 1; 0 for others. */
  n: number;
  /** To whom a letter is. */
  partyId?: string | null;
  blobId: string;
  sha256: string;
  size: number;
  at: Date;
}

/** What a worker needs to find and share the work that follows from the chain. */
export interface Work {
  /** When the record should be looked at; null when nothing is to be done. */
  due: Date | null;
  lease: { by: string; until: Date } | null;
  /** Failed tries per piece of work; a key has letters, digits, `-`, `_` and `:` only. */
  attempts: Record<string, WorkAttempt>;
}

export interface WorkAttempt {
  count: number;
  /** AppError code. */
  lastError: string;
  /** What the other side said, where it said something: an SMTP or HTTP status, or what became of the connection. */
  status: string | null;
  nextAt: Date;
}
