import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { AskedFor } from '#app/domain/events.ts';
import type { Mandate } from '#app/domain/mandates.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { commit, openBytes, openValue, sealBytes, sealValue } from '#app/lib/sealed-value.server.ts';
import type { DocumentRecord, PartyPerson, PartySignature } from '#app/models/document-types.ts';
import type { Answers } from '#app/forms/answers.ts';

/**
 * A document's own keys, from the 32 random bytes in its record. Those are sealed under the dossier's key; when they are
 * deleted, nothing of the document can be read or guessed any more, not even by whoever has the dossier's key.
 */
export interface RecordKeys {
  /** Seals answers, names, reasons, signatures and stored files. */
  content: Buffer;
  /** Makes the commitments in events. */
  commitment: Buffer;
  /** Put into the PDF, so that its hash cannot be guessed from its text. Hexadecimal, 128 bits. */
  salt: string;
}

/** New random bytes for a record, bare and sealed under the dossier's key. */
export function createRecordKey(
  dossierKey: Uint8Array,
  documentId: string,
): { keys: RecordKeys; sealed: Buffer } {
  const bytes = randomBytes(32);
  return { keys: deriveKeys(bytes), sealed: sealBytes(dossierKey, bytes, keyPlace(documentId)) };
}

/** @throws AppError `broken-record` */
export function openRecordKeys(dossierKey: Uint8Array, documentId: string, sealed: Uint8Array): RecordKeys {
  return deriveKeys(openBytes(dossierKey, sealed, keyPlace(documentId)));
}

/** Sealed fields of a record: read and written only here, so that each has one place and one shape. */
export const secretsOf = (keys: RecordKeys, documentId: string) => {
  const place = (field: string) => ({ record: documentId, field });
  const seal = (field: string, value: Json) => sealValue(keys.content, value, place(field));
  const open = <T>(field: string, value: Uint8Array) => openValue<T>(keys.content, value, place(field));
  const openNotes = (value: Uint8Array | null) => (value ? open<Note[]>('notes', value) : []);
  return {
    commit: (value: Json) => commit(keys.commitment, value),
    sealAnswers: (answers: Answers) => seal('answers', answers),
    openAnswers: (record: Pick<DocumentRecord, 'answers'>) =>
      record.answers ? open<Answers>('answers', record.answers) : {},
    sealPerson: (partyId: string, person: PartyPerson) => seal(`parties.${partyId}.person`, { ...person }),
    openPerson: (partyId: string, value: Uint8Array) => open<PartyPerson>(`parties.${partyId}.person`, value),
    sealToken: (partyId: string, token: string) => seal(`parties.${partyId}.token`, token),
    openToken: (partyId: string, value: Uint8Array) => open<string>(`parties.${partyId}.token`, value),
    sealCode: (partyId: string, code: string) => seal(`parties.${partyId}.code`, code),
    openCode: (partyId: string, value: Uint8Array) => open<string>(`parties.${partyId}.code`, value),
    sealReason: (partyId: string, reason: string) => seal(`parties.${partyId}.reason`, reason),
    openReason: (partyId: string, value: Uint8Array) => open<string>(`parties.${partyId}.reason`, value),
    sealSignature: (partyId: string, signature: PartySignature) =>
      seal(`parties.${partyId}.signature`, { ...signature }),
    openSignature: (partyId: string, value: Uint8Array) =>
      open<PartySignature>(`parties.${partyId}.signature`, value),
    sealMandate: (partyId: string, mandate: Mandate) => seal(`parties.${partyId}.mandate`, { ...mandate }),
    openMandate: (partyId: string, value: Uint8Array) => open<Mandate>(`parties.${partyId}.mandate`, value),
    openNotes,
    /** The notes of a record with one more at the end. */
    addNote: ({ notes }: Pick<DocumentRecord, 'notes'>, note: Note) =>
      seal(
        'notes',
        [...openNotes(notes), note].map((one) => ({ ...one })),
      ),
  };
};

export type Secrets = ReturnType<typeof secretsOf>;

/** Words that belong to an event which commits to them: a question, why it was withdrawn, why it is held. */
export interface Note {
  about: 'question' | 'answer' | 'delegated' | 'voided' | 'held' | 'released' | 'withdrawn' | 'meeting';
  partyId: string | null;
  /** Of a question: what is asked for beside an answer; for other words, at which place in the text; for time, how many days. */
  asks?: AskedFor;
  place?: string;
  days?: number;
  /** Of a meeting. */
  where?: string;
  /** Of an answer: which question of the document, from 1. */
  question?: number;
  at: string;
  text: string;
}

/** A secret for a link: 256 random bits. Only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** SHA-256, hexadecimal: of a token, a file, a Message-ID. */
export const sha256Hex = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

function deriveKeys(bytes: Uint8Array): RecordKeys {
  const derive = (purpose: string, length: number) =>
    Buffer.from(hkdfSync('sha256', bytes, 'sluitend', `v1:${purpose}`, length));
  return {
    content: derive('content', 32),
    commitment: derive('commitment', 32),
    salt: derive('salt', 16).toString('hex'),
  };
}

const keyPlace = (documentId: string) => ({ record: documentId, field: 'recordKey' });
