import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { startDraft } from '#app/cli/demo/fill.ts';
import { demoParties } from '#app/cli/demo/parties.ts';
import { sealed } from '#app/cli/demo/sealed.ts';
import { signAsParty } from '#app/cli/demo/sign.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { expectAccessible, phone, staffWindow, useStage, windowFor } from '#tests/support/browser.ts';
import { fingers } from '#tests/support/fill-form-hands.ts';
import { mainButton } from '#tests/support/fill-form.ts';
import { signFromHere } from '#tests/support/fill-form-party.ts';
import { hasPoppler, textOfPdf } from '#tests/support/poppler.ts';

const stage = useStage();

it('a mentor signs for a client once the job coach has seen the decision of the court, and not before', async () => {
  const { portal, staff } = stage;
  const template = getTemplate('raamovereenkomst-client');
  const answers = templateExamples['raamovereenkomst-client']?.find(
    ({ name }) => name === 'typical',
  )?.answers;
  if (!template || !answers) throw new Error('no such form');
  const [client, ...others] = demoParties(template, 2);
  if (!client) throw new Error('no client');
  const mentor = { ...client, name: 'Mia Mentorsma' };
  const address = await startDraft(staff, template, answers);

  const { page: coach } = await staffWindow(stage);
  await coach.goto(`${portal.origin}${address}/partijen`);
  const first = coach.locator('fieldset.party').first();
  await first.getByLabel('Naam', { exact: true }).fill(mentor.name);
  await first.getByLabel('E-mailadres').fill(mentor.email);
  await first.getByText('als vertegenwoordiger').click();
  for (const party of others) {
    const card = coach.locator('section', { hasText: party.name.includes('Dienst') ? 'Dienst' : '' }).last();
    await card.getByLabel('Naam', { exact: true }).fill(party.name);
    await card.getByLabel('E-mailadres').fill(party.email);
    await card.getByLabel('Organisatie').fill(party.organisation ?? '');
  }
  await coach.getByRole('button', { name: 'Bewaren' }).click();
  await coach.getByRole('link', { name: `Kies wat ${mentor.name} van de ander is, zoals mentor.` }).click();
  await expectAccessible(coach);
  await first.getByLabel('Deze persoon is').selectOption('mentor');
  await first.getByLabel('Naam van wie wordt vertegenwoordigd').fill('Sanne Bakker');
  await coach.getByRole('button', { name: 'Bewaren' }).click();
  await coach.waitForURL(portal.origin + address);
  await coach.goto(`${portal.origin}${address}/versturen`);
  await coach.getByText(`${mentor.name}, Begeleid werker, mentor van Sanne Bakker`).waitFor();
  await coach.getByRole('button', { name: 'Versturen' }).click();
  await coach.waitForURL(portal.origin + address);

  const { page } = await windowFor(stage, { ...phone, javaScriptEnabled: true });
  await open(page, mentor.email);
  const hand = fingers(page);
  const walk = { stage, hand, template, answers, hasScript: true, look: () => Promise.resolve() };
  const signing = signFromHere(walk, mentor);
  await page.getByRole('heading', { name: 'Even wachten: bevoegdheid' }).waitFor();
  const { page: same } = await windowFor(stage, { ...phone, javaScriptEnabled: true });
  await same.context().addCookies(await page.context().cookies());
  await same.goto(page.url());
  await expectAccessible(same);

  await coach.reload();
  await coach.getByText(`${mentor.name} kan nog niet tekenen.`).waitFor();
  await expectAccessible(coach);
  const card = coach.getByRole('listitem').filter({ hasText: mentor.name }).first();
  await card.getByLabel('Wat hebt u gezien?').selectOption({ label: 'Beschikking van de rechtbank' });
  await card.getByLabel('Geldig tot en met').fill('1-1-2020');
  await card.getByRole('button', { name: 'Bewaren' }).click();
  await coach.getByRole('link', { name: /Vul een dag in die nog komt/ }).waitFor();
  await expectAccessible(coach);
  await card.getByLabel('Geldig tot en met').fill('31-12-2099');
  await card.getByRole('button', { name: 'Bewaren' }).click();
  await coach.getByText('Bevoegdheid gezien: Beschikking van de rechtbank.').waitFor();

  // The mentor's page goes on by itself.
  await signing;
  for (const party of others) await signAsParty(portal, party, template, answers);
  await sealed(staff, address);
  const [signature] = inspectPdf(await staff.bytes(`${address}/document.pdf`)).signatures;
  expect(signature?.reason).toBe('Begeleid werker, mentor van Sanne Bakker');
  if (!hasPoppler) return;
  const sheet = textOfPdf(await staff.bytes(`${address}/bewijs.pdf`)).replace(/\s+/g, ' ');
  expect(sheet).toContain('de beschikking van de rechtbank. Geldig tot en met 31 december 2099.');
});

/** From the mail to the first page of the document. */
async function open(page: Page, email: string): Promise<void> {
  const { mail } = stage.portal;
  await page.goto(/http\S+\/t\/[\w-]+/.exec(await mail.find(email, /\/t\//))?.[0] ?? '');
  await page.locator(mainButton).first().click();
  await page.waitForURL(/code/);
}
