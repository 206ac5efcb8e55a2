import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { nameParties, startDraft } from '#app/cli/demo/fill.ts';
import { demoParties } from '#app/cli/demo/parties.ts';
import { sealed } from '#app/cli/demo/sealed.ts';
import { signAsParty } from '#app/cli/demo/sign.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { expectAccessible, staffWindow, useStage } from '#tests/support/browser.ts';

const stage = useStage();

it('a job coach asks three clients at once how it goes at work; one of them signs and it is sealed', async () => {
  const { portal, staff } = stage;
  const template = getTemplate('evaluatie-client');
  const answers = templateExamples['evaluatie-client']?.find(({ name }) => name === 'typical')?.answers;
  if (!template || !answers) throw new Error('no such form');
  const parties = demoParties(template, 1);
  const address = await startDraft(staff, template, answers);
  await nameParties(staff, address, parties);

  const { page } = await staffWindow(stage);
  await page.goto(`${portal.origin}${address}/versturen`);
  await page.getByRole('link', { name: 'Aan velen versturen, met een lijst' }).click();
  await page.getByRole('heading', { name: 'Aan velen versturen' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lijst bekijken' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Kies eerst een bestand.');

  // The address of the second is not whole.
  await bring(page, ['Ada Een;ada@client.example', 'Bas Twee;bas', 'Cem Drie;cem@client.example']);
  expect(await page.getByLabel('Cliënt: e-mail').locator('option:checked').innerText()).toBe(
    'B: Cliënt: e-mail',
  );
  await page.getByLabel('Naam van de persoon').selectOption({ label: 'A: Wie' });
  await page.getByLabel('Cliënt: naam').selectOption({ label: 'A: Wie' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bewaren en controleren' }).click();
  expect(await page.getByRole('row', { name: /^Rij 3/ }).innerText()).toContain(
    'het e-mailadres ontbreekt of klopt niet',
  );
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Een andere lijst kiezen' }).click();
  await bring(page, [
    'Ada Een;ada@client.example',
    'Bas Twee;bas@client.example',
    'Cem Drie;cem@client.example',
  ]);
  await page.getByLabel('Naam van de persoon').selectOption({ label: 'A: Wie' });
  await page.getByLabel('Cliënt: naam').selectOption({ label: 'A: Wie' });
  await page.getByRole('button', { name: 'Bewaren en controleren' }).click();
  await page.getByText('Alle 3 rijen kloppen').waitFor();
  await page.getByRole('button', { name: 'Versturen: 3 documenten' }).click();
  await page.getByText('3 van 3 verstuurd').waitFor({ timeout: 60_000 });
  await page.getByText('Klaar', { exact: true }).waitFor({ timeout: 30_000 });
  await expectAccessible(page);
  await page.goto(`${portal.origin}/reeksen`);
  await expectAccessible(page);
  await page
    .getByRole('row', { name: /3 van 3 verstuurd/ })
    .getByRole('link')
    .click();

  await page.getByRole('link', { name: 'Bas Twee' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const sent = new URL(page.url()).pathname;
  const [client, ...others] = parties;
  if (!client) throw new Error('nobody signs');
  await signAsParty(portal, { ...client, name: 'Bas Twee', email: 'bas@client.example' }, template, answers);
  for (const other of others) await signAsParty(portal, other, template, answers);
  await sealed(staff, sent);
  expect(inspectPdf(await staff.bytes(`${sent}/document.pdf`)).signatures).toHaveLength(parties.length);
});

async function bring(page: Page, rows: readonly string[]): Promise<void> {
  const buffer = Buffer.from(['Wie;Cliënt: e-mail', ...rows].join('\r\n'));
  await page.getByLabel('De lijst').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Lijst bekijken' }).click();
  await page.getByRole('heading', { name: 'Wat staat in welke kolom?' }).waitFor();
}
