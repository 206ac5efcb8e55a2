import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { startFilled } from '#app/cli/demo/fill.ts';
import { demoParties } from '#app/cli/demo/parties.ts';
import { sealed } from '#app/cli/demo/sealed.ts';
import { signAsParty } from '#app/cli/demo/sign.ts';
import { languageCodes, languages } from '#app/lib/languages.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { expectAccessible, phone, useStage, windowFor } from '#tests/support/browser.ts';
import { fingers } from '#tests/support/fill-form-hands.ts';
import { signFromHere } from '#tests/support/fill-form-party.ts';

const stage = useStage();

it('a client reads the pages around the document in Arabic and signs; each language is one press away, the document stays Dutch', async () => {
  const { portal, staff } = stage;
  const { mail } = portal;
  const template = getTemplate('evaluatie-client');
  const answers = templateExamples['evaluatie-client']?.find(({ name }) => name === 'typical')?.answers;
  if (!template || !answers) throw new Error('no such form');
  const parties = demoParties(template, 2);
  const [client, ...others] = parties;
  if (!client) throw new Error('no client');
  const address = await startFilled(staff, template, answers, parties);
  const { page } = await windowFor(stage, { ...phone, javaScriptEnabled: true });
  await page.goto(/http\S+\/t\/[\w-]+/.exec(await mail.find(client.email, /\/t\//))?.[0] ?? '');
  for (const code of [...languageCodes.filter((one) => one !== 'ar'), 'ar'] as const) {
    await page.locator('.languages summary').click();
    await page.getByRole('button', { name: languages[code], exact: true }).click();
    await page.locator(`html[lang="${code}"]`).waitFor();
    await expectAccessible(page);
  }
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await mainButton(page).click();
  await page.waitForURL(/code/);
  await expectAccessible(page);
  const code = /\b\d{6}\b/.exec(await mail.find(client.email, /\b\d{6}\b/))?.[0] ?? '';
  await page.locator('[name="code"]').fill(code);
  await mainButton(page).click();
  await page.waitForURL(/lezen/);
  await page.getByText('النص الهولندي هو النص المعتمد').waitFor();
  expect(await page.locator('article.document').getAttribute('lang')).toBe('nl');
  expect(await page.locator('article.document').getAttribute('dir')).toBe('ltr');
  const look = () => expectAccessible(page);
  await signFromHere({ stage, hand: fingers(page), template, answers, hasScript: true, look }, client);
  await expectAccessible(page);
  for (const party of others) await signAsParty(portal, party, template, answers);
  await sealed(staff, address);
  expect(inspectPdf(await staff.bytes(`${address}/document.pdf`)).signatures).toHaveLength(parties.length);
});

const mainButton = (page: Page) => page.locator('main button.ams-button--primary[type="submit"]').first();
