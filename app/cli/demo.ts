// `npm run demo`: the main job without a hand, on a fresh portal: real HTTP, real mail, every party's link and code.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { getTemplate, newestTemplates } from '#templates/index.ts';
import { startDemoPortal } from './demo/portal.ts';
import { runTemplate, type DemoResult } from './demo/run-template.ts';
import { signInAsFirstAdmin } from './demo/staff.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'demo' },
    template: { type: 'string', multiple: true },
    parties: { type: 'string', default: '4' },
  },
});

const partners = Number(values.parties);
const ids = values.template ?? newestTemplates().map(({ id }) => id);
const unknown = ids.filter((id) => !getTemplate(id));
if (unknown.length > 0 || !Number.isInteger(partners) || partners < 2 || partners > 60) {
  console.error(
    unknown.length > 0
      ? `Onbekend formulier: ${unknown.join(', ')}`
      : '--parties moet een getal van 2 tot en met 60 zijn.',
  );
  process.exit(2);
}

await mkdir(values.out, { recursive: true });
const portal = await startDemoPortal();
const results: DemoResult[] = [];
try {
  const staff = await signInAsFirstAdmin(portal);
  for (const id of ids) results.push(await runTemplate(portal, staff, { id, partners, out: values.out }));
  await writeFile(path.join(values.out, 'ca.pem'), await portal.caPem());
  await writeFile(path.join(values.out, 'ca.crl'), await portal.site().bytes('/ca.crl'));
} finally {
  await portal.stop();
}
console.table(results.map(({ error, ...row }) => ({ ...row, uitkomst: error ?? 'goed' })));
process.exitCode = results.every(({ error }) => error === null) ? 0 : 1;
