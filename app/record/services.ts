import type { Edition } from '#app/forms/content/editions.ts';
import type { DocumentContent, DocumentContext } from '#app/forms/index.ts';
import type { BlindIndex } from '#app/lib/blind-index.server.ts';
import type { Clock } from '#app/lib/clock.ts';
import type { Keyring } from '#app/lib/keyring.server.ts';
import type { CertificateSheet } from '#app/pdf/certificate-sheet.server.tsx';
import type { EvidenceSheet } from '#app/pdf/evidence-sheet.server.tsx';
import type { MeetingPaper } from '#app/pdf/meeting/meeting-papers.server.tsx';
import type { LetterSheet } from '#app/pdf/letter/letter-sheet.server.tsx';
import type { WithdrawalSheet } from '#app/pdf/withdrawal-sheet.server.tsx';
import type { Logger } from '#app/lib/log.server.ts';

/**
 * What use cases are given: everything that reaches outside the record. The composition root
 * (`app/services.server.ts`) makes one for a process, tests make their own.
 */
export interface Services {
  clock: Clock;
  keyring: Keyring;
  search: BlindIndex;
  /** Address by which people reach the portal, without a slash at the end. */
  publicUrl: string;
  mailer: MailPort;
  /** Null where no gateway is set: codes then go by mail, and the evidence sheet says so. */
  sms: SmsPort | null;
  pdf: PdfPort;
  seal: SealPort;
  /** Tells the workers of this process that a document has work; only saves waiting for the next sweep. */
  wake: (document: { organisationId: string; _id: string }) => void;
  log: Logger;
}

export interface MailPort {
  /**
   * @throws AppError `mail-unavailable` (try later) or `mail-refused` (a person must act)
   */
  send: (message: OutgoingMail) => Promise<{ response: string }>;
}

export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The same for each try of the same mail, so that a repeat can be recognised. */
  messageId: string;
  attachments?: readonly { filename: string; contentType: string; content: Uint8Array }[];
}

export interface SmsPort {
  /** @throws AppError `mail-unavailable` or `mail-refused` */
  send: (message: { to: string; text: string; messageId: string }) => Promise<{ response: string }>;
}

/** Rendering, away from the event loop. @throws AppError `worker-unavailable` */
export interface PdfPort {
  renderDocument: (input: DocumentToRender) => Promise<RenderedDocument>;
  /** The same layout, of which only its measures come back. @throws AppError `worker-unavailable` */
  measureDocument: (input: DocumentToRender) => Promise<{ pages: number; linesOnPage: number[] }>;
  renderEvidence: (input: EvidenceSheet) => Promise<{ bytes: Uint8Array }>;
  renderCertificate: (input: CertificateSheet) => Promise<{ bytes: Uint8Array }>;
  renderLetter: (input: LetterSheet) => Promise<{ bytes: Uint8Array }>;
  renderMeetingPaper: (input: MeetingPaper) => Promise<{ bytes: Uint8Array }>;
  renderWithdrawal: (input: WithdrawalSheet) => Promise<{ bytes: Uint8Array }>;
}

export interface RenderedDocument {
  bytes: Uint8Array;
  pages: number;
  /** The version of the typesetting: another version may make other bytes of the same document. */
  renderer: number;
}

export interface DocumentToRender {
  content: DocumentContent;
  context: PrintContext;
}

/** What is on paper beside the content; the same again whenever the same document is rendered. */
export interface PrintContext extends DocumentContext {
  /** "Raamovereenkomst werkgever, versie 1". */
  formLine: string;
  /** 128 bits, hexadecimal: the file's hash cannot be guessed from its text. */
  salt: string;
  verifyUrl: string;
  /** Across each page of what is not to be signed: "Concept". */
  watermark?: string;
  /** Another look than the one that is signed or sealed. */
  edition?: Edition;
}

/** Signing with the portal's authority, away from the event loop. @throws AppError `time-stamp-unavailable` */
export interface SealPort {
  /** Where time stamps come from: a service, this portal itself (worth nothing but for trials), or nowhere. */
  readonly timeStamps: 'service' | 'trial' | 'none';
  sign: (input: SealInput) => Promise<{ bytes: Uint8Array; timeStamp: string | null }>;
  preserve: (pdf: Uint8Array) => Promise<{ bytes: Uint8Array; level: 'LTA' | 'B' }>;
}

export interface SealInput {
  pdf: Uint8Array;
  field: string;
  commonName: string;
  organisation?: string;
  reason: string;
  lines: readonly string[];
  image?: Uint8Array;
  certify: boolean;
  /** ISO 8601: when the party acted. */
  at: string;
}
