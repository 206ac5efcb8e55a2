import { termLists } from './mdto-terms.ts';
import type { MdtoTerm } from './mdto-xml.server.ts';

/** The formats in a package, by PRONOM's identifier (PUID) where it has one, else by IANA's media type. */
export const fileFormats = {
  pdfA2a: {
    label: 'Acrobat PDF/A - Portable Document Format 2a',
    code: 'fmt/476',
    list: termLists.pronom,
  },
  json: { label: 'JSON Data Interchange Format', code: 'fmt/817', list: termLists.pronom },
  pem: {
    label: 'Certificaat als tekst (PEM, RFC 7468)',
    code: 'application/pem-certificate-chain',
    list: termLists.mediaType,
  },
  crl: {
    label: 'Lijst van ingetrokken certificaten (CRL, RFC 5280)',
    code: 'application/pkix-crl',
    list: termLists.mediaType,
  },
} as const satisfies Record<string, MdtoTerm>;

export type FileFormat = keyof typeof fileFormats;
