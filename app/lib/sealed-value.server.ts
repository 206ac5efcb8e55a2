import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json.ts';
import { AppError } from './errors.ts';

/** Where a sealed value stands. A value that is moved to another record or field cannot be opened there. */
export interface Place {
  /** Id of the record. */
  record: string;
  /** Path inside the record, e.g. `answers` or `parties.3.person`. */
  field: string;
}

/**
 * Encrypts bytes by AES-256-GCM (NIST SP 800-38D): version byte 1, random 96-bit nonce, 128-bit tag, ciphertext.
 * One key serves 2^32 values at most, far beyond any dossier.
 *
 * @param key 32 bytes
 */
export function sealBytes(key: Uint8Array, bytes: Uint8Array, place: Place): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(associated(place));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), body]);
}

/** @throws AppError `broken-record` when the key is another's or a bit has changed, the place included */
export function openBytes(key: Uint8Array, sealed: Uint8Array, place: Place): Buffer {
  if (sealed.length < headLength || sealed[0] !== version) throw broken(place);
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAAD(associated(place));
  decipher.setAuthTag(sealed.subarray(1 + nonceLength, headLength));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(headLength)), decipher.final()]);
  } catch (cause) {
    throw broken(place, cause);
  }
}

/** Encrypts a JSON value; see `sealBytes`. */
export function sealValue(key: Uint8Array, value: Json, place: Place): Buffer {
  return sealBytes(key, Buffer.from(JSON.stringify(value), 'utf8'), place);
}

/**
 * Opens what `sealValue` made. The type is the caller's claim: the bytes are authentic, so they are what was sealed.
 *
 * @throws AppError `broken-record`
 */
export function openValue<T = Json>(key: Uint8Array, sealed: Uint8Array, place: Place): T {
  return JSON.parse(openBytes(key, sealed, place).toString('utf8')) as T;
}

/**
 * A salted commitment: says in the chain which value was meant without holding it, and means nothing any more
 * once the record's key is destroyed.
 *
 * @param recordKey 32 bytes
 * @returns HMAC-SHA-256 of the value's canonical JSON (RFC 8785), hexadecimal
 */
export function commit(recordKey: Uint8Array, value: Json): string {
  return createHmac('sha256', recordKey).update(canonicalJson(value)).digest('hex');
}

const version = 1;
const nonceLength = 12;
const tagLength = 16;
const headLength = 1 + nonceLength + tagLength;

function associated({ record, field }: Place): Buffer {
  return Buffer.from(JSON.stringify([version, record, field]), 'utf8');
}

function broken({ field }: Place, cause?: unknown): AppError {
  return new AppError('broken-record', `a sealed value cannot be opened: ${field.replace(/\d+/g, 'n')}`, {
    cause,
  });
}
