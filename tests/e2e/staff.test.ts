import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startFilled } from '#app/cli/demo/fill.ts';
import { demoParties } from '#app/cli/demo/parties.ts';
import { postedAnswers } from '#app/cli/demo/posted-answers.tsx';
import { signAsParty } from '#app/cli/demo/sign.ts';
import { formatTime } from '#app/lib/format-date.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { expectAccessible, expectAccessibleAsIs, staffWindow, useStage } from '#tests/support/browser.ts';
import { tabTo, typeAll } from '#tests/support/typing.ts';

const stage = useStage();
const question = '[name="answers.vraag"]';
const startButton = 'form:has([value="deelnemersovereenkomst"]) button';
const keepButton = (page: Page) => page.getByRole('button', { name: /^Bewaren/ });

it('a job coach loses the connection while typing, and loses nothing', async () => {
  const { page, context } = await staffWindow(stage);
  const address = await startDraft(page, 'Verbinding Voorbeeld');
  await page.goto(`${address}/invullen/overleg`);
  await expectAccessible(page);
  await page.fill(question, 'Werk in het groen');
  const saved = page.getByText(/Opgeslagen om \d\d:\d\d/);
  await saved.waitFor();
  const minutes = [Date.now() - 60_000, Date.now()].map((at) => formatTime(new Date(at), 'Europe/Amsterdam'));
  expect(minutes).toContain(/\d\d:\d\d/.exec((await saved.textContent()) ?? '')?.[0]);
  expect(await kept(address)).toBe('Werk in het groen');

  await context.setOffline(true);
  await page.locator(question).pressSequentially(', en liever niet alleen');
  await page.getByText('Nog niet opgeslagen').waitFor();
  await expectAccessible(page);
  // Not even the button gives up what was typed.
  await keepButton(page).click();
  await page.getByText('Nog niet opgeslagen').waitFor();
  expect(await page.inputValue(question)).toBe('Werk in het groen, en liever niet alleen');
  expect(await kept(address)).toBe('Werk in het groen');

  await context.setOffline(false);
  await saved.waitFor();
  expect(await kept(address)).toBe('Werk in het groen, en liever niet alleen');
});

it('two colleagues answer the same question; who comes second sees both, and chooses', async () => {
  const { page } = await staffWindow(stage);
  const address = await startDraft(page, 'Tegelijk Voorbeeld');
  const { page: other } = await staffWindow(stage, { javaScriptEnabled: false });
  for (const one of [page, other]) await one.goto(`${address}/invullen/overleg`);
  await page.fill(question, 'Een plek in een keuken');
  await page.getByText(/Opgeslagen om/).waitFor();

  // Without JavaScript: told when the form is sent, and the choice goes along with it.
  await other.fill(question, 'Een plek in een atelier');
  await keepButton(other).click();
  await expectAccessibleAsIs(stage, other);
  const conflict = other.locator('.conflict');
  expect(await conflict.textContent()).toMatch(/Een plek in een atelier.*Een plek in een keuken/s);
  await keepButton(other).click();
  expect(await kept(address)).toBe('Een plek in een keuken');
  await conflict.getByText('Een plek in een atelier').click();
  await keepButton(other).click();
  await other.waitForURL((url) => !url.pathname.includes('overleg'));
  expect(await kept(address)).toBe('Een plek in een atelier');

  // With it: told while typing. Until there is a choice nothing is put away, however often it saves.
  await page.fill(question, 'Een plek in een winkel');
  const choice = page.locator('.conflict');
  await choice.waitFor();
  await expectAccessible(page);
  await page.fill('[name="answers.overlegNaam"]', 'Overleg Voorbeeldstreek');
  await page.getByText(/Opgeslagen om/).waitFor();
  expect(await kept(address)).toBe('Een plek in een atelier');
  await choice.getByText('Een plek in een atelier').click();
  await choice.waitFor({ state: 'detached' });
  expect(await page.inputValue(question)).toBe('Een plek in een atelier');
});

