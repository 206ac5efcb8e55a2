import type { Keyring } from '#app/lib/keyring.server.ts';
import { openBytes, sealBytes } from '#app/lib/sealed-value.server.ts';
import { defineModel, isDuplicateKey, moment, optionalText, part, text } from './define-model.server.ts';

/** The portal's own certificate authority. */
export interface AuthorityRecord {
  /** `portal`. */
  _id: string;
  /** CA certificate, DER. */
  certificate: Buffer;
  /** Private key (PKCS#8), sealed under the keyring's `authority` key, field `sealedKey`. */
  sealedKey: Buffer;
  crlUrl: string;
  caUrl: string | null;
  revoked: { serialNumber: string; revokedAt: Date }[];
  createdAt: Date;
}

export interface AuthorityKeys {
  caCertificateDer: Uint8Array;
  caPrivateKeyPkcs8: Uint8Array;
  crlUrl: string;
  caUrl?: string;
}

// One record, always asked for by _id.
export const Authorities = defineModel<AuthorityRecord>(
  'Authority',
  'authorities',
  {
    certificate: { type: Buffer, required: true },
    sealedKey: { type: Buffer, required: true },
    crlUrl: text,
    caUrl: optionalText,
    revoked: { type: [part({ serialNumber: text, revokedAt: moment })], default: [] },
    createdAt: moment,
  },
  [],
);

/**
 * The authority, made at first start. Of two processes that make one at once, the first one's counts for both.
 *
 * @throws AppError `broken-record` under another master key
 */
export async function loadAuthority(
  keyring: Keyring,
  make: () => Promise<AuthorityKeys>,
  now: Date,
): Promise<AuthorityKeys> {
  const found = await find(keyring);
  if (found) return found;
  const made = await make();
  try {
    await Authorities.create([
      {
        _id: place.record,
        certificate: Buffer.from(made.caCertificateDer),
        sealedKey: sealBytes(keyring.subkey('authority'), made.caPrivateKeyPkcs8, place),
        crlUrl: made.crlUrl,
        caUrl: made.caUrl ?? null,
        revoked: [],
        createdAt: now,
      },
    ]);
    return made;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return (await find(keyring)) ?? made;
  }
}

const place = { record: 'portal', field: 'sealedKey' };

async function find(keyring: Keyring): Promise<AuthorityKeys | null> {
  const record = await Authorities.findOne({ _id: place.record }).lean<AuthorityRecord>();
  if (!record) return null;
  return {
    caCertificateDer: record.certificate,
    caPrivateKeyPkcs8: openBytes(keyring.subkey('authority'), record.sealedKey, place),
    crlUrl: record.crlUrl,
    ...(record.caUrl ? { caUrl: record.caUrl } : {}),
  };
}
