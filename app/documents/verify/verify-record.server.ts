import { verifyChain } from '#app/domain/chain.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import { replay } from '#app/domain/replay.ts';
import type { State } from '#app/domain/state.ts';
import { composeDocument } from '#app/forms/index.ts';
import { canonicalJson, type Json } from '#app/lib/canonical-json.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { commit } from '#app/lib/sealed-value.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { DocumentToRender, RenderedDocument } from '#app/record/services.ts';
import type { ExportedRecord } from '#app/record/export-record.server.ts';
import { bad, good, unknown, type Finding } from './finding.ts';

/**
 * Verifies a document outside the portal by its chain: is it whole, do the answers and the template belong to it, and is
 * the base PDF, rendered again, the very bytes that the parties signed?
 *
 * @param input as read from a file: nothing about it is trusted
 * @param render makes the base PDF
 */
export async function verifyRecord(
  input: unknown,
  render: (document: DocumentToRender) => Promise<Rerendered>,
): Promise<Finding[]> {
  const t = wordsOf('verify');
  if (!isExportedRecord(input)) return [bad(t('record.foreign'))];
  const verdict = verifyChain(input.events, input.head);
  if (!verdict.ok) return [bad(t(`record.broken.${verdict.problem}`, { at: verdict.at }))];
  const head = verdict.head.hash.slice(0, 16);
  const chain = good(t('record.whole', { count: input.events.length, head }));
  const state = replay(input.events);
  return [chain, ...contentFindings(input, state), await renderFinding(input, state, render)];
}

function contentFindings(
  { template, answers, commitmentKey, reference, context }: ExportedRecord,
  state: State,
): Finding[] {
  const t = wordsOf('verify');
  const { title } = template.definition;
  const isTemplate =
    sha256Hex(canonicalJson(template.definition as unknown as Json)) === state.template?.sha256;
  const isAnswers =
    state.answers === null || commit(Buffer.from(commitmentKey, 'hex'), { answers }) === state.answers;
  return [
    isTemplate
      ? good(t('record.template', { title, version: template.version }))
      : bad(t('record.otherTemplate')),
    isAnswers ? good(t('record.answers')) : bad(t('record.otherAnswers')),
    ...(context.reference === reference ? [] : [bad(t('record.otherReference'))]),
  ];
}

type Rerendered = Pick<RenderedDocument, 'bytes' | 'renderer'>;

async function renderFinding(
  { template, answers, context }: ExportedRecord,
  { base }: State,
  render: (document: DocumentToRender) => Promise<Rerendered>,
): Promise<Finding> {
  const t = wordsOf('verify');
  if (!base) return unknown(t('record.noBase'));
  try {
    const content = composeDocument(template.definition, answers, context);
    const { bytes, renderer } = await render({ content, context });
    if (sha256Hex(bytes) === base.sha256) return good(t('record.sameBase'));
    // Another typesetting makes other bytes of the same words: that tells nothing of what was signed.
    return base.renderer === renderer
      ? bad(t('record.otherBase'))
      : unknown(t('record.otherRenderer', { then: base.renderer, now: renderer }));
  } catch {
    return bad(t('record.noRender'));
  }
}

/** Enough to go on; what the parts hold is checked by the hashes. */
function isExportedRecord(input: unknown): input is ExportedRecord & { events: DocumentEvent[] } {
  if (typeof input !== 'object' || input === null) return false;
  const { format, template, answers, context, events, head, commitmentKey } = input as Record<
    string,
    unknown
  >;
  const isObject = (value: unknown) => typeof value === 'object' && value !== null;
  return (
    format === 'sluitend-record/1' &&
    [template, answers, context, head].every(isObject) &&
    Array.isArray(events) &&
    typeof commitmentKey === 'string' &&
    isObject((template as { definition?: unknown }).definition)
  );
}
