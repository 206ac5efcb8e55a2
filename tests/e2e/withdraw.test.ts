import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startFilled } from '#app/cli/demo/fill.ts';
import { demoParties } from '#app/cli/demo/parties.ts';
import { signAsParty } from '#app/cli/demo/sign.ts';
import { expectAccessible, phone, staffWindow, useStage, windowFor } from '#tests/support/browser.ts';
import { hasPoppler } from '#tests/support/poppler.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';

const stage = useStage();
const partner = 'overleg@uwv-voorbeeldstreek.example';

it('a client stops one thing for one organisation on a phone, it confirms, and staff see who must still be told', async () => {
  const { mail } = stage.portal;
  const { address, client } = await agreed();
  const { page } = await windowFor(stage, { ...phone, javaScriptEnabled: true });

  await page.goto(`${stage.portal.origin}/mijn`);
  await expectAccessible(page);
  await page.locator('[name="email"]').fill(client);
  await mainButton(page).click();
  await page.goto(addressIn(await mail.find(client, /\/mijn\/link\//), 'mijn/link'));
  await expectAccessible(page);
  await mainButton(page).click();
  await page.waitForURL(/mijn\/code/);
  await expectAccessible(page);
  const code = /\b\d{6}\b/.exec(await mail.find(client, /Uw code is \d{6}/))?.[0] ?? '';
  await page.locator('[name="code"]').fill(code);
  await page.locator('[name="code"]').press('Enter');
  await page.waitForURL(/overzicht/);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Stop toestemming' }).click();
  await page.waitForURL(/toestemming/);
  await expectAccessible(page);
  const group = page.locator('fieldset', { hasText: 'Opschrijven in het eigen systeem' });
  await group.getByText('UWV Voorbeeldstreek').click();
  await page
    .locator('fieldset', { hasText: 'Mijn portfolio krijgen' })
    .getByText('MEE Voorbeeldstreek')
    .click();
  await mainButton(page).click();
  await page.getByRole('heading', { name: 'Weet u het zeker?' }).waitFor();
  await expectAccessible(page);
  await mainButton(page).click();
  await page.waitForURL(/ingetrokken/);
  await expectAccessible(page);

  const told = await mail.find(partner, /\/intrekking\//);
  expect(told).not.toContain(nameOf(client));
  const { page: theirs } = await windowFor(stage, { javaScriptEnabled: false });
  await theirs.goto(addressIn(told, 'intrekking'));
  expect(await theirs.locator('main').textContent()).toContain('Opschrijven in het eigen systeem');
  expect(await theirs.locator('main').textContent()).not.toContain('Mijn portfolio krijgen');
  await mainButton(theirs).click();
  await theirs.getByRole('heading', { name: 'U hebt bevestigd' }).waitFor();

  const { page: coach } = await staffWindow(stage);
  await coach.goto(new URL(`${address}/toestemming`, stage.portal.origin).href);
  await expectAccessible(coach);
  const card = (name: string) => coach.locator('li.card', { hasText: name });
  expect(await card('UWV Voorbeeldstreek').textContent()).toContain('Heeft bevestigd');
  expect(await card('MEE Voorbeeldstreek').textContent()).toContain('Zelf vertellen');
  await card('MEE Voorbeeldstreek').getByRole('button').click();
  await coach.getByText('Verteld door een medewerker').waitFor();

  await mail.find(client, /U hebt toestemming ingetrokken/);
  await page.reload();
  const link = page.getByRole('link', { name: 'Bekijk het bewijs (pdf)' });
  const pdf = await page
    .context()
    .request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  await expectSealed(await pdf.body());
});

/** The consent of the example, signed by both. */
async function agreed(): Promise<{ address: string; client: string }> {
  const template = getTemplate('deelnemersovereenkomst');
  const answers = templateExamples['deelnemersovereenkomst']?.find(({ name }) => name === 'typical')?.answers;
  if (!template || !answers) throw new Error('no example');
  const parties = demoParties(template, 1);
  const address = await startFilled(stage.staff, template, answers, parties);
  for (const party of parties) await signAsParty(stage.portal, party, template, answers);
  const [client] = parties;
  if (!client) throw new Error('no client');
  await stage.portal.mail.find(client.email, /Alles is ondertekend|nu klaar en verzegeld/);
  return { address, client: client.email };
}

/** One page, with the organisation's seal. */
async function expectSealed(bytes: Buffer): Promise<void> {
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  if (!hasPoppler) return;
  const folder = await mkdtemp(path.join(tmpdir(), 'sluitend-withdrawal-'));
  const file = path.join(folder, 'intrekking.pdf');
  await writeFile(file, bytes);
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/);
  expect(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })).toContain(
    'Dit mag niet meer',
  );
  if (process.env['KEEP_PDF']) await writeFile(process.env['KEEP_PDF'], bytes);
  await rm(folder, { recursive: true });
}

const mainButton = (page: Page) => page.locator('main button.ams-button--primary[type="submit"]').first();

const nameOf = (email: string) => email.split('@')[0] ?? '';

function addressIn(text: string, folder: string): string {
  return new RegExp(`http\\S+/${folder}/[\\w-]+`).exec(text)?.[0] ?? '';
}
