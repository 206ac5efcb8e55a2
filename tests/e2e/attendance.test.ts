import { expect, it } from 'vitest';
import { startDraft } from '#app/cli/demo/fill.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { expectAccessible, staffWindow, useStage } from '#tests/support/browser.ts';
import { confirmAll, filesOf, lendDevice, takeBack } from '#tests/support/device.ts';
import { fingers } from '#tests/support/fill-form-hands.ts';
import { signFromHere } from '#tests/support/fill-form-party.ts';

const stage = useStage();

it('a list of who was there goes round the table on one tablet; it locks between two, and all have signed', async () => {
  const { portal, staff } = stage;
  const template = getTemplate('presentielijst');
  const answers = templateExamples['presentielijst']?.find(({ name }) => name === 'typical')?.answers;
  if (!template || !answers) throw new Error('no such form');
  const names = (answers['aanwezigen'] as { name: string }[]).map(({ name }) => name);
  const address = portal.origin + (await startDraft(staff, template, answers));
  const { page } = await staffWindow(stage, { viewport: { width: 820, height: 1180 }, hasTouch: true });

  // Who was there stands on the list already; nobody needs an address.
  await page.goto(`${address}/partijen`);
  expect(
    await page
      .locator('[name^="name-"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
  ).toEqual(names);
  await expectAccessible(page);
  await page.locator('main button.ams-button--primary').click();
  await page.waitForURL(address);
  await page.goto(`${address}/versturen`);
  await page.locator('main button.ams-button--primary').click();
  await page.waitForURL(address);
  await page.getByText('Tekent op ons toestel').first().waitFor({ timeout: 60_000 });
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Laat iemand op dit toestel tekenen' }).click();
  await page.waitForURL(/\/toestel$/);
  expect(await page.locator('[name="party"]:checked').count()).toBe(names.length);
  await expectAccessible(page);
  await lendDevice(page);
  await expectAccessible(page);

  const look = () => Promise.resolve();
  const walk = { stage, hand: fingers(page), template, answers, hasScript: true, look };
  // The second is quicker than the first; the rest in the order of the table.
  await page.getByText('Iemand anders is eerst').click();
  for (const name of [names[1] ?? '', names[0] ?? '', ...names.slice(2)]) {
    await page.getByRole('button', { name: `Ik ben ${name}` }).click();
    await page.waitForURL(/\/teken\//);
    await signFromHere(walk, { role: 'practitioner', name, email: '', organisation: null, round: 1 });
    await page.locator('.page__lent button').click();
    await page.waitForURL(/\/toestel$/);
    expect(await page.getByText('heeft getekend').count()).toBeGreaterThan(0);
  }
  await page.getByRole('heading', { name: 'Dank u wel' }).waitFor();
  await takeBack(page);
  await confirmAll(page);
  const { pdf } = await filesOf(page, address);
  expect(inspectPdf(pdf).signatures).toHaveLength(names.length);
  await page.reload();
  await expectAccessible(page);
});
