import { X509Certificate } from 'node:crypto';

/** A certificate from a file, PEM or DER, as DER; null when it is none. */
export function readCertificate(bytes: Uint8Array): Uint8Array | null {
  try {
    return new Uint8Array(new X509Certificate(bytes).raw);
  } catch {
    return null;
  }
}
