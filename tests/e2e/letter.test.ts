import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startFilled } from '#app/cli/demo/fill.ts';
import { demoParties } from '#app/cli/demo/parties.ts';
import { signAsParty } from '#app/cli/demo/sign.ts';
import { expectAccessible, phone, staffWindow, useStage, windowFor } from '#tests/support/browser.ts';
import { readPrintedLetter } from '#tests/support/letter.ts';
import { hasPoppler, textOfPdf } from '#tests/support/poppler.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';

const stage = useStage();

it.runIf(hasPoppler)(
  'a client without e-mail gets a letter, scans it, types its code, reads with big letters, hears it read aloud, and signs',
  async () => {
    const { origin, mail } = stage.portal;
    const template = getTemplate('raamovereenkomst-client');
    const answers = templateExamples['raamovereenkomst-client']?.find(
      ({ name }) => name === 'typical',
    )?.answers;
    if (!template || !answers) throw new Error('no example');
    const [client, ...others] = demoParties(template, 1);
    if (!client) throw new Error('no client');
    const parties = [{ ...client, postal: 'Dorpsstraat 12\n1234 AB Voorbeelddorp' }, ...others];
    const address = await startFilled(stage.staff, template, answers, parties);
    await mail.find('beheer@dienst.example', /De brief is klaar om af te drukken/);

    const { page: coach } = await staffWindow(stage);
    await coach.goto(new URL(address, origin).href);
    await expectAccessible(coach);
    const pdf = await coach.request.get(await printed(coach));
    const letter = readPrintedLetter(await pdf.body());
    expect(letter.text).toContain('Voorbeelddorp');
    await coach.getByText('Zelf gegeven').click();
    await coach.getByRole('button', { name: 'Dit is gebeurd' }).click();
    await coach.getByText('De brief is gegeven.').waitFor();

    const { page } = await windowFor(stage, phone);
    await page.addInitScript(speakDutch);
    await page.goto(`${origin}/brief`);
    await expectAccessible(page);
    await page.goto(letter.scanned);
    await expectAccessible(page);
    await mainButton(page).click();
    await page.waitForURL(/code/);
    await expectAccessible(page);
    await page
      .locator('[name="code"]')
      .fill(`${letter.code.slice(0, -1)}${letter.code.endsWith('7') ? '8' : '7'}`);
    await mainButton(page).click();
    await page.getByText('anders dan in de brief').first().waitFor();
    await page.locator('[name="code"]').fill(letter.code.toLowerCase().replaceAll('-', ' '));
    await mainButton(page).click();
    await page.waitForURL(/lezen/);

    await page.getByRole('button', { name: 'Grote letters' }).click();
    await page.waitForURL(/lezen/);
    expect(await page.locator('html').getAttribute('class')).toBe('calm');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lees voor' }).click();
    await page.locator('[data-reading]').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Pauze' }).click();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    expect(await page.locator('[data-reading]').count()).toBe(0);

    await mainButton(page).click();
    await page.waitForURL(/begrijpen|handtekening/);
    await expectAccessible(page);
    for (const { id, understood } of template.summary?.questions ?? []) {
      const input = page.locator(`[name="question.${id}"][value="${understood}"]`);
      await page.locator(`label[for="${(await input.getAttribute('id')) ?? ''}"]`).click();
    }
    if (page.url().includes('begrijpen')) await mainButton(page).click();
    await page.waitForURL(/handtekening/);
    await page.locator('[name="typedName"]').fill(client.name);
    await page.locator('[name="typedName"]').press('Enter');
    await page.waitForURL(/bevestigen/);
    await expectAccessible(page);
    await mainButton(page).click();
    await page.waitForURL(/klaar/);

    for (const party of others) await signAsParty(stage.portal, party, template, answers);
    await mail.find(others[0]?.email ?? '', /nu klaar en verzegeld/);
    await expect
      .poll(async () => (await stage.staff.get(address)).html, { timeout: 60_000 })
      .toContain('De brief over het ondertekende document is klaar');
    await coach.goto(new URL(address, origin).href);
    await expectAccessible(coach);
    const copy = readPrintedLetter(await (await coach.request.get(await printed(coach))).body());
    expect(copy.text).toContain('Iedereen heeft getekend');
    expect(copy.code).not.toBe(letter.code);
    await coach.getByRole('button', { name: 'Dit is gebeurd' }).click();
    await coach.getByText('De brief is op de post gedaan.').waitFor();

    const evidence = textOfPdf(await stage.staff.bytes(`${address}/bewijs.pdf`));
    expect(evidence).toContain('Per brief, gegeven door een medewerker');
    expect(evidence).toContain('met de code op papier');
    const report = inspectPdf(await stage.staff.bytes(`${address}/document.pdf`));
    expect(report.signatures).toHaveLength(parties.length);
  },
);

/** The address of the letter on the sender's page. */
async function printed(page: Page): Promise<string> {
  const href = await page.getByRole('link', { name: 'Brief (pdf)' }).getAttribute('href');
  return new URL(href ?? '', page.url()).href;
}

/** A browser with a Dutch voice: this one has none. Says each word for a moment. */
function speakDutch(): void {
  class Words extends EventTarget {
    text: string;
    onboundary: ((event: unknown) => void) | null = null;
    onend: (() => void) | null = null;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  let saying: Words | null = null;
  const voices = [{ lang: 'nl-NL', localService: true, voiceURI: 'nl', name: 'Nederlands', default: true }];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => (saying = null),
    speak: (words: Words) => {
      saying = words;
      words.onboundary?.({
        name: 'word',
        charIndex: 0,
        charLength: /^\S*/.exec(words.text)?.[0].length ?? 1,
      });
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Words });
  void saying;
}

const mainButton = (page: Page) => page.locator('main button.ams-button--primary[type="submit"]').first();
