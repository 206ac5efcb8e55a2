import type { PdfReport, SignatureReport } from '#app/seal/inspect.server.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { momentInWords } from '../in-words.ts';
import { bad, good, unknown, type Finding } from './finding.ts';

/** What is known beside the file itself. */
export interface PdfSurroundings {
  /** Whether there was a certificate to trust: without it, anybody could have made these signatures. */
  hasTrustedCa: boolean;
  /** IANA name; moments are said in it. Default Europe/Amsterdam. */
  timeZone?: string;
}

/**
 * What a PDF says for itself, in words: who signed, when, in what capacity, what changed since, and what it cannot
 * tell. Each problem of the report is one bad finding, so a sound list means that the report has none.
 */
export function verifyPdf(
  report: PdfReport,
  { hasTrustedCa, timeZone = 'Europe/Amsterdam' }: PdfSurroundings,
): Finding[] {
  const t = wordsOf('verify');
  if (report.signatures.length === 0) return [...problems(report), bad(t('pdf.unsigned'))];
  const signatures = report.signatures.flatMap((signature) => ofSignature(signature, timeZone));
  return [
    ...problems(report),
    ...signatures,
    ...(report.problems.length > 0 ? [] : [good(t('pdf.unchanged'))]),
    ...ofStamps(report, timeZone),
    hasTrustedCa ? good(t('pdf.trusted')) : unknown(t('pdf.trustUnknown')),
  ];
}

/** What no file can tell. Said with every file, so that nobody reads more into it than there is. */
export function limitsOfVerification(): string[] {
  const t = wordsOf('verify');
  return ['people', 'clock', 'copy'].map((key) => t(`limits.${key}`));
}

const problems = (report: PdfReport): Finding[] => report.problems.map((words) => bad(words));

function ofSignature(signature: SignatureReport, timeZone: string): Finding[] {
  const t = wordsOf('verify');
  const { name, subject, organisation, reason, claimedAt, timeStamp } = signature;
  const who = name ?? subject ?? t('pdf.nobody');
  const values = {
    who: organisation ? t('pdf.whoFor', { who, organisation }) : who,
    capacity: reason ? t('pdf.capacity', { reason }) : '',
  };
  if (!isRight(signature)) return [bad(t('pdf.wrong', values))];
  const stampedAt = timeStamp?.ok ? momentInWords(timeStamp.time, timeZone) : null;
  const at = stampedAt ?? (claimedAt ? momentInWords(claimedAt, timeZone) : t('pdf.noMoment'));
  return [
    good(t('pdf.signed', { ...values, at })),
    ...(stampedAt === null ? [unknown(t('pdf.noTimeStamp', values))] : []),
  ];
}

function isRight(signature: SignatureReport): boolean {
  const { digestOk, signatureOk, chainOk, coversWholeRevision, modificationsAfter, isTrusted } = signature;
  const isWhole = digestOk && signatureOk && chainOk && coversWholeRevision;
  return isWhole && modificationsAfter !== 'forbidden' && isTrusted !== false;
}

function ofStamps({ signatures, documentTimeStamps }: PdfReport, timeZone: string): Finding[] {
  const t = wordsOf('verify');
  const last = documentTimeStamps.at(-1);
  const stamps = [...signatures.flatMap(({ timeStamp }) => timeStamp ?? []), ...documentTimeStamps];
  const services = [...new Set(stamps.flatMap(({ tsa }) => tsa ?? []))].join(', ');
  return [
    ...(last?.ok ? [good(t('pdf.sealed', { at: momentInWords(last.time, timeZone) }))] : []),
    ...(services === '' ? [] : [unknown(t('pdf.timeStamps', { services }))]),
  ];
}
