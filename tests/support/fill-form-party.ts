import { expect } from 'vitest';
import type { DemoParty } from '#app/cli/demo/parties.ts';
import { expectFits, fillSection, mainButton, type Walk } from './fill-form.ts';

/** From the mail to the signature, with the choices that are the party's own to make on the way. */
export async function signInBrowser(walk: Walk, party: DemoParty): Promise<void> {
  const { mail } = walk.stage.portal;
  await walk.hand.page.goto(/http\S+\/t\/[\w-]+/.exec(await mail.find(party.email, /\/t\//))?.[0] ?? '');
  await signFromHere(walk, party);
}

/** The same from the page that is open. */
export async function signFromHere(walk: Walk, { email, role, name }: DemoParty): Promise<void> {
  const { stage, hand, template } = walk;
  const { page } = hand;
  const { mail } = stage.portal;
  for (let step = 0; step < mostSteps; step += 1) {
    await expectFits(page);
    const at = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const before = page.url();
    const goOn = async (act: () => Promise<void>) => {
      await act();
      await page.waitForURL((url) => url.href !== before);
    };
    if (at === 'klaar') return;
    if (at === 'wachten') {
      // Follows by itself with JavaScript, and by a refresh without.
      await page.waitForURL((url) => url.href !== before, { timeout: 60_000 });
      continue;
    }
    if (at === 'code') {
      const code = /\b\d{6}\b/.exec(await mail.find(email, /\b\d{6}\b/))?.[0] ?? '';
      await hand.write('code', code);
    }
    if (at === 'begrijpen') {
      for (const { id, understood } of template.summary?.questions ?? [])
        await hand.choose(`question.${id}`, understood);
    }
    if (at === 'keuzes') {
      for (const section of template.sections.filter(({ filledBy }) => filledBy === role))
        await fillSection(walk, section);
      await walk.look('keuzes');
    }
    if (at === 'handtekening') {
      await hand.write('typedName', name);
      await goOn(() => hand.press('form:has([value="typed"]) button[type="submit"]'));
      continue;
    }
    await goOn(() => hand.press(mainButton));
  }
  expect.unreachable(`${email} did not come to the end: ${page.url()}`);
}

const mostSteps = 15;
