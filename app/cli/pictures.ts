// `npx tsx app/cli/pictures.ts`: makes the pictures of README.md from a fresh portal: pages in Chromium, a sealed page by
// poppler. Nobody in them exists.
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { startFilled } from './demo/fill.ts';
import { demoParties } from './demo/parties.ts';
import { startDemoPortal } from './demo/portal.ts';
import { runTemplate } from './demo/run-template.ts';
import { signInAsFirstAdmin } from './demo/staff.ts';
import { findChromium } from './find-chromium.js';

const out = process.argv[2] ?? 'docs/pictures';
await mkdir(out, { recursive: true });
const portal = await startDemoPortal();
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const staff = await signInAsFirstAdmin(portal);
  const template = getTemplate('deelnemersovereenkomst');
  const answers =
    templateExamples['deelnemersovereenkomst']?.find(({ name }) => name === 'typical')?.answers ?? {};
  if (!template) throw new Error('no form');
  const parties = demoParties(template, 2);
  const address = await startFilled(staff, template, answers, parties);
  await runTemplate(portal, staff, { id: 'raamovereenkomst-werkgever', partners: 2, out });

  const desk = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
  await desk.addCookies(staff.cookies().map(({ name, value }) => ({ name, value, url: portal.origin })));
  const page = await desk.newPage();
  await shoot(page, '/', 'start');
  await shoot(page, '/dossiers', 'dossiers');
  await shoot(page, address, 'voortgang');
  await shoot(page, '/verifieer', 'verifieer');

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-NL' });
  const reader = await phone.newPage();
  const link = /http\S+\/t\/[\w-]+/.exec(await portal.mail.find(parties[0]?.email ?? '', /\/t\//))?.[0] ?? '';
  await reader.goto(link);
  await reader.screenshot({ path: path.join(out, 'link.png') });

  execFileSync('pdftoppm', [
    '-r',
    '70',
    '-png',
    '-l',
    '1',
    path.join(out, 'raamovereenkomst-werkgever.pdf'),
    path.join(out, 'verzegeld'),
  ]);
} finally {
  for (const left of [
    'raamovereenkomst-werkgever.pdf',
    'raamovereenkomst-werkgever.bewijs.pdf',
    'raamovereenkomst-werkgever.json',
  ]) {
    await rm(path.join(out, left), { force: true });
  }
  await browser.close();
  await portal.stop();
}
await writeFile(
  path.join(out, 'README.md'),
  'Made by `npx tsx app/cli/pictures.ts`; nobody in them exists.\n',
);

async function shoot(page: Page, address: string, name: string): Promise<void> {
  await page.goto(new URL(address, portal.origin).href);
  await page.screenshot({ path: path.join(out, `${name}.png`) });
}
