import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readCertificate } from '#app/cli/verify/read-certificate.ts';
import { verifyBytesOfPdf } from '#app/cli/verify/verify-bytes.ts';
import { verifyJson } from '#app/cli/verify/verify-json.ts';
import { isSound, type Finding } from '#app/documents/verify/finding.ts';
import type { ExportedRecord } from '#app/record/export-record.server.ts';
import { withClient } from '#tests/support/mongo.ts';
import { dumpDatabase, dumpFolder, type Piece } from './dump.ts';
import { useWholeRun } from './run.ts';
import { createScanner, formsOf, type Hit, type Secret } from './scan.ts';
import { changesOf, withOneByteChanged } from './tamper.ts';

const run = useWholeRun();

/** Beside what people are and say: a PDF's first and last words, which stand in none that is encrypted. */
const pdf: Secret[] = ['%PDF-', 'startxref'].map((value) => ({ kind: 'PDF', value }));

/** What nobody used: planted, to see that it would be found. */
const planted: Secret = { kind: 'planted', value: 'Zevenbladína Plantjesma' };

const searchFor = (secrets: readonly Secret[]) => {
  const scan = createScanner(secrets);
  return (pieces: readonly Piece[]): Hit[] => pieces.flatMap(({ bytes, where }) => scan(bytes, where));
};
const noise = Buffer.alloc(20, ' ');
const asPiece = (text: string): Piece => ({ where: 'log', bytes: Buffer.from(text) });

describe('what was used in the whole run', () => {
  it('is of every kind, and each is found in every form in which it could stand', () => {
    const kinds = [
      'name',
      'first name',
      'surname',
      'address',
      'answer',
      'text of PDF',
      'token',
      'code',
      'typed',
    ];
    for (const kind of kinds) {
      expect(run.secrets.filter((secret) => secret.kind === kind).length, kind).toBeGreaterThan(2);
    }
    const planted = run.secrets.flatMap(({ value }) =>
      formsOf(value).map(({ form, bytes }) => ({
        where: `${value} as ${form}`,
        bytes: Buffer.concat([noise, bytes, noise]),
      })),
    );
    const found = new Set(searchFor(run.secrets)(planted).map(({ where }) => where));
    expect(planted.map(({ where }) => where).filter((where) => !found.has(where))).toEqual([]);
  });

  it('stands nowhere in the logs, debug lines too', () => {
    // The one link that is printed on purpose, for who starts the portal, and stands alone on its line.
    const [before = '', after = '', ...more] = run.output.split(`\n  ${run.portal.firstAdminUrl}\n`);
    expect(more).toEqual([]);
    expect((before + after).match(/"msg":"request"/g)?.length).toBeGreaterThan(100);
    const search = searchFor([...run.secrets, ...pdf]);
    expect(search([asPiece(before + after)])).toEqual([]);
  });

  it('would be seen in the logs', () => {
    const search = searchFor(run.secrets);
    for (const kind of ['first name', 'address', 'answer', 'token', 'code']) {
      const planted = run.secrets.find((secret) => secret.kind === kind)?.value ?? '';
      const line = `${run.output}${JSON.stringify({ level: 'info', msg: `sent to ${planted}` })}\n`;
      expect(search([asPiece(line)]).map(({ value }) => value)).toContain(planted);
    }
  });

  it('stands in no address of a page, but for the links of the mails', () => {
    const own = run.addresses.filter((address) => !/\/(t|eerste-beheerder)\/|proef\.example/.test(address));
    expect(own.length).toBeGreaterThan(100);
    expect(searchFor(run.secrets)(own.map(asPiece))).toEqual([]);
  });

  it('stands in no mail, but for a first name, the link and the code', () => {
    const allowed = new Set(['first name', 'token', 'code']);
    const search = searchFor(run.secrets.filter(({ kind }) => !allowed.has(kind)));
    const texts = run.portal.mail.texts();
    expect(texts.length).toBeGreaterThan(20);
    expect(search(texts.map(asPiece))).toEqual([]);
  });

  it('stands nowhere in the database', async () => {
    const pieces = await dumpDatabase(run.portal.mongoUri);
    const places = pieces.map(({ where }) => where);
    for (const collection of ['documents', 'dossiers', 'users', 'partysessions', 'chunks/file'])
      expect(
        places.some((where) => where.toLowerCase().includes(collection)),
        collection,
      ).toBe(true);
    expect(searchFor([...run.secrets, ...pdf])(pieces)).toEqual([]);
  });

  it('would be seen in the database: plain, deep, encoded, and across two chunks of a file', async () => {
    const bytes = Buffer.from(planted.value);
    await withClient(run.portal.mongoUri, async (db) => {
      await db.collection('planted').insertMany([
        { _id: 'plain' as never, list: [{ of: { things: `see ${planted.value}!` } }] },
        { _id: 'name' as never, [planted.value.replaceAll('.', '')]: 1 },
        {
          _id: 'binary' as never,
          value: Buffer.concat([Buffer.alloc(9, 7), Buffer.from(planted.value, 'utf16le')]),
        },
        { _id: 'base64' as never, value: Buffer.from(`abcd${planted.value}efg`).toString('base64') },
      ]);
      await db.collection('planted.chunks').insertMany([
        { files_id: 'f', n: 1, data: bytes.subarray(4) },
        { files_id: 'f', n: 0, data: bytes.subarray(0, 4) },
      ]);
    });
    const found = searchFor([planted])(await dumpDatabase(run.portal.mongoUri)).map(({ where }) => where);
    for (const place of ['plain', 'name', 'binary', 'base64', 'file f'])
      expect(
        found.some((where) => where.includes(`/${place}`)),
        place,
      ).toBe(true);
  });

  it('stands in no file of the data folder', async () => {
    const files = await dumpFolder(run.portal.dataDir);
    expect(files.some(({ where, bytes }) => where.includes('/db/') && bytes.length > 1_000_000)).toBe(true);
    expect(searchFor([...run.secrets, ...pdf])(files)).toEqual([]);
    // The engine's own files can be read: what was planted in the database stands there.
    expect(searchFor([planted])(files)).not.toEqual([]);
  });
});

