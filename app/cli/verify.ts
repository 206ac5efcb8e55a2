import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { printReport } from './verify/print-report.ts';
import { readCertificate } from './verify/read-certificate.ts';
import { verifyFile } from './verify/verify-file.ts';

// `npm run verify -- FILE… [--ca ca.pem]`: verifies without the portal, the engine or any network.

const t = wordsOf('verify');

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    options: { ca: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) {
    console.error(t('cli.usage'));
    return false;
  }
  let ca: { der: Uint8Array; path: string } | null = null;
  if (values.ca !== undefined) {
    const der = readCertificate(await readFile(values.ca).catch(() => new Uint8Array()));
    if (!der) {
      console.error(t('cli.noCa', { path: values.ca }));
      return false;
    }
    ca = { der, path: values.ca };
  }
  let isAllSound = true;
  for (const path of positionals) {
    const report = await verifyFile(path, ca);
    for (const line of printReport(path, report)) console.log(line);
    isAllSound &&= report.isSound;
  }
  return isAllSound;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  // Of arguments that cannot be read; a file's own troubles are findings.
  console.error(error instanceof Error && 'code' in error ? t('cli.usage') : error);
  process.exitCode = 1;
}
