import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { getTemplate } from '#templates/index.ts';
import { expectAccessible, phone, staffWindow, useStage } from '#tests/support/browser.ts';

const stage = useStage();
const field = getTemplate('arbeidsinteressetest')
  ?.sections.flatMap(({ fields }) => fields)
  .find(({ type }) => type === 'interests');
const short = field?.type === 'interests' ? field.short : [];

it('a client chooses twenty-four pictures of work on a phone, has them read aloud, and goes on to all sixty', async () => {
  const { page, context } = await staffWindow(stage, phone);
  await context.addInitScript(speakDutch);
  await page.goto(`${await startTest(page, 'Plaatjes Voorbeeld')}/invullen/plaatjes`);
  await expectAccessible(page);
  await page.getByText('Kort: 24 plaatjes').click();
  expect(await shown(page)).toBe(24);
  await rate(page, 'plant', 'Ja');
  await rate(page, 'voeren', 'Misschien');
  await page.getByText('Klaar: 2 van 24 plaatjes').waitFor();
  await page.getByRole('button', { name: 'Lees voor: Planten verzorgen' }).click();
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
    'Planten verzorgen (nl-NL)',
  ]);
  await page.getByText('Lang: 60 plaatjes').click();
  expect(await shown(page)).toBe(60);
  await page.getByText('Klaar: 2 van 60 plaatjes').waitFor();
  await page.getByText(/Opgeslagen om/).waitFor();
  await expectAccessible(page);
  await page.reload();
  expect(await page.locator('[name="answers.werk.ratings.plant"]:checked').getAttribute('value')).toBe('3');
  const targets = await page.locator('.interests__rating').evaluateAll((labels) =>
    labels.map((label) => {
      const { width, height } = label.getBoundingClientRect();
      return Math.min(width, height);
    }),
  );
  expect(targets.filter((size) => size < 44)).toEqual([]);
});

it('without JavaScript the same pictures are chosen and kept, and nothing is read aloud', async () => {
  const { page } = await staffWindow(stage, { ...phone, javaScriptEnabled: false });
  const address = await startTest(page, 'Zonder Voorbeeld');
  await page.goto(`${address}/invullen/plaatjes`);
  await page.getByText('Kort: 24 plaatjes').click();
  expect(await shown(page)).toBe(24);
  expect(await page.getByRole('button', { name: /Lees voor/ }).count()).toBe(0);
  for (const id of short) await rate(page, id, id === 'hond' ? 'Ja' : 'Nee');
  await page.getByRole('button', { name: 'Bewaren en verder' }).click();
  await page.waitForURL(/gesprek/);
  await page.goto(`${address}/invullen/plaatjes`);
  expect(await page.locator('.interests__item input:checked').count()).toBe(24);
  expect(await page.locator('[name="answers.werk.ratings.hond"]:checked').getAttribute('value')).toBe('3');
  const profile = page.locator('.interests__profile');
  expect(await profile.getByRole('row').nth(1).textContent()).toMatch(/Dieren.*50.*wisselend/);
  expect(await profile.textContent()).toContain('geen oordeel, wel iets om over te praten');
  const { page: other } = await staffWindow(stage, phone);
  await other.goto(`${address}/invullen/plaatjes`);
  await expectAccessible(other);
});

async function startTest(page: Page, label: string): Promise<string> {
  const created = await stage.staff.submit(await stage.staff.get('/dossiers/nieuw'), {
    kind: 'person',
    label,
  });
  await page.goto(created.url);
  const start = page.locator('form', {
    has: page.locator('input[name="form"][value="arbeidsinteressetest"]'),
  });
  await start.getByRole('button').click();
  await page.waitForURL(/\/documenten\//);
  return new URL(page.url()).href.replace(/(\/documenten\/[^/]+).*/, '$1');
}

async function rate(page: Page, id: string, words: string): Promise<void> {
  await page.locator(`[id="answers.werk.ratings.${id}"]`).getByText(words, { exact: true }).click();
}

/** How many pictures stand on the page. */
async function shown(page: Page): Promise<number> {
  return page.locator('.interests__item').filter({ visible: true }).count();
}

/** A browser with a Dutch voice: what it says is kept. */
function speakDutch(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  speechSynthesis.getVoices = () => [
    { lang: 'nl-NL', localService: true, voiceURI: 'nl', name: 'nl', default: false },
  ];
  speechSynthesis.speak = ({ text, lang }) => {
    said.push(`${text} (${lang})`);
  };
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined });
}
