import { describe, expect, it } from 'vitest';
import { isSound } from '#app/documents/verify/finding.ts';
import { verifyRecord } from '#app/documents/verify/verify-record.server.ts';
import { basePdf, exampleRecord } from './samples.ts';

const render = () => Promise.resolve({ bytes: basePdf, renderer: 1 });
const record = exampleRecord();
const verify = (input: unknown) => verifyRecord(input, render);

describe('the record of a document, outside the portal', () => {
  it('is good when nothing was changed', async () => {
    const findings = await verify(structuredClone(record));
    expect(findings.map(({ outcome }) => outcome)).toEqual(['good', 'good', 'good', 'good']);
  });

  it.each(record.events.map(({ seq, type }) => [seq, type] as const))(
    'shows that event %i (%s) was changed',
    async (seq) => {
      for (const change of [
        (event: Record<string, unknown>) => (event['at'] = '2026-04-03T10:00:00.001Z'),
        (event: Record<string, unknown>) => (event['actor'] = { kind: 'staff', id: 'U1' }),
        (event: Record<string, unknown>) => (event['data'] = { ...(event['data'] as object), more: 1 }),
        (event: Record<string, unknown>) => (event['type'] = 'voided'),
        (event: Record<string, unknown>) => (event['hash'] = '0'.repeat(64)),
      ]) {
        const changed = structuredClone(record);
        change(changed.events[seq - 1] as unknown as Record<string, unknown>);
        const findings = await verify(changed);
        expect(isSound(findings)).toBe(false);
        expect(findings.map(({ words }) => words).join()).toMatch(/[Gg]ebeurtenis \d+/);
      }
    },
  );

  it.each(record.events.map(({ seq, type }) => [seq, type] as const))(
    'shows that event %i (%s) was taken out',
    async (seq) => {
      const changed = structuredClone(record);
      changed.events.splice(seq - 1, 1);
      expect(isSound(await verify(changed))).toBe(false);
    },
  );

  it('shows that answers, form or reference are of another document', async () => {
    const other = (change: (copy: typeof record) => void) => {
      const copy = structuredClone(record);
      change(copy);
      return verify(copy).then(isSound);
    };
    expect(await other((copy) => (copy.answers = { functie: 'Directeur' }))).toBe(false);
    expect(await other((copy) => (copy.template.definition.title = 'Iets anders'))).toBe(false);
    expect(await other((copy) => (copy.reference = 'AAAA-AAAA-AAAA'))).toBe(false);
    expect(await other((copy) => (copy.commitmentKey = '00'))).toBe(false);
  });

  it('shows that the PDF made again is another one', async () => {
    const other = { bytes: new Uint8Array([1]), renderer: 1 };
    expect(isSound(await verifyRecord(record, () => Promise.resolve(other)))).toBe(false);
  });

  it('is not called changed when only the typesetting is of a later version', async () => {
    const later = { bytes: new Uint8Array([1]), renderer: 2 };
    const findings = await verifyRecord(record, () => Promise.resolve(later));
    expect(isSound(findings)).toBe(true);
    expect(findings.at(-1)).toMatchObject({ outcome: 'unknown' });
  });

  it.each([null, 1, 'x', [], {}, { format: 'sluitend-record/1' }, { ...record, events: [null] }])(
    'is refused without an error when it is none: %j',
    async (input) => {
      expect(isSound(await verify(input))).toBe(false);
    },
  );
});
