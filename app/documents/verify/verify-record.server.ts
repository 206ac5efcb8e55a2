import { verifyChain, type ChainProblem } from '#app/domain/chain.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import { replay } from '#app/domain/replay.ts';
import type { State } from '#app/domain/state.ts';
import { composeDocument } from '#app/forms/index.ts';
import { canonicalJson, type Json } from '#app/lib/canonical-json.ts';
import { commit } from '#app/lib/sealed-value.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { DocumentToRender } from '#app/record/services.ts';
import type { ExportedRecord } from '../export-record.server.ts';
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
  render: (document: DocumentToRender) => Promise<{ bytes: Uint8Array }>,
): Promise<Finding[]> {
  if (!isExportedRecord(input)) return [bad('Dit bestand is geen document van Sluitend.')];
  const verdict = verifyChain(input.events, input.head);
  if (!verdict.ok) return [bad(chainWords[verdict.problem](verdict.at))];
  const chain = good(
    `De keten is heel: ${input.events.length} gebeurtenissen, het hoofd is ${verdict.head.hash.slice(0, 16)}….`,
  );
  const state = replay(input.events);
  return [chain, ...contentFindings(input, state), await renderFinding(input, state, render)];
}

function contentFindings(
  { template, answers, commitmentKey, reference, context }: ExportedRecord,
  state: State,
): Finding[] {
  const isTemplate =
    sha256Hex(canonicalJson(template.definition as unknown as Json)) === state.template?.sha256;
  const isAnswers =
    state.answers === null || commit(Buffer.from(commitmentKey, 'hex'), { answers }) === state.answers;
  return [
    isTemplate
      ? good(`Het formulier is ${template.definition.title}, versie ${template.version}.`)
      : bad('Het formulier is niet het formulier waarmee het document is gemaakt.'),
    isAnswers ? good('De antwoorden horen bij de keten.') : bad('De antwoorden zijn niet die van de keten.'),
    ...(context.reference === reference ? [] : [bad('Het kenmerk klopt niet.')]),
  ];
}

async function renderFinding(
  { template, answers, context }: ExportedRecord,
  state: State,
  render: (document: DocumentToRender) => Promise<{ bytes: Uint8Array }>,
): Promise<Finding> {
  if (!state.base) return unknown('Er is nog geen pdf gemaakt.');
  try {
    const { bytes } = await render({
      content: composeDocument(template.definition, answers, context),
      context,
    });
    return sha256Hex(bytes) === state.base.sha256
      ? good('De pdf, opnieuw gemaakt uit de bewaarde antwoorden, is precies gelijk aan wat is ondertekend.')
      : bad('De pdf, opnieuw gemaakt uit de bewaarde antwoorden, is een andere dan wat is ondertekend.');
  } catch {
    return bad('De pdf kon niet opnieuw worden gemaakt uit de bewaarde antwoorden.');
  }
}

const chainWords: Record<ChainProblem, (at: number) => string> = {
  form: (at) => `Gebeurtenis ${at} van de keten is geen gebeurtenis.`,
  seq: (at) => `Voor gebeurtenis ${at} van de keten ontbreekt er een, of ze staan in een andere volgorde.`,
  prev: (at) => `Gebeurtenis ${at} van de keten volgt niet op de vorige: een van beide is vervangen.`,
  hash: (at) => `Gebeurtenis ${at} van de keten is veranderd.`,
  time: (at) => `Gebeurtenis ${at} van de keten zegt ouder te zijn dan de vorige.`,
  head: (at) => `De keten houdt op bij gebeurtenis ${at}, maar hoort verder te gaan of anders te eindigen.`,
};

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
