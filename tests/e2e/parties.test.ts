import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startFilled } from '#app/cli/demo/fill.ts';
import { demoParties, type DemoParty } from '#app/cli/demo/parties.ts';
import { getTemplate } from '#templates/index.ts';
import { templateExamples } from '#templates/examples.ts';
import { expectAccessible, phone, useStage, windowFor } from '#tests/support/browser.ts';

const stage = useStage();

it('a client consents on a phone, changes a choice before signing, and sees that it is kept', async () => {
  const { parties } = await send('deelnemersovereenkomst');
  const [client] = parties;
  if (!client) throw new Error('no client');
  const { page } = await windowFor(stage, phone);
  await identify(page, client, expectAccessible);
  await expectAccessible(page);
  await mainButton(page).click(); // the document was read
  await answerQuestions(page, 'deelnemersovereenkomst');
  await expectAccessible(page);
  await mainButton(page).click();
  await page.waitForURL(/keuzes/);
  await expectAccessible(page);
  const [tick] = await page.locator('input[type="checkbox"]').all();
  if (tick) {
    await choose(page, `[name="${(await tick.getAttribute('name')) ?? ''}"]`);
    await choose(page, `[name="${(await tick.getAttribute('name')) ?? ''}"]`);
    expect(await tick.isChecked()).toBe(false);
  }
  await answerChoices(page);
  await mainButton(page).click();
  await page.waitForURL(/handtekening/, { timeout: 60_000 });
  await expectAccessible(page);
  await page.locator('[name="typedName"]').fill('Mijn naam');
  await page.locator('[name="typedName"]').press('Enter');
  await page.waitForURL(/bevestigen/);
  await expectAccessible(page);
  await mainButton(page).click();
  await page.waitForURL(/klaar/);
  await expectAccessible(page);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('');
});

it('an employer refuses with a reason, and the sender reads it', async () => {
  const { address, parties } = await send('raamovereenkomst-werkgever');
  const [employer] = parties;
  if (!employer) throw new Error('no employer');
  const { page } = await windowFor(stage, { javaScriptEnabled: false });
  await identify(page, employer);
  await page.goto(`${new URL(page.url()).href.replace(/\/[a-z]+$/, '')}/weigeren`);
  await choose(page, 'input[name="reason"][value="other"]');
  const own = page.locator('[name="own"]');
  if ((await own.count()) > 0) await own.fill('De uren passen niet.');
  const sure = page.locator('[name="sure"]');
  if ((await sure.count()) > 0) await choose(page, '[name="sure"]');
  await mainButton(page).click();
  const sender = await stage.staff.get(address);
  expect(sender.document.body.textContent).toContain('De uren passen niet.');
});

it('a partner signs with the keyboard alone', async () => {
  const { parties } = await send('samenwerkingsconvenant');
  const [partner] = parties;
  if (!partner) throw new Error('no partner');
  const { page } = await windowFor(stage, { viewport: { width: 1280, height: 800 } });
  await identify(page, partner, expectAccessible);
  // Who signs for an organisation is not asked what they understood.
  await pressUntil(page, /handtekening/);
  await page.locator('[name="typedName"]').focus();
  await page.keyboard.type('Met het toetsenbord');
  await page.keyboard.press('Enter');
  await page.waitForURL(/bevestigen/);
  await mainButton(page).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/klaar/);
});

async function send(templateId: string): Promise<{ address: string; parties: DemoParty[] }> {
  const template = getTemplate(templateId);
  if (!template) throw new Error('no such form');
  const answers = templateExamples[templateId]?.find(({ name }) => name === 'typical')?.answers ?? {};
  const parties = demoParties(template, 2);
  return { address: await startFilled(stage.staff, template, answers, parties), parties };
}

/** From the mail to the first page behind the code. */
async function identify(
  page: Page,
  { email }: DemoParty,
  look?: (page: Page) => Promise<void>,
): Promise<void> {
  const link = /http\S+\/t\/[\w-]+/.exec(await stage.portal.mail.find(email, /\/t\//))?.[0] ?? '';
  await page.goto(link);
  await look?.(page);
  await mainButton(page).click();
  await page.waitForURL(/code/);
  await look?.(page);
  const code = /\b\d{6}\b/.exec(await stage.portal.mail.find(email, /\b\d{6}\b/))?.[0] ?? '';
  await page.locator('[name="code"]').fill(code);
  await page.locator('[name="code"]').press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/code'));
}

const mainButton = (page: Page) => page.locator('button.ams-button--primary[type="submit"]').first();

async function answerQuestions(page: Page, templateId: string): Promise<void> {
  await page.waitForURL(/begrijpen/);
  const summary = getTemplate(templateId)?.summary;
  for (const { id, understood } of summary?.questions ?? []) {
    await choose(page, `[name="question.${id}"][value="${understood}"]`);
  }
}

/** Every choice that has to be made: no. */
async function answerChoices(page: Page): Promise<void> {
  const names = await page
    .locator('input[type="radio"]')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => input.getAttribute('name') ?? ''))]);
  for (const name of names) {
    const last = page.locator(`input[type="radio"][name="${name}"]`).last();
    await choose(page, `input[name="${name}"][value="${(await last.getAttribute('value')) ?? ''}"]`);
  }
}

/** Clicks the label, as people do: the design system draws its own box over the input. */
async function choose(page: Page, selector: string): Promise<void> {
  const id = await page.locator(selector).first().getAttribute('id');
  await page
    .locator(`label[for="${id ?? ''}"]`)
    .first()
    .click();
}

/** Goes on with the main button by the keyboard until the address fits. */
async function pressUntil(page: Page, address: RegExp): Promise<void> {
  for (let step = 0; step < 5 && !address.test(page.url()); step += 1) {
    const before = page.url();
    await mainButton(page).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before);
  }
  expect(page.url()).toMatch(address);
}
