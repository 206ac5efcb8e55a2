// `npm run bench`: how fast the parts are, each beside a peer in the same run. Ratios count; the machine does not.
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import PdfKit from 'pdfkit';
import { composeDocument } from '#app/forms/index.ts';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import { createAuthority, issueSigningCertificate } from '#app/seal/authority.server.ts';
import { signField } from '#app/seal/sign-field.server.ts';
import { prepareAppearances } from '#app/seal/signature-appearance.server.ts';
import { addSignatureFields } from '#app/seal/signature-field.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { findChromium } from './find-chromium.js';

interface Row {
  what: string;
  /** Milliseconds of wall clock, 50th and 99th percentile. */
  p50: number;
  p99: number;
  runs: number;
}

const rows: Row[] = [];
const sample = sampleDocument();

rows.push(await measure('base PDF, ours', 15, () => renderDocument(sample.content, sample.context)));
rows.push(await measure('base PDF, plain pdfkit', 15, () => plainPdf(sample.texts)));
const browser = findChromium();
if (browser) {
  const running = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await running.newPage();
  const html = `<meta charset="utf-8"><h1>${sample.content.title}</h1>${sample.texts.map((text) => `<p>${text}</p>`).join('')}`;
  rows.push(
    await measure('base PDF, Chromium printing', 15, async () => {
      await page.setContent(html);
      await page.pdf({ format: 'A4', tagged: true });
    }),
  );
  await running.close();
}
rows.push(await measure('one signature with its picture line', 30, await signer()));

console.table(rows);
const ours = medianOf('base PDF, ours');
console.log(`Onze pdf kost ${ratio(ours, medianOf('base PDF, plain pdfkit'))} maal pdfkit.`);
if (browser)
  console.log(`Chromium kost ${ratio(medianOf('base PDF, Chromium printing'), ours)} maal onze pdf.`);
await writeFile('bench.json', `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`);

async function measure(what: string, runs: number, work: () => Promise<unknown>): Promise<Row> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 10) / 10;
  return { what, p50: at(0.5), p99: at(0.99), runs };
}

function medianOf(what: string): number {
  return rows.find((row) => row.what === what)?.p50 ?? Number.NaN;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}

function sampleDocument() {
  const template = getTemplate('raamovereenkomst-werkgever');
  const answers = templateExamples['raamovereenkomst-werkgever']?.find(
    ({ name }) => name === 'typical',
  )?.answers;
  if (!template || !answers) throw new Error('no sample');
  const party = (partyId: string, role: string) => ({
    partyId,
    role,
    title: role,
    name: 'Noor Voorbeeld',
    capacityLine: '',
  });
  const context = {
    reference: 'AAAA-BBBB-CCCC',
    organisation: { name: 'Dienst Voorbeeld', country: 'NL' as const, timeZone: 'Europe/Amsterdam' },
    parties: [party('een', 'employer'), party('twee', 'service')],
    madeOn: '2026-11-22',
    formLine: template.title,
    salt: '0'.repeat(32),
    verifyUrl: 'http://portaal.example/verifieer/AAAA-BBBB-CCCC',
  };
  const content = composeDocument(template, answers, context);
  const texts = content.blocks.flatMap((block) => {
    if (block.type === 'paragraph' || block.type === 'heading') return [block.text];
    if (block.type === 'article') return [block.title, ...block.clauses.map(({ text }) => text)];
    return block.type === 'facts' ? block.items.map(({ label, value }) => `${label}: ${value ?? ''}`) : [];
  });
  return { content, context, texts };
}

function plainPdf(texts: readonly string[]): Promise<Buffer> {
  return new Promise((resolve) => {
    const pdf = new PdfKit({ size: 'A4' });
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    for (const text of texts) pdf.text(text).moveDown();
    pdf.end();
  });
}

async function signer(): Promise<() => Promise<unknown>> {
  prepareAppearances();
  const now = new Date();
  const authority = await createAuthority({
    organisation: 'Dienst Voorbeeld',
    now,
    crlUrl: 'http://portaal.example/ca.crl',
  });
  const { bytes, signatureBoxes } = await renderDocument(sample.content, sample.context);
  const base = addSignatureFields(bytes, signatureBoxes);
  return async () => {
    const { certificateDer, privateKey } = await issueSigningCertificate(authority, {
      commonName: 'Noor Voorbeeld',
      now,
    });
    await signField(base, {
      field: 'een',
      certificate: certificateDer,
      privateKey,
      chain: [authority.caCertificateDer],
      appearance: {
        lines: ['Noor Voorbeeld', 'Ondertekend door Noor Voorbeeld', '22 november 2026 om 14:03'],
      },
      reason: 'Werkgever',
      certify: true,
      at: now,
    });
  };
}