it('twelve partners sign a covenant in two rounds, and the sender sees how far they are', async () => {
  const template = getTemplate('samenwerkingsconvenant');
  if (!template) throw new Error('no such form');
  const answers = example(template.id);
  const parties = demoParties(template, 12);
  const address = await startFilled(stage.staff, template, answers, parties);
  const { page } = await staffWindow(stage);
  await page.goto(new URL(address, stage.portal.origin).href);
  await expectAccessible(page);
  const signedIn = (round: number) =>
    page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: `Ronde ${round}`, exact: true }) })
      .getByText('Heeft ondertekend');
  for (const round of [1, 2]) {
    const now = parties.filter((party) => party.round === round);
    await Promise.all(now.map((party) => signAsParty(stage.portal, party, template, answers)));
    // The page follows by itself.
    await expect.poll(() => signedIn(round).count(), { timeout: 30_000 }).toBe(now.length);
    expect(await signedIn(1).count()).toBe(6);
  }
  await page.getByText('Verzegeld', { exact: true }).waitFor({ timeout: 60_000 });
  await expectAccessible(page);
});

it('a staff member makes a dossier and fills in with the keyboard alone', async () => {
  const { page } = await staffWindow(stage);
  await page.goto(stage.portal.origin);
  await expectAccessible(page);
  await press(page, 'main a[href="/dossiers"]', /\/dossiers$/);
  await press(page, 'main a[href="/dossiers/nieuw"]', /\/nieuw$/);
  await tabTo(page, '[name="label"]');
  await page.keyboard.type('Toets Voorbeeld');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => /\/dossiers\/[^/]{20,}$/.test(url.pathname));
  await expectAccessible(page);
  await press(page, startButton, /\/documenten\/[^/]+$/);
  await press(page, 'main a[href$="/invullen/overleg"]', /overleg$/);
  await tabTo(page, question);
  await page.keyboard.type('Iets met dieren');
  await page.getByText(/Opgeslagen om/).waitFor();
  expect(await kept(page.url().replace(/\/invullen.*/, ''))).toBe('Iets met dieren');
});

it('a staff member without JavaScript fills in, checks and sends', async () => {
  const { page } = await staffWindow(stage, { javaScriptEnabled: false });
  const address = await startDraft(page, 'Zonder Voorbeeld');
  const template = getTemplate('deelnemersovereenkomst');
  if (!template) throw new Error('no such form');
  await page.getByRole('link', { name: 'Wie doen mee' }).click();
  await typeAll(page, { 'answers.contactMail': 'dit is geen adres' });
  await keepButton(page).click();
  const summary = page.locator('.error-summary');
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
  await expectAccessibleAsIs(stage, page);
  for (const section of template.sections.filter(({ filledBy }) => filledBy === undefined)) {
    await page.goto(`${address}/invullen/${section.id}`);
    const posted = postedAnswers(section, example(template.id));
    let left = await typeAll(page, posted);
    while (left.length > 0) {
      await page.locator('[name="_addRow"]').last().click();
      left = await typeAll(page, Object.fromEntries(left));
    }
    await keepButton(page).click();
  }
  await page.goto(`${address}/partijen`);
  await expectAccessibleAsIs(stage, page);
  for (const { role, name, email, organisation } of demoParties(template, 2)) {
    const id = await page.locator(`[name^="role-"][value="${role}"]`).first().getAttribute('name');
    const place = (id ?? '').replace('role-', '');
    await page.fill(`[name="name-${place}"]`, name);
    await page.fill(`[name="email-${place}"]`, `zonder.${email}`);
    if (organisation) await page.fill(`[name="organisation-${place}"]`, organisation);
  }
  await keepButton(page).click();
  await page.goto(`${address}/versturen`);
  await expectAccessibleAsIs(stage, page);
  await page.getByRole('button', { name: 'Versturen' }).click();
  await page.waitForURL(address);
  expect(await page.getByText(/Heeft een link gekregen|Wordt klaargemaakt/).count()).toBeGreaterThan(0);
});

/** A dossier and an empty consent form in it, made with a mouse. @returns the address of the document */
async function startDraft(page: Page, label: string): Promise<string> {
  await page.goto(new URL('/dossiers/nieuw', stage.portal.origin).href);
  await page.fill('[name="label"]', label);
  await page.getByRole('button', { name: 'Dossier maken' }).click();
  await page.locator(startButton).click();
  await page.waitForURL(/\/documenten\//);
  return page.url();
}

/** What the server has of the question, seen from another device. */
async function kept(address: string): Promise<string> {
  const { document } = await stage.staff.get(`${new URL(address).pathname}/invullen/overleg`);
  return document.querySelector(question)?.textContent ?? '';
}

/** To a link or button with Tab, and on with Enter. */
async function press(page: Page, selector: string, to: RegExp): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => to.test(url.pathname));
}

const example = (id: string) => templateExamples[id]?.find(({ name }) => name === 'typical')?.answers ?? {};
