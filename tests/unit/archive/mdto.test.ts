import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { describeFile, describeInformationObject } from '#app/archive/package/mdto.server.ts';
import type { InformationObject } from '#app/archive/package/mdto.server.ts';

const schema = await readFile(new URL('../../support/MDTO-XML1.0.1.xsd', import.meta.url), 'utf8');

async function errorsOf(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'a.xml', contents: xml }], schema: [schema] });
  return errors.map(({ message }) => message);
}

const id = { value: 'RW-2026-0042', source: 'Sluitend' };
const object: InformationObject = {
  id,
  name: 'Afsprakennota <stage> & "proef" \u0000 日本',
  classifications: [{ label: 'SMK 2.4', code: '2.4', list: 'SMK' }],
  descriptions: ['Bewaren: 5 jaar na sluiten dossier.'],
  language: 'nl',
  period: { kind: 'Opgemaakt', from: '2026-04-03', until: '2026-04-04' },
  events: [
    { type: { label: 'Creatie', list: 'EventTypeLijst' }, at: new Date('2026-04-03T08:00:00.123Z') },
    {
      type: { label: 'Accordering', list: 'EventTypeLijst' },
      at: new Date(0),
      actor: 'Werkgever',
      result: 'Ja',
    },
  ],
  retention: { from: 'dossier-closed', years: 5, startedOn: '2026-12-31', until: '2031-12-31' },
  archiveCreator: { name: 'Werkwijzer', id: { value: '123', source: 'KvK' } },
  parties: [{ relation: 'Ondertekenaar', actor: 'Werkgever, namens de organisatie' }],
  restriction: 'Bevat persoonsgegevens.',
  representations: [{ name: 'document.pdf', id }],
  extraMetadata: [{ name: 'keten.json', id }],
};

describe('the metadata of an archived document', () => {
  it('is valid by the schema of the National Archives, with strange signs in a name too', async () => {
    expect(await errorsOf(describeInformationObject(object))).toEqual([]);
  });

  it('is valid with as little as can be known', async () => {
    const { descriptions: _descriptions, period: _period, ...rest } = object;
    const least = describeInformationObject({
      ...rest,
      classifications: [],
      events: [],
      retention: { from: 'consent-ended', years: 5, startedOn: null, until: null },
      parties: [],
      representations: [],
      extraMetadata: [],
    });
    expect(await errorsOf(least)).toEqual([]);
    expect(least).not.toContain('termijnEinddatum');
  });

  it('says how long it is kept, from which event, and that it is destroyed after that', () => {
    const xml = describeInformationObject(object).replace(/\s*\n\s*/g, '');
    expect(xml).toContain('<begripLabel>Tijdelijk te bewaren</begripLabel><begripCode>V</begripCode>');
    expect(xml).toContain('<begripLabel>Sluiten van het dossier</begripLabel>');
    expect(xml).toContain(
      '<termijnStartdatumLooptijd>2026-12-31</termijnStartdatumLooptijd>' +
        '<termijnLooptijd>P5Y</termijnLooptijd><termijnEinddatum>2031-12-31</termijnEinddatum>',
    );
    expect(xml).toContain('<eventTijd>2026-04-03T08:00:00Z</eventTijd>');
  });

  it('is not made with a date that is none', () => {
    const wrong = { ...object, retention: { ...object.retention, until: 'ooit' } };
    expect(() => describeInformationObject(wrong)).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });
});

describe('the metadata of an archived file', () => {
  it.each([
    ['pdfA2a', 'fmt/476'],
    ['json', 'fmt/817'],
    ['pem', 'application/pem-certificate-chain'],
    ['crl', 'application/pkix-crl'],
  ] as const)('is valid for %s, and names the format %s', async (format, code) => {
    const checkedAt = new Date('2026-04-03T12:00:00Z');
    const represents = { name: object.name, id };
    const xml = describeFile({
      id,
      name: 'a',
      size: 0,
      format,
      sha256: 'ab'.repeat(32),
      checkedAt,
      represents,
    });
    expect(await errorsOf(xml)).toEqual([]);
    expect(xml).toContain(`<begripCode>${code}</begripCode>`);
    expect(xml).toContain(`<checksumWaarde>${'ab'.repeat(32)}</checksumWaarde>`);
    expect(xml).toContain('<checksumDatum>2026-04-03T12:00:00Z</checksumDatum>');
  });
});

describe('the schema check itself', () => {
  it('finds an element that does not belong, so that the tests above mean something', async () => {
    const wrong = describeInformationObject(object).replaceAll('waardering>', 'waarde>');
    expect((await errorsOf(wrong)).join()).toContain('waarde');
  });
});
