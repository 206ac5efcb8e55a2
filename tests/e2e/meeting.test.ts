import { TZDate } from '@date-fns/tz';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startFilled } from '#app/cli/demo/fill.ts';
import { demoParties, type DemoParty } from '#app/cli/demo/parties.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { expectAccessible, phone, staffWindow, useStage, windowFor } from '#tests/support/browser.ts';
import { filesOf, lendDevice, takeBack } from '#tests/support/device.ts';
import { fingers } from '#tests/support/fill-form-hands.ts';
import { signInBrowser } from '#tests/support/fill-form-party.ts';
import { listenTo, readCards, signOn, watchScreen } from '#tests/support/hall.ts';
import { hasPoppler, textOfPdf } from '#tests/support/poppler.ts';

const stage = useStage();

it('twenty-five partners sign in a hall: on their own telephones, on one device that goes round, and two from elsewhere', async () => {
  const { portal, staff } = stage;
  const template = getTemplate('samenwerkingsconvenant');
  const answers = templateExamples['samenwerkingsconvenant']?.find(({ name }) => name === 'typical')?.answers;
  if (!template || !answers) throw new Error('no such form');
  const parties = demoParties(template, 25);
  const firstRound = parties.filter(({ round }) => round === 1);
  const secondRound = parties.filter(({ round }) => round === 2);
  const before = firstRound.at(-1);
  const after = secondRound.at(-1);
  if (!before || !after) throw new Error('nobody stays away');
  const atTable = secondRound.slice(0, 5);
  const withPhone = parties.filter((one) => one !== before && one !== after && !atTable.includes(one));
  const address = portal.origin + (await startFilled(staff, template, answers, parties));
  const { page } = await staffWindow(stage, { viewport: { width: 820, height: 1180 } });
  const walk = { stage, template, answers, hasScript: true, look: () => Promise.resolve() };

  // Planned, with an invitation for everybody's calendar.
  await page.goto(address);
  await page.getByRole('link', { name: 'Samen tekenen op een bijeenkomst' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Plan de bijeenkomst' }).click();
  await page.getByText('Vul in waar de bijeenkomst is').first().waitFor();
  await expectAccessible(page);
  const { day, from, until } = soon();
  await page.locator('[name="date"]').fill(day);
  await page.locator('[name="from"]').fill(from);
  await page.locator('[name="until"]').fill(until);
  await page.locator('[name="place"]').fill('Raadzaal, Plein 1 in Voorbeeldstad');
  await page.getByRole('button', { name: 'Plan de bijeenkomst' }).click();
  await page.getByText('Raadzaal, Plein 1 in Voorbeeldstad').first().waitFor();
  await expectAccessible(page);

  // Who cannot come says so, and signs before it; another may be named on the screen.
  await reply(before, 'no');
  await reply(atTable[0] as DemoParty, 'yes', true);
  const early = await windowFor(stage, phone);
  await signInBrowser({ ...walk, hand: fingers(early.page) }, before);
  await early.context.close();

  // At the door.
  await page.reload();
  for (const { name } of [...withPhone, ...atTable]) {
    const row = page.locator('.meeting__person').filter({ hasText: name });
    await row.getByRole('button', { name: `Is er ${name}`, exact: true }).click();
    await row.getByText('Er sinds').waitFor();
  }
  await expectAccessible(page);
  const { request } = page.context();
  const paper = async (name: string) => (await request.get(`${address}/bijeenkomst/${name}.pdf`)).body();
  const printed = await paper('kaartjes');
  const cards = readCards(printed, 24);
  expect(new Set(cards).size).toBe(24);
  const cardOf = (party: DemoParty) =>
    cards[parties.filter((one) => one !== before).findIndex((one) => one === party)] ?? '';

  // The screen in the hall.
  const screenUrl = await page.getByRole('link', { name: 'Scherm voor in de zaal' }).getAttribute('href');
  const { page: screen, context: hall } = await windowFor(stage, { viewport: { width: 1920, height: 1080 } });
  await screen.goto(screenUrl ?? '');
  await expectAccessible(screen);
  const shownOnScreen = await watchScreen(screen);
  const heard = await listenTo(screenUrl ?? '');
  const count = (words: string) => screen.getByText(words).waitFor({ timeout: 60_000 });
  await count('1 van 25 handtekeningen');
  expect(await screen.getByText(atTable[0]?.name ?? '-').count()).toBe(1);
  expect(await screen.getByText(atTable[1]?.name ?? '-').count()).toBe(0);

  // The device waits for its round.
  await page.getByRole('link', { name: 'Een toestel laten rondgaan' }).click();
  for (const { name } of atTable) await page.getByRole('checkbox', { name }).check();
  await lendDevice(page);
  await page.getByRole('heading', { name: 'Straks bent u aan de beurt' }).waitFor();
  await expectAccessible(page);

  // Everybody at once; of the first, the connection falls away at the last button.
  const began = Date.now();
  const [lost] = withPhone;
  await Promise.all([
    ...withPhone.map(async (party) => {
      const { context, page: own } = await windowFor(stage, phone);
      await own.goto(cardOf(party));
      expect(await own.locator('.meeting__when').innerText()).toContain(party.name);
      await own.getByRole('button', { name: `Ik ben ${party.name}` }).click({ timeout: 240_000 });
      await own.waitForURL(/\/teken\//);
      if (party === lost) await loseConnection(own, party);
      await signOn(own, party.name);
      await context.close();
    }),
    (async () => {
      for (const { name } of atTable) {
        await page.getByRole('button', { name: `Ik ben ${name}` }).click({ timeout: 240_000 });
        await page.waitForURL(/\/teken\//);
        await signOn(page, name);
        await page.locator('.page__lent button').click();
        await page.waitForURL(/\/toestel$/);
      }
    })(),
    loseScreen(screen),
  ]);
  await count('24 van 25 handtekeningen');
  await page.getByRole('heading', { name: 'Dank u wel' }).waitFor();
  console.log(`meeting: 23 signed in the hall in ${((Date.now() - began) / 1000).toFixed(1)} s`);

  // Who could not come signs after it, with the link from the mail.
  const late = await windowFor(stage, phone);
  await signInBrowser({ ...walk, hand: fingers(late.page) }, after);
  await late.context.close();
  await count('Alle 25 handtekeningen zijn gezet');

  // The chair says what they saw, prints, and everybody has their copy.
  await takeBack(page);
  await page.goto(`${address}/bijeenkomst`);
  await page.getByRole('button', { name: 'Ja, zij tekenden zelf' }).click();
  await count('Het document is verzegeld.');
  await expectAccessible(screen);
  await page.reload();
  await expectAccessible(page);
  const { pdf, evidence } = await filesOf(page, address);
  expect(inspectPdf(pdf).signatures).toHaveLength(25);
  await Promise.all(parties.map(({ email }) => portal.mail.find(email, /ondertekend|getekend/)));

  // At each moment the screen showed what the record says.
  const { events } = (await (await request.get(`${address}/document.json`)).json()) as {
    events: DocumentEvent[];
  };
  const signedAt = (seq: number) => events.filter((one) => one.seq <= seq && one.type === 'signed').length;
  const told = await heard();
  expect(told.length).toBeGreaterThan(5);
  for (const { seq, signed } of told) expect(signed).toBe(signedAt(seq));
  const shown = await shownOnScreen();
  expect(shown.length).toBeGreaterThan(5);
  for (const { seq, words } of shown)
    expect(words).toMatch(signedAt(seq) < 25 ? new RegExp(`^${signedAt(seq)} van 25`) : /^Alle|verzegeld/);
  await hall.close();

  if (!hasPoppler) return;
  const words = (bytes: Uint8Array) => textOfPdf(bytes).replace(/\s+/g, ' ');
  expect(words(await paper('aanwezig'))).toContain('Van de 25 personen waren er 23. Er hebben 25 getekend.');
  const wall = words(await paper('oorkonde'));
  expect(wall).toContain('Samen ondertekend');
  expect(wall).toContain(atTable[0]?.name);
  expect(wall).not.toContain(atTable[1]?.name);
  const sheet = words(evidence);
  expect(sheet.match(/Dit was op de bijeenkomst om samen te tekenen/g)).toHaveLength(23);
  expect(sheet.match(/bevestigde dat deze persoon zelf tekende/g)).toHaveLength(23);
}, 900_000);

/** By the link in the invitation, on a telephone. */
async function reply(party: DemoParty, comes: 'yes' | 'no', isNamed = false): Promise<void> {
  const { context, page } = await windowFor(stage, phone);
  const mail = await stage.portal.mail.find(party.email, /\/bijeenkomst\//);
  await page.goto(/http\S+\/bijeenkomst\/\S+/.exec(mail)?.[0] ?? '');
  await page.locator(`[name="comes"][value="${comes}"]`).check();
  if (isNamed) await page.locator('[name="name"]').check();
  await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
  await page.getByText(comes === 'yes' ? 'dat u komt' : 'dat u niet komt').waitFor();
  await expectAccessible(page);
  if (comes === 'no') {
    await page.locator('.languages summary').click();
    await page.getByRole('button', { name: 'العربية', exact: true }).click();
    await page.getByText('هل ستأتي؟').waitFor();
    await expectAccessible(page);
  }
  await context.close();
}

/** The last button pressed in a hall without a connection: nothing is lost, and it goes on. */
async function loseConnection(page: Page, { name }: DemoParty): Promise<void> {
  await signOn(page, name, 'bevestigen');
  await page.context().setOffline(true);
  await page.locator('main button.ams-button--primary[type="submit"]').first().click();
  await page.getByText('Even geen verbinding.').waitFor();
  expect(page.url()).toContain('bevestigen');
  await page.context().setOffline(false);
  await page.getByText('Even geen verbinding.').waitFor({ state: 'detached' });
}

/** The screen says what it knows and since when, and goes on by itself. */
async function loseScreen(screen: Page): Promise<void> {
  await screen.context().setOffline(true);
  await screen.getByText('Dit is de stand van').waitFor({ timeout: 60_000 });
  expect(await screen.locator('.screen__place').count()).toBe(25);
  await screen.context().setOffline(false);
  await screen.getByText('Dit is de stand van').waitFor({ state: 'hidden', timeout: 60_000 });
}

/** A day and time within the hours in which the doors are open, in the words that staff type. */
function soon(): { day: string; from: string; until: string } {
  const now = new TZDate(Date.now() + 20 * 60_000, 'Europe/Amsterdam');
  const start =
    now.getHours() === 23
      ? new TZDate(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 30, 'Europe/Amsterdam')
      : now;
  const clock = (hours: number, minutes: number) => `${hours}.${String(minutes).padStart(2, '0')}`;
  return {
    day: `${start.getDate()}-${start.getMonth() + 1}-${start.getFullYear()}`,
    from: clock(start.getHours(), start.getMinutes()),
    until: '23.59',
  };
}
