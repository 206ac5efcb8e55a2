import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { printReport } from '#app/cli/verify/print-report.ts';
import { verifyBytesOfPdf } from '#app/cli/verify/verify-bytes.ts';
import { verifyFile } from '#app/cli/verify/verify-file.ts';
import { isSound } from '#app/documents/verify/finding.ts';
import { complete, documentFor, signAll, startSealing, type Sealing } from '#tests/support/seal.ts';
import { exampleRecord } from './samples.ts';

let sealing: Sealing;
let pdf: Uint8Array;
let ca: Uint8Array;

beforeAll(async () => {
  sealing = await startSealing();
  const signed = await signAll(sealing, ['Noor de Wit', 'Wim Smid']);
  pdf = await complete(sealing, signed.pdf, signed.certificates);
  ca = sealing.authority.caCertificateDer;
});

describe('a signed PDF, by itself', () => {
  it('is said to be signed by whom, when, sealed and unchanged', () => {
    const findings = verifyBytesOfPdf(pdf, ca, null);
    const words = findings.map((finding) => finding.words).join('\n');
    expect(isSound(findings)).toBe(true);
    expect(words).toContain(
      'Ondertekend door Noor de Wit (Stichting Voorbeeld), als: Ik onderteken, op 4 maart 2026',
    );
    expect(words).toContain('Wim Smid');
    expect(words).toContain('Verzegeld om te bewaren op 4 maart 2026');
    expect(words).toContain('is er niets aan het document veranderd');
  });

  it('shows any flipped bit in 200 random bytes', () => {
    const seed = Date.now() % 1_000_000;
    let state = seed;
    const random = () => (state = (state * 48_271 + 11) % 2_147_483_647) / 2_147_483_647;
    for (let turn = 0; turn < 200; turn += 1) {
      const place = Math.floor(random() * pdf.length);
      const bit = 1 << Math.floor(random() * 8);
      const changed = Uint8Array.from(pdf);
      changed[place] = (changed[place] ?? 0) ^ bit;
      const findings = verifyBytesOfPdf(changed, ca, null);
      const wrong = findings.filter(({ outcome }) => outcome === 'bad');
      expect(wrong.length, `seed ${seed}, byte ${place}, bit ${bit}`).toBeGreaterThan(0);
      expect(wrong.every(({ words }) => words.length > 10)).toBe(true);
    }
  }, 120_000);

  it('is not right under the certificate of another authority', async () => {
    const other = await startSealing();
    expect(isSound(verifyBytesOfPdf(pdf, other.authority.caCertificateDer, null))).toBe(false);
  });

  it('is not taken for signed when nobody signed it', () => {
    const findings = verifyBytesOfPdf(documentFor(['Noor de Wit']).pdf, ca, null);
    expect(isSound(findings)).toBe(false);
    expect(findings.at(-1)?.words).toBe('In dit bestand staat geen handtekening.');
  });

  it('is compared with the hash in the record beside it', () => {
    const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
    const beside = (value: unknown) => ({ path: 'x.json', bytes: bytesOf(value) });
    const evidence = verifyBytesOfPdf(pdf, ca, beside(exampleRecord({ evidence: pdf })));
    expect(isSound(evidence)).toBe(true);
    expect(evidence.at(-1)?.words).toContain('het bewijsblad');
    const other = verifyBytesOfPdf(pdf, ca, beside(exampleRecord()));
    expect(other.at(-1)?.words).toContain('niet de bytes die bij dit kenmerk zijn vastgelegd');
    // The right hash on another document: what stands below the signatures tells.
    const swapped = verifyBytesOfPdf(pdf, ca, beside(exampleRecord({ sealed: pdf })));
    expect(isSound(swapped)).toBe(false);
    expect(isSound(verifyBytesOfPdf(pdf, ca, beside('no record')))).toBe(false);
  });
});

describe('npm run verify', () => {
  it('is not content without a certificate to trust, nor with a file it cannot read', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sluitend-'));
    const file = (name: string) => path.join(folder, name);
    await writeFile(file('a.pdf'), pdf);
    await writeFile(file('b.json'), '{');
    await writeFile(file('c.zip'), 'PK');
    await writeFile(file('d.pdf'), 'hello');
    const trusted = { der: ca, path: 'ca.pem' };
    const alone = await verifyFile(file('a.pdf'), null);
    expect(alone.isSound).toBe(false);
    expect(printReport('a.pdf', alone).join('\n')).toContain('? Of de uitgever van de certificaten');
    expect((await verifyFile(file('a.pdf'), trusted)).isSound).toBe(true);
    for (const name of ['b.json', 'c.zip', 'd.pdf', 'nothing.pdf']) {
      const report = await verifyFile(file(name), trusted);
      expect(report.isSound).toBe(false);
      expect(printReport(name, report).join('\n')).toMatch(/✗ .{10}/);
    }
    await rm(folder, { recursive: true });
  });
});
