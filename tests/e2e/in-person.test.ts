import { expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { startFilled } from '#app/cli/demo/fill.ts';
import { demoParties } from '#app/cli/demo/parties.ts';
import { signAsParty } from '#app/cli/demo/sign.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { expectAccessible, staffWindow, useStage, windowFor } from '#tests/support/browser.ts';
import { confirmAll, filesOf, lendDevice, takeBack } from '#tests/support/device.ts';
import { fingers } from '#tests/support/fill-form-hands.ts';
import { signFromHere } from '#tests/support/fill-form-party.ts';
import { hasPoppler, textOfPdf } from '#tests/support/poppler.ts';

const stage = useStage();
const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true } as const;

it('a client signs on the tablet of the job coach, gets to nothing else on it, and the coach says what they saw', async () => {
  const { portal, staff } = stage;
  const template = getTemplate('evaluatie-client');
  const answers = templateExamples['evaluatie-client']?.find(({ name }) => name === 'typical')?.answers;
  if (!template || !answers) throw new Error('no such form');
  const parties = demoParties(template, 2);
  const [client, coach] = parties;
  if (!client || !coach) throw new Error('no parties');
  const address = portal.origin + (await startFilled(staff, template, answers, parties));

  const { page, context } = await staffWindow(stage, tablet);
  const stolen = await context.cookies();
  await page.goto(address);
  await page.getByRole('link', { name: `Laat ${client.name} op dit toestel tekenen` }).click();
  await page.waitForURL(/toestel\?wie=/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zet het toestel klaar' }).click();
  await page.getByRole('link', { name: 'Kies hoe u weet wie dit is.' }).waitFor();
  await expectAccessible(page);
  await lendDevice(page);
  await page.getByRole('heading', { name: `Geef dit toestel aan ${client.name}` }).waitFor();
  await expectAccessible(page);
  await page.getByText('Ik ben de medewerker').click();
  await page.locator('[name="pin"]').fill('0000');
  await page.getByRole('button', { name: 'Neem het toestel terug' }).click();
  await page.getByRole('link', { name: /U kunt het nog 4 keer proberen/ }).waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: `Ik ben ${client.name}` }).click();
  await page.waitForURL(/\/teken\//);
  await expectAccessible(page);
  await expectLocked(page, context, { address, stolen });
  await page.getByRole('link', { name: 'Stoppen en later verder' }).click();
  await page.waitForURL(/stoppen/);
  await page.locator('.page__lent button').click();
  await page.waitForURL(/\/toestel$/);
  await page.getByRole('button', { name: `Ik ben ${client.name}` }).click();
  await page.waitForURL(/\/teken\//);
  const look = () => Promise.resolve();
  await signFromHere({ stage, hand: fingers(page), template, answers, hasScript: true, look }, client);
  await expectAccessible(page);
  await page.locator('.page__lent button').click();
  await page.getByRole('heading', { name: 'Dank u wel' }).waitFor();
  await expectAccessible(page);
  expect(await page.locator('main').textContent()).not.toContain(client.name);

  await takeBack(page);
  await page.getByText('Bevestig wat u zag').waitFor();
  await expectAccessible(page);
  await confirmAll(page);
  await signAsParty(portal, coach, template, answers);
  const { pdf, evidence } = await filesOf(page, address);
  expect(inspectPdf(pdf).signatures).toHaveLength(parties.length);
  if (!hasPoppler) return;
  const words = textOfPdf(evidence).replace(/\s+/g, ' ');
  expect(words).toContain('In het bijzijn van Beheerder Voorbeeldsma, die deze persoon kent.');
  expect(words).toContain('Beheerder Voorbeeldsma bevestigde dat deze persoon zelf tekende');
});

/** Everything that somebody with the device in their hands can try. */
async function expectLocked(
  page: Page,
  context: BrowserContext,
  { address, stolen }: { address: string; stolen: Awaited<ReturnType<BrowserContext['cookies']>> },
): Promise<void> {
  const { origin } = new URL(address);
  const turn = page.url();
  for (const path of ['/', '/dossiers', '/account', '/inloggen', '/mijn', '/beheer/taken', '/postvak']) {
    await page.goto(origin + path);
    expect(new URL(page.url()).pathname, path).toBe('/toestel');
  }
  await page.goto(address);
  expect(new URL(page.url()).pathname).toBe('/toestel');
  for (let back = 0; back < 14; back += 1) {
    await page.goBack().catch(() => null);
    expect(await page.locator('body').innerText()).not.toContain('Wie tekent op dit toestel?');
    // The browser's own pages: before the first, and in place of a form that was sent.
    if (/^(about:blank|chrome-error:)/.test(page.url())) continue;
    expect(page.url(), 'the button back').toMatch(/^http:[^/]*\/\/[^/]+\/(toestel$|teken\/)/);
  }
  const tab = await context.newPage();
  await tab.goto(`${address}/toestel`);
  expect(new URL(tab.url()).pathname).toBe('/toestel');
  expect(await tab.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toMatch(
    /documenten|dossier/,
  );
  await tab.close();
  const request = await context.request.post(address, { form: { act: 'void', reason: 'weg ermee' } });
  expect(request.status()).toBe(403);

  // The cookie of staff from before is dead, and without that of the device nobody is signed in.
  const elsewhere = await windowFor(stage);
  await elsewhere.context.addCookies(stolen);
  await elsewhere.page.goto(address);
  expect(new URL(elsewhere.page.url()).pathname).toBe('/inloggen');
  await elsewhere.context.clearCookies();
  await elsewhere.context.addCookies(
    (await context.cookies()).filter(({ name }) => name !== 'sluitend_toestel'),
  );
  await elsewhere.page.goto(address);
  expect(new URL(elsewhere.page.url()).pathname).toBe('/inloggen');
  await elsewhere.context.close();
  await page.goto(turn);
}