describe('what came of the whole run', () => {
  const read = (name: string) => readFile(path.join(run.out, name));
  const seed = Number(process.env['TAMPER_SEED'] ?? Date.now() % 1_000_000);
  const says = (findings: readonly Finding[]) =>
    findings.filter(({ outcome }) => outcome === 'bad').map(({ words }) => words);

  it('is valid, says the command', async () => {
    const files = run.forms.flatMap((id) => [`${id}.pdf`, `${id}.bewijs.pdf`, `${id}.json`]);
    const { code, stdout } = await runVerify(files.map((name) => path.join(run.out, name)));
    expect(code, stdout).toBe(0);
  }, 60_000);

  it.each([
    ['document', '.pdf', 200],
    ['evidence sheet', '.bewijs.pdf', 60],
  ])(
    'is found changed when one byte of a %s is',
    async (_name, ending, times) => {
      const ca = readCertificate(await read('ca.pem'));
      for (const id of run.forms) {
        const pdf = await read(`${id}${ending}`);
        expect(says(verifyBytesOfPdf(pdf, ca, null))).toEqual([]);
        for (let time = 0; time < times; time += 1) {
          const { at, changed } = withOneByteChanged(pdf, `${id}${ending} ${seed} ${time}`);
          // Without the record beside it: the file has to show it by itself.
          const [words = ''] = says(verifyBytesOfPdf(changed, ca, null));
          expect(words, `byte ${at} of ${id}${ending}, seed ${seed}`).not.toBe('');
        }
      }
    },
    120_000,
  );

  it('is found changed when any one value of any event of a chain is, and the event is named', async () => {
    for (const id of run.forms) {
      const record = JSON.parse((await read(`${id}.json`)).toString()) as ExportedRecord;
      for (const [index, event] of record.events.entries()) {
        for (const { path: place, changed } of changesOf(event)) {
          const events = record.events.with(index, changed as (typeof record.events)[number]);
          const words = says(await verifyJson(Buffer.from(JSON.stringify({ ...record, events })))).join(' ');
          expect(words, `${place} of event ${index + 1} of ${id}`).toMatch(new RegExp(`\\b${index + 1}\\b`));
        }
      }
    }
  }, 60_000);

  it('is found changed when its answers, form, parties, reference, key or head are', async () => {
    const record = JSON.parse((await read('samenwerkingsconvenant.json')).toString()) as ExportedRecord;
    const [answers, context, head] = [
      changesOf(record.answers),
      changesOf(record.context),
      changesOf(record.head),
    ];
    const other = [
      { ...record, answers: answers.at(-1)?.changed },
      { ...record, context: context.find(({ path: at }) => at.endsWith('name'))?.changed },
      {
        ...record,
        template: { ...record.template, definition: { ...record.template.definition, title: 'Anders' } },
      },
      { ...record, reference: 'AAAA-AAAA-AAAA' },
      { ...record, commitmentKey: '00'.repeat(32) },
      ...head.map(({ changed }) => ({ ...record, head: changed })),
    ];
    for (const changed of other)
      expect(isSound(await verifyJson(Buffer.from(JSON.stringify(changed))))).toBe(false);
  }, 60_000);

  it('is found changed by the command too, which says what is wrong and fails', async () => {
    const pdf = await read('raamovereenkomst-werkgever.pdf');
    const broken = path.join(run.out, 'veranderd.pdf');
    await writeFile(broken, withOneByteChanged(pdf, String(seed)).changed);
    const { code, stdout } = await runVerify([broken, path.join(run.out, 'samenwerkingsconvenant.pdf')]);
    expect(code).not.toBe(0);
    expect(stdout).toMatch(/veranderd\.pdf\n[\s\S]* ✗ \S+/);
  }, 60_000);
});

async function runVerify(files: readonly string[]): Promise<{ code: number; stdout: string }> {
  try {
    const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'verify', '--', ...files]);
    return { code: 0, stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, stdout };
  }
}
