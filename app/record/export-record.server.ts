import type { DocumentEvent } from '#app/domain/events.ts';
import type { Answers, DocumentContext } from '#app/forms/index.ts';
import type { LoadedRecord } from './load-record.server.ts';
import type { PrintContext, Services } from './services.ts';
import type { Template } from '#templates/definition/template.ts';
import { composeRecord } from './compose-record.server.ts';

/**
 * A document outside the portal: all that is needed to verify it without the portal. The chain proves itself; the
 * answers, the template and the context render the base PDF again, byte for byte.
 */
export interface ExportedRecord {
  format: 'sluitend-record/1';
  reference: string;
  template: { id: string; version: number; sha256: string; definition: Template };
  answers: Answers;
  context: PrintContext & DocumentContext;
  /** Key of the commitments in the chain, hexadecimal: shows that the answers are those that were committed to. */
  commitmentKey: string;
  events: DocumentEvent[];
  head: { seq: number; hash: string };
}

export async function exportRecord(services: Services, loaded: LoadedRecord): Promise<ExportedRecord> {
  const { record, keys, state } = loaded;
  const { template, answers, context } = await composeRecord(services, loaded);
  return {
    format: 'sluitend-record/1',
    reference: record.reference,
    template: { ...record.template, definition: template },
    answers,
    context,
    commitmentKey: keys.commitment.toString('hex'),
    events: record.events as DocumentEvent[],
    head: { seq: state.head.seq, hash: state.head.hash },
  };
}
