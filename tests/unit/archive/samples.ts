import { createHash } from 'node:crypto';
import { makeBag, textFile } from '#app/archive/package/bag.server.ts';
import type { DocumentToPackage } from '#app/archive/package/package-document.server.ts';
import { readZip } from '#app/archive/package/read-zip.server.ts';
import { bagLimits } from '#app/archive/package/read-bag.server.ts';
import type { RawEntry } from './raw-zip.ts';
import { rawZip } from './raw-zip.ts';

export const bagInfo = {
  sourceOrganisation: 'Werkwijzer Zuidoost',
  externalIdentifier: 'RW-2026-0042',
  baggingDate: '2026-04-03',
};

export const sampleFiles = [
  textFile('document.pdf', '%PDF-1.7 pretend\n'.repeat(50)),
  textFile('metadata/één bestand.xml', '<x/>'),
  textFile('honderd % zeker\r\nof niet.txt', 'ja'),
  { path: 'leeg.bin', bytes: new Uint8Array() },
];

export function sampleBag(): Promise<Uint8Array> {
  return makeBag(sampleFiles, bagInfo, [textFile('README.txt', 'Lees mij.\n')]);
}

/** A bag taken apart, changed and packed again, as somebody with a ZIP program does. */
export async function repack(
  zip: Uint8Array,
  change: (entries: RawEntry[]) => RawEntry[],
): Promise<Uint8Array> {
  const contents = await readZip(zip, bagLimits);
  return rawZip(change(contents.map(({ path, bytes }) => ({ name: path, content: bytes }))));
}

const definitionJson = '{"id":"raamovereenkomst-werkgever","version":2}';
const at = (time: string) => `2026-04-03T${time}.000Z`;

export const sampleDocument: DocumentToPackage = {
  reference: 'RW-2026-0042',
  title: 'Raamovereenkomst tussen werkgever en dienst <begeleid werken> & co',
  template: {
    id: 'raamovereenkomst-werkgever',
    version: 2,
    sha256: createHash('sha256').update(definitionJson).digest('hex'),
    definitionJson,
  },
  organisationName: 'Werkwijzer Zuidoost',
  signedPdf: new TextEncoder().encode('%PDF-1.7 signed'),
  evidencePdf: new TextEncoder().encode('%PDF-1.7 evidence'),
  answersJson: '{"functie":"Magazijnmedewerker"}',
  chainJson: JSON.stringify([
    { seq: 1, at: at('08:00:00'), type: 'created', data: {} },
    { seq: 2, at: at('08:10:00'), type: 'sent', data: {} },
    { seq: 3, at: at('08:11:00'), type: 'opened', data: { partyId: 'p1', link: 1 } },
    { seq: 4, at: at('09:00:00'), type: 'signed', data: { partyId: 'p1' } },
    { seq: 5, at: at('10:00:00'), type: 'signed', data: { partyId: 'p2' } },
    { seq: 6, at: at('10:00:00'), type: 'completed', data: {} },
    { seq: 7, at: at('10:00:01'), type: 'sealed', data: { partyId: 'p2', revision: 2 } },
    { seq: 8, at: at('10:00:02'), type: 'preserved', data: { level: 'LTA' } },
  ]),
  startedAt: new Date(at('08:00:00')),
  // Half past eleven at night in London is the next day in Amsterdam.
  completedAt: new Date('2026-04-03T22:30:00Z'),
  retention: {
    from: 'agreement-ended',
    years: 5,
    startedOn: '2026-12-31',
    until: '2031-12-31',
    words: '5 jaar na het einde van de overeenkomst',
  },
  legal: { basis: 'contract', note: 'Nodig om de afspraken uit te voeren.' },
  smk: ['2.4', '5.3'],
  parties: [
    { id: 'p1', title: 'Werkgever', capacity: 'organisation' },
    { id: 'p2', title: 'Dienst', capacity: 'organisation' },
  ],
  caCertificatePem: '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n',
  crl: new Uint8Array([0x30, 0x00]),
};
