import { expect, it } from 'vitest';
import { fillDraft, newDossier, sendDraft, startDraft } from '#app/cli/demo/fill.ts';
import { demoParties } from '#app/cli/demo/parties.ts';
import { sealed } from '#app/cli/demo/sealed.ts';
import { signFirst } from '#app/cli/demo/sign-first.ts';
import { signAsParty } from '#app/cli/demo/sign.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { expectAccessible, staffWindow, useStage } from '#tests/support/browser.ts';

const stage = useStage();

it('a case waits for the participant and the covenant; when both are signed it goes on to its seal', async () => {
  const { portal, staff } = stage;
  const template = getTemplate('portfolio');
  const answers = templateExamples['portfolio']?.find(({ name }) => name === 'typical')?.answers;
  if (!template || !answers) throw new Error('no such form');
  const dossier = await newDossier(staff, template);
  // Only what the bringing partner knows can be written down.
  const address = await startDraft(staff, template, answers, dossier);
  const { page } = await staffWindow(stage);
  await page.goto(portal.origin + address);
  const waiting = page.getByRole('region', { name: 'Dit moet eerst getekend zijn' });
  expect(await waiting.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/^Deelnemersovereenkomst.*is er nog niet/s),
    expect.stringMatching(/^Samenwerkingsconvenant.*is er nog niet/s),
  ]);
  expect(await page.getByText('Nog niet open').count()).toBeGreaterThan(3);
  await expectAccessible(page);
  await page.goto(`${portal.origin}${address}/versturen`);
  expect(await page.getByRole('button', { name: 'Versturen' }).count()).toBe(0);
  await expectAccessible(page);
  await waiting.getByRole('link', { name: /^Begin hiermee/ }).click();
  await page.waitForURL(portal.origin + dossier);

  await signFirst(portal, staff, template, dossier);
  await page.goto(portal.origin + address);
  expect(await waiting.count()).toBe(0);
  await page.getByRole('link', { name: 'B. Verduidelijken' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();

  const parties = demoParties(template, 2);
  await fillDraft(staff, template, answers, address);
  await sendDraft(staff, address, parties);
  for (const party of parties) await signAsParty(portal, party, template, answers);
  await sealed(staff, address);
  const report = inspectPdf(await staff.bytes(`${address}/document.pdf`));
  expect(report.signatures).toHaveLength(parties.length);
});
