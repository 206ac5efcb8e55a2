import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { startFilled } from '#app/cli/demo/fill.ts';
import { demoParties } from '#app/cli/demo/parties.ts';
import { sealed } from '#app/cli/demo/sealed.ts';
import { signAsParty } from '#app/cli/demo/sign.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { expectAccessible, phone, staffWindow, useStage, windowFor } from '#tests/support/browser.ts';
import { fingers } from '#tests/support/fill-form-hands.ts';
import { signFromHere } from '#tests/support/fill-form-party.ts';
import { hasPoppler, textOfPdf } from '#tests/support/poppler.ts';

const stage = useStage();

it('an employer is not ready: asks, gets more days, and has a colleague sign; nothing of it is lost or unsaid', async () => {
  const { portal, staff } = stage;
  const { mail } = portal;
  const template = getTemplate('raamovereenkomst-werkgever');
  const answers = templateExamples['raamovereenkomst-werkgever']?.find(
    ({ name }) => name === 'typical',
  )?.answers;
  if (!template || !answers) throw new Error('no such form');
  const parties = demoParties(template, 2);
  const [employer, ...others] = parties;
  if (!employer) throw new Error('no employer');
  const address = await startFilled(staff, template, answers, parties);
  const { page } = await windowFor(stage, { ...phone, javaScriptEnabled: true });
  await open(page, employer.email);

  await page.getByRole('link', { name: 'Ik heb een vraag, of wil iets anders' }).click();
  await page.waitForURL(/vraag/);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ik heb meer tijd nodig' }).click();
  await page.waitForURL(/over=tijd/);
  await page.getByText('14 dagen').click();
  await page.locator('[name="question"]').fill('Onze directeur is op reis.');
  await expectAccessible(page);
  await mainButton(page).click();
  await page.waitForURL(/verstuurd/);
  await expectAccessible(page);
  await page.goto(page.url().replace(/\?.*/, '?over=tekst'));
  await expectAccessible(page);

  const { page: coach } = await staffWindow(stage);
  await coach.goto(portal.origin + address);
  await expectAccessible(coach);
  await coach.getByRole('button', { name: 'Geef 14 dagen meer' }).click();
  await coach.getByText('Dat is goed. U hebt nu de tijd').waitFor();
  await mail.find(employer.email, /stelde een vraag over dit document/);
  await page.reload();
  await page.getByText('Dat is goed. U hebt nu de tijd').waitFor();

  await page.getByRole('link', { name: 'Een collega tekent in mijn plaats' }).click();
  await page.waitForURL(/overdragen/);
  await mainButton(page).click();
  await page.getByRole('link', { name: 'Vul de naam van uw collega in.' }).waitFor();
  await expectAccessible(page);
  const colleague = { ...employer, name: 'Cas Collegama', email: 'cas@party.example' };
  await page.locator('[name="name"]').fill(colleague.name);
  await page.locator('[name="capacityWords"]').fill('bedrijfsleider');
  await page.locator('[name="email"]').fill(colleague.email);
  await page.getByText('Mijn collega mag namens').click();
  await mainButton(page).click();
  await page.getByRole('heading', { name: 'U hebt het doorgegeven' }).waitFor();
  await expectAccessible(page);

  const { page: theirs } = await windowFor(stage, { ...phone, javaScriptEnabled: false });
  await open(theirs, colleague.email);
  const look = () => Promise.resolve();
  await signFromHere({ stage, hand: fingers(theirs), template, answers, hasScript: false, look }, colleague);
  for (const party of others) await signAsParty(portal, party, template, answers);
  await sealed(staff, address);
  expect(inspectPdf(await staff.bytes(`${address}/document.pdf`)).signatures).toHaveLength(parties.length);
  if (!hasPoppler) return;
  const sheet = textOfPdf(await staff.bytes(`${address}/bewijs.pdf`)).replace(/\s+/g, ' ');
  expect(sheet).toContain(`${employer.name} liet een collega in de plaats tekenen.`);
  expect(sheet).toContain(`De afzender beantwoordde een vraag van ${employer.name}.`);
});

/** From the mail to the first page of the document. */
async function open(page: Page, email: string): Promise<void> {
  const { mail } = stage.portal;
  await page.goto(/http\S+\/t\/[\w-]+/.exec(await mail.find(email, /\/t\//))?.[0] ?? '');
  await mainButton(page).click();
  await page.waitForURL(/code/);
  const code = /\b\d{6}\b/.exec(await mail.find(email, /\b\d{6}\b/))?.[0] ?? '';
  await page.locator('[name="code"]').fill(code);
  await page.locator('[name="code"]').press('Enter');
  await page.waitForURL(/lezen/);
}

const mainButton = (page: Page) => page.locator('main button.ams-button--primary[type="submit"]').first();
