import type { DocumentEvent } from '#app/domain/events.ts';
import type { ComposedRecord } from '#app/record/compose-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';

/**
 * What a party was called at each event: a colleague may have taken their place later.
 *
 * @returns the names by party id, as they were when the event happened
 */
export function namesInHistory(
  { record, secrets }: Pick<LoadedRecord, 'record' | 'secrets'>,
  parties: ComposedRecord['parties'],
): (event: DocumentEvent) => ReadonlyMap<string, string> {
  const now = new Map(parties.map(({ partyId, person }) => [partyId, person.name]));
  const delegated = (record.events as DocumentEvent[]).filter(({ type }) => type === 'delegated');
  if (delegated.length === 0) return () => now;
  const former = secrets.openNotes(record.notes).filter(({ about }) => about === 'delegated');
  const changes = delegated.map(({ seq }, index) => ({ seq, ...former[index] }));
  return ({ seq }) => {
    const names = new Map(now);
    // From the newest back: the earliest change after the event says who it was.
    for (const change of changes.filter((one) => one.seq >= seq).reverse())
      if (change.partyId && change.text !== undefined) names.set(change.partyId, change.text);
    return names;
  };
}
