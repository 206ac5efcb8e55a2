import { hkdfSync, randomBytes } from 'node:crypto';
import { openBytes, sealBytes } from './sealed-value.server.ts';

/**
 * The portal's keys. Everything follows from one master key of 32 bytes:
 * a subkey per purpose (HKDF-SHA-256, RFC 5869) and, wrapped under one of those, a random data key per dossier.
 */
export interface Keyring {
  /** The key for one purpose, 32 bytes; always the same for the same master key. */
  subkey(purpose: KeyPurpose): Buffer;
  /** A fresh random data key for a dossier, bare for use and wrapped for storage. */
  createDataKey(dossierId: string): { key: Buffer; wrapped: Buffer };
  /** @throws AppError `broken-record` when wrapped for another dossier or under another master key */
  openDataKey(dossierId: string, wrapped: Uint8Array): Buffer;
}

/**
 * - `wrap`: data keys of dossiers
 * - `search`: blind index
 * - `cookies`: signing of staff and party cookies
 * - `authority`: private key of the portal's certificate authority
 * - `accounts`: e-mail addresses and TOTP secrets of staff
 * - `mailbox`: messages in the built-in mailbox
 * - `limits`: whom a rate limit counts
 * - `certificates`: certificates of destruction
 * - `complaints`: the words with which whoever filed a complaint comes back
 * - `addresses`: what somebody looks for, in the address of a page
 * - `check`: says whether a database belongs to this master key
 */
export type KeyPurpose =
  | 'wrap'
  | 'search'
  | 'cookies'
  | 'authority'
  | 'accounts'
  | 'mailbox'
  | 'limits'
  | 'certificates'
  | 'meetings'
  | 'complaints'
  | 'addresses'
  | 'check';

/** @param masterKey 32 bytes */
export function createKeyring(masterKey: Uint8Array): Keyring {
  const derived = new Map<KeyPurpose, Buffer>();
  const subkey = (purpose: KeyPurpose): Buffer => {
    const known = derived.get(purpose);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', masterKey, 'sluitend', `v1:${purpose}`, 32));
    derived.set(purpose, key);
    return key;
  };
  return {
    subkey,
    createDataKey: (dossierId) => {
      const key = randomBytes(32);
      return { key, wrapped: sealBytes(subkey('wrap'), key, dataKeyPlace(dossierId)) };
    },
    openDataKey: (dossierId, wrapped) => openBytes(subkey('wrap'), wrapped, dataKeyPlace(dossierId)),
  };
}

const dataKeyPlace = (dossierId: string) => ({ record: dossierId, field: 'wrappedKey' });
