import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { packageDocument } from '#app/archive/package/package-document.server.ts';
import { readBag } from '#app/archive/package/read-bag.server.ts';
import type { ReadBag } from '#app/archive/package/read-bag.server.ts';
import { sampleDocument } from './samples.ts';

const now = new Date('2026-05-01T09:00:00Z');
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('the archive package of a document', () => {
  let bag: ReadBag;
  let file: (path: string) => string;
  beforeAll(async () => {
    bag = await readBag(await packageDocument(sampleDocument, now));
    file = (path) => text([...bag.files, ...bag.tagFiles].find((each) => each.path === path)?.bytes);
  });

  it('holds the document and all that proves it, and is whole', () => {
    expect(bag.problems).toEqual([]);
    const own = bag.files.map(({ path }) => path).filter((path) => !path.startsWith('metadata/'));
    expect(own.sort()).toEqual([
      'antwoorden.json',
      'bewijs.pdf',
      'ca.crl',
      'ca.pem',
      'document.pdf',
      'keten.json',
      'sjabloon.json',
    ]);
    expect(file('document.pdf')).toBe('%PDF-1.7 signed');
    expect(file('keten.json')).toBe(sampleDocument.chainJson);
  });

  it('describes the document and each of its files in valid MDTO, with the right SHA-256', async () => {
    const schema = await readFile(new URL('../../support/MDTO-XML1.0.1.xsd', import.meta.url), 'utf8');
    const described = bag.files.filter(({ path }) => path.endsWith('.mdto.xml'));
    expect(described).toHaveLength(8);
    const xml = described.map(({ path, bytes }) => ({
      fileName: path.replace('/', '-'),
      contents: text(bytes),
    }));
    expect((await validateXML({ xml, schema: [schema] })).errors).toEqual([]);
    const sum = createHash('sha256').update(sampleDocument.signedPdf).digest('hex');
    expect(file('metadata/document.pdf.bestand.mdto.xml')).toContain(
      `<checksumWaarde>${sum}</checksumWaarde>`,
    );
  });

  it('tells the history by capacity, without what only the chain needs to know', () => {
    const xml = file('metadata/informatieobject.mdto.xml');
    const kinds = [...xml.matchAll(/<eventType>\s*<begripLabel>([^<]+)/g)].map((match) => match[1]);
    expect(kinds).toEqual([
      'Creatie',
      'Verzending',
      'Accordering',
      'Accordering',
      'Bevriezing',
      'Verzegeling',
      'Verzegeling',
      'Export',
    ]);
    expect(xml).toContain('<verwijzingNaam>Werkgever, namens de organisatie</verwijzingNaam>');
    expect(xml).toContain('uitvoering van een overeenkomst (AVG artikel 6, lid 1, onder b)');
  });

  it('takes days in the time zone of the organisation', () => {
    const xml = file('metadata/informatieobject.mdto.xml');
    expect(xml).toContain('<dekkingInTijdEinddatum>2026-04-04</dekkingInTijdEinddatum>');
    expect(file('README.txt')).toContain('Afgerond op:  4 april 2026');
  });

  it('explains itself to who finds it later: what is what, how long it is kept, how to check it', () => {
    const readme = file('README.txt');
    expect(readme).toMatch(/tot en met 31 december 2031 \(5 jaar na het einde van de\s+overeenkomst\)/);
    expect(readme).toContain('sha256sum -c manifest-sha256.txt');
    expect(readme).toContain('--validation-time 2026-04-03T11:00:02Z data/document.pdf');
    for (const { path } of bag.files)
      if (!path.startsWith('metadata/')) expect(readme).toContain(`data/${path}`);
    const tooLong = readme.split('\n').filter((line) => line.length > 76);
    expect(tooLong).toEqual([]);
  });

  it('shows a name only when it is given', async () => {
    const named = { ...sampleDocument, parties: [{ ...sampleDocument.parties[0]!, name: 'Noor de Wit' }] };
    const { files } = await readBag(await packageDocument(named, now));
    const xml = text(files.find(({ path }) => path === 'metadata/informatieobject.mdto.xml')?.bytes);
    expect(xml).toContain('Noor de Wit (Werkgever, namens de organisatie)');
  });

  it('holds the pages about consent that was taken back, and says so', async () => {
    const pdf = new TextEncoder().encode('%PDF-1.7 taken back');
    const { files, tagFiles, problems } = await readBag(
      await packageDocument({ ...sampleDocument, withdrawals: [{ number: 2, pdf }] }, now),
    );
    expect(problems).toEqual([]);
    expect(text(files.find(({ path }) => path === 'intrekking-2.pdf')?.bytes)).toBe('%PDF-1.7 taken back');
    expect(files.some(({ path }) => path === 'metadata/intrekking-2.pdf.bestand.mdto.xml')).toBe(true);
    const readme = text(tagFiles.find(({ path }) => path === 'README.txt')?.bytes);
    expect(readme).toContain('welke toestemming later is ingetrokken');
    expect(Math.max(...readme.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  it('is the same bytes for the same document and moment', async () => {
    const [one, two] = [
      await packageDocument(sampleDocument, now),
      await packageDocument(sampleDocument, now),
    ];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('is made without a revocation list and with an end that is not known yet', async () => {
    const retention = { ...sampleDocument.retention, startedOn: null, until: null };
    const { files, problems, tagFiles } = await readBag(
      await packageDocument({ ...sampleDocument, crl: null, retention }, now),
    );
    expect(problems).toEqual([]);
    expect(files.some(({ path }) => path === 'ca.crl')).toBe(false);
    expect(text(tagFiles.find(({ path }) => path === 'README.txt')?.bytes)).toContain(
      'einddatum nog niet bekend',
    );
  });

  it('is not made with another template than the one that was signed, or with a chain that is none', async () => {
    const template = { ...sampleDocument.template, definitionJson: '{}' };
    await expect(packageDocument({ ...sampleDocument, template }, now)).rejects.toMatchObject({
      code: 'broken-record',
    });
    for (const chainJson of ['{', '{}', '[{"at":"gisteren"}]', '[null]'])
      await expect(packageDocument({ ...sampleDocument, chainJson }, now)).rejects.toMatchObject({
        code: 'broken-record',
      });
  });
});
