import { appendEvents } from '#app/domain/chain.ts';
import type { DocumentEvent, EventBody } from '#app/domain/events.ts';
import { chainStart } from '#app/domain/state.ts';
import { canonicalJson, type Json } from '#app/lib/canonical-json.ts';
import { commit } from '#app/lib/sealed-value.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { ExportedRecord } from '#app/record/export-record.server.ts';
import type { Template } from '#templates/definition/template.ts';
import { getTemplate } from '#templates/index.ts';

/** What `render` makes of anything: the tests are about the chain, not about rendering. */
export const basePdf = new TextEncoder().encode('the base PDF');

const at = new Date('2026-04-03T10:00:00.000Z');
const key = Buffer.alloc(32, 7);
const answers = { functie: 'Magazijnmedewerker' };

/** A record of a document that two parties signed, as it is exported. */
export function exampleRecord(files: { sealed?: Uint8Array; evidence?: Uint8Array } = {}): ExportedRecord {
  const template = getTemplate('raamovereenkomst-werkgever') as Template;
  const sha256 = sha256Hex(canonicalJson(template as unknown as Json));
  const frozen = { id: template.id, version: template.version, sha256 };
  const hash = (bytes: Uint8Array | undefined) => sha256Hex(bytes ?? new Uint8Array());
  const base = sha256Hex(basePdf);
  const party = (partyId: string, role: 'employer' | 'service', round: number) => ({
    partyId, role, round, capacity: 'organisation' as const, channel: 'email' as const, fills: false, commitment: 'a'.repeat(64),
  }); // prettier-ignore
  const signed = (partyId: string): EventBody => ({
    type: 'signed',
    data: { partyId, capacity: 'organisation', method: 'typed', sha256: base, commitment: 'b'.repeat(64), identifiedBy: 'email-code', level: 'simple' },
  }); // prettier-ignore
  const bodies: EventBody[] = [
    { type: 'created', data: { organisationId: 'O', dossierId: 'D', template: frozen } },
    {
      type: 'answersSaved',
      data: { revision: 1, changed: ['functie'], commitment: commit(key, { answers }) },
    },
    {
      type: 'sent',
      data: {
        revision: 1, daysToSign: 14, deadline: '2026-04-20T10:00:00.000Z', understanding: false,
        parties: [party('werkgever', 'employer', 1), party('dienst', 'service', 2)],
        needs: [{ round: 1, role: 'employer', needed: 1 }, { round: 2, role: 'service', needed: 1 }],
        reminders: [],
      },
    }, // prettier-ignore
    { type: 'rendered', data: { revision: 1, sha256: base, pages: 1, bytes: basePdf.length, renderer: 1 } },
    { type: 'roundOpened', data: { round: 1, links: [{ partyId: 'werkgever', link: 1 }] } },
    { type: 'opened', data: { partyId: 'werkgever', link: 1 } },
    { type: 'identified', data: { partyId: 'werkgever', link: 1, method: 'email-code' } },
    signed('werkgever'),
    { type: 'roundOpened', data: { round: 2, links: [{ partyId: 'dienst', link: 1 }] } },
    signed('dienst'),
    { type: 'completed', data: {} },
    { type: 'sealed', data: { partyId: 'werkgever', revision: 1, sha256: 'c'.repeat(64), timeStamp: null } },
    { type: 'sealed', data: { partyId: 'dienst', revision: 2, sha256: 'd'.repeat(64), timeStamp: null } },
    {
      type: 'preserved',
      data: { sha256: hash(files.sealed), level: 'LTA', evidenceSha256: hash(files.evidence) },
    },
  ];
  const events: DocumentEvent[] = appendEvents(chainStart, bodies, at, { kind: 'system' });
  const head = events.at(-1) as DocumentEvent;
  return {
    format: 'sluitend-record/1',
    reference: 'K7QM-2HXD-9RTC',
    template: { ...frozen, definition: template },
    answers,
    context: {
      reference: 'K7QM-2HXD-9RTC',
      organisation: { name: 'Dienst Voorbeeld', country: 'NL', timeZone: 'Europe/Amsterdam' },
      parties: [],
      madeOn: '2026-04-03',
      formLine: 'Raamovereenkomst, versie 1',
      salt: '0'.repeat(32),
      verifyUrl: 'http://portaal.example/verifieer/K7QM-2HXD-9RTC',
    },
    commitmentKey: key.toString('hex'),
    events,
    head: { seq: head.seq, hash: head.hash },
  };
}
