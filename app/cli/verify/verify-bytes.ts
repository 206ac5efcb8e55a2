import { verifyChain } from '#app/domain/chain.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import { compareWithChain } from '#app/documents/verify/compare-with-chain.server.ts';
import { bad, good, type Finding } from '#app/documents/verify/finding.ts';
import { verifyPdf } from '#app/documents/verify/verify-pdf.server.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import type { Template } from '#templates/definition/template.ts';
import { parseJson } from './verify-json.ts';

/**
 * A PDF by its own signatures and, where its record is at hand, by the chain too.
 *
 * @param ca DER of the certificate to trust; null: trust cannot be judged
 * @param record the record's file
 */
export function verifyBytesOfPdf(
  pdf: Uint8Array,
  ca: Uint8Array | null,
  record: { path: string; bytes: Uint8Array } | null,
): Finding[] {
  const t = wordsOf('verify');
  try {
    const report = inspectPdf(pdf, ca ? { trustedCa: [ca] } : {});
    const findings = verifyPdf(report, { hasTrustedCa: ca !== null });
    if (!record) return findings;
    const input = parseJson(record.bytes);
    const { events, head, template, context } = (input ?? {}) as Partial<RecordLike>;
    if (!Array.isArray(events)) return [...findings, bad(`${record.path}: ${t('cli.noJson')}`)];
    const verdict = verifyChain(events, head);
    if (!verdict.ok) return [...findings, bad(t('chain.broken', { at: verdict.at }))];
    return [
      ...findings,
      good(`${t('cli.beside', { path: record.path })} ${t('chain.whole', { count: events.length })}`),
      ...compareWithChain(pdf, report, {
        events,
        template: template?.definition ?? null,
        ...(context?.organisation?.timeZone ? { timeZone: context.organisation.timeZone } : {}),
      }),
    ];
  } catch {
    return [bad(t('cli.noPdf'))];
  }
}

interface RecordLike {
  events: DocumentEvent[];
  head: { seq: number; hash: string };
  template: { definition?: Template };
  context: { organisation?: { timeZone?: string } };
}
