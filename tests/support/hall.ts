import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cutOut, pictureOf, readCode } from './scan.ts';

/** What a telephone reads from each printed card, in their order; ten on a page, two in a row. */
export function readCards(pdf: Uint8Array, count: number): string[] {
  const codes: string[] = [];
  for (let page = 1; codes.length < count; page += 1) {
    const picture = pictureOf(pdf, page, 150);
    for (let place = 0; place < 10 && codes.length < count; place += 1) {
      const [column, row] = [place % 2, Math.floor(place / 2)];
      codes.push(
        readCode(
          cutOut(picture, {
            x: (30 + column * 267.6) / 595.3,
            y: (52 + row * 146) / 841.9,
            width: 120 / 595.3,
            height: 146 / 841.9,
          }),
        ),
      );
    }
  }
  return codes;
}

const mainButton = 'main button.ams-button--primary[type="submit"]';

/** From the first page of a visit to the last, each step pressed as somebody does who is known already. */
export async function signOn(page: Page, name: string, until = 'klaar'): Promise<void> {
  for (let step = 0; step < 15; step += 1) {
    const before = page.url();
    const at = new URL(before).pathname.split('/').at(-1) ?? '';
    if (at === until) return;
    if (at === 'handtekening') {
      await page.locator('[name="typedName"]').fill(name);
      await page.locator('form:has([value="typed"]) button[type="submit"]').click();
    } else if (at !== 'wachten') await page.locator(mainButton).first().click();
    await page.waitForURL((url) => url.href !== before, { timeout: 60_000 });
  }
  expect.unreachable(`${name} did not come to the end: ${page.url()}`);
}

/** What a screen in the hall showed, each time that it changed. */
export interface Shown {
  seq: number;
  words: string;
}

/** Writes down what the screen shows from here on. @returns how to read it */
export async function watchScreen(page: Page): Promise<() => Promise<Shown[]>> {
  await page.evaluate(() => {
    const seen: { seq: number; words: string }[] = [];
    const note = () => {
      const count = document.querySelector<HTMLElement>('.screen__count');
      const [seq, words] = [Number(count?.dataset['seq']), count?.innerText ?? ''];
      if (seen.at(-1)?.seq !== seq) seen.push({ seq, words });
    };
    note();
    Object.assign(window, { seenOnScreen: seen });
    new MutationObserver(note).observe(document.getElementById('stand') ?? document.body, {
      childList: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { seenOnScreen: Shown[] }).seenOnScreen);
}

/** Hears what the screen is told, as it would hear it. @returns what was heard until it is stopped */
export async function listenTo(url: string): Promise<() => Promise<{ seq: number; signed: number }[]>> {
  const gone = new AbortController();
  const answer = await fetch(`${url}/stroom`, { signal: gone.signal });
  let text = '';
  const reading = (async () => {
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) text += part.value;
  })().catch(() => undefined);
  return async () => {
    gone.abort();
    await reading;
    return [...text.matchAll(/^data: (.*)$/gm)].map(
      ([, data]) => JSON.parse(data ?? '{}') as { seq: number; signed: number },
    );
  };
}
