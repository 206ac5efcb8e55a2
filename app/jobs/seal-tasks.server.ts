import { addArchiveTimeStamp } from '#app/seal/archive-time-stamp.server.ts';
import { issueCrl, issueSigningCertificate, type Authority } from '#app/seal/authority.server.ts';
import type { TimeStamper } from '#app/seal/cms.server.ts';
import { inspectPdf, type PdfReport } from '#app/seal/inspect.server.ts';
import { answerTimeStampQuery, type LocalTsa } from '#app/seal/local-authority-tsa.server.ts';
import { signField } from '#app/seal/sign-field.server.ts';
import { requestTimeStamp } from '#app/seal/time-stamp.server.ts';
import { readTimeStampInfo } from '#app/seal/time-stamp-info.server.ts';

/** Where time stamps come from: a service by RFC 3161, this portal itself (trials only), or nowhere. */
export type TimeStampSource = { url: string } | { local: LocalTsa } | null;

export interface SignTask {
  authority: Authority;
  timeStamps: TimeStampSource;
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
  /** ISO 8601. */
  now: string;
}

/** @throws AppError `time-stamp-unavailable`, and what `signField` throws */
export async function runSignTask(task: SignTask): Promise<{ bytes: Uint8Array; timeStamp: string | null }> {
  const acted = new Date(task.at);
  const now = new Date(task.now);
  const daysSince = Math.ceil((now.getTime() - acted.getTime()) / dayMs);
  // Valid from the act on, and for a week from now: the seal may follow days later. A clock that was put back meanwhile
  // stamps a time before the act: the certificate must be valid then too.
  const certificate = await issueSigningCertificate(task.authority, {
    commonName: task.commonName,
    ...(task.organisation ? { organisation: task.organisation } : {}),
    now: now < acted ? now : acted,
    days: 7 + Math.abs(daysSince),
  });
  let timeStamp: string | null = null;
  const stamper = timeStamperOf(task.timeStamps, now);
  const bytes = await signField(task.pdf, {
    field: task.field,
    certificate: certificate.certificateDer,
    privateKey: certificate.privateKey,
    chain: [task.authority.caCertificateDer],
    appearance: { lines: task.lines, ...(task.image ? { image: task.image } : {}) },
    name: task.commonName,
    reason: task.reason,
    certify: task.certify,
    at: acted,
    ...(stamper && {
      timeStamp: async (digest: Uint8Array) => {
        const token = await stamper(digest);
        timeStamp = readTimeStampInfo(token).time.toISOString();
        return token;
      },
    }),
  });
  return { bytes, timeStamp };
}

export interface PreserveTask {
  authority: Authority;
  timeStamps: TimeStampSource;
  pdf: Uint8Array;
  now: string;
  crlNumber: number;
}

/** Adds validation data and an archive time stamp; without a source of time stamps the PDF stays as it is. */
export async function runPreserveTask(
  task: PreserveTask,
): Promise<{ bytes: Uint8Array; level: 'LTA' | 'B' }> {
  const stamper = timeStamperOf(task.timeStamps, new Date(task.now));
  if (!stamper) return { bytes: task.pdf, level: 'B' };
  const now = new Date(task.now);
  const crl = await issueCrl(task.authority, {
    number: task.crlNumber,
    revoked: [],
    thisUpdate: now,
    nextUpdate: new Date(now.getTime() + 90 * dayMs),
  });
  const local = task.timeStamps && 'local' in task.timeStamps ? [task.timeStamps.local.certificateDer] : [];
  const bytes = await addArchiveTimeStamp(task.pdf, {
    certificates: [task.authority.caCertificateDer, ...local],
    crls: [crl],
    timeStamp: stamper,
  });
  return { bytes, level: 'LTA' };
}

/** Judging a PDF from outside takes time that a request's event loop does not have. */
export const runInspectTask = (task: { pdf: Uint8Array; trustedCa: readonly Uint8Array[] }): PdfReport =>
  inspectPdf(task.pdf, { trustedCa: task.trustedCa });

const dayMs = 86_400_000;

function timeStamperOf(source: TimeStampSource, now: Date): TimeStamper | null {
  if (!source) return null;
  if ('url' in source) return (digest) => requestTimeStamp(source.url, digest);
  const answerLocally = async (_url: string | URL | Request, init?: RequestInit) => {
    const query = new Uint8Array(init?.body as ArrayBuffer);
    const answer = await answerTimeStampQuery(source.local, query, now);
    return new Response(new Uint8Array(answer), {
      headers: { 'content-type': 'application/timestamp-reply' },
    });
  };
  return (digest) => requestTimeStamp('http://tijdstempel.invalid', digest, { fetch: answerLocally });
}
