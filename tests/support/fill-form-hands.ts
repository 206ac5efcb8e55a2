import type { Page } from 'playwright-core';
import { tabTo } from './typing.ts';

/** How somebody works a page. Everything is found by the names and ids that the inputs post under. */
export interface Hand {
  page: Page;
  /** Puts a text in place of what stands there. */
  write(name: string, text: string): Promise<void>;
  choose(name: string, value: string): Promise<void>;
  tick(id: string, isOn: boolean): Promise<void>;
  /** A button or a link. */
  press(selector: string): Promise<void>;
}

/** A finger on a phone: taps the words beside a box, as the design system draws its own box over the input. */
export function fingers(page: Page): Hand {
  const words = (id: string) => `label[for="${id}"], label:has([id="${id}"])`;
  return {
    page,
    write: async (name, text) => {
      const field = page.locator(named(name));
      if ((await field.inputValue()) !== text) await field.fill(text);
    },
    choose: async (name, value) => {
      const id = await page.locator(`${named(name)}[value="${value}"]`).getAttribute('id');
      await tap(page, words(id ?? ''));
    },
    tick: async (id, isOn) => {
      if ((await page.locator(`[id="${id}"]`).isChecked()) !== isOn) await tap(page, words(id));
    },
    press: async (selector) => {
      await page.locator(selector).first().waitFor({ state: 'attached' });
      await tap(page, selector);
    },
  };
}

/** Scrolls to what shows and taps its middle; what lies under something else cannot be tapped. */
async function tap(page: Page, selector: string): Promise<void> {
  const place = await page.evaluate((one) => {
    const found = [...document.querySelectorAll(one)].find((element) => element.getClientRects().length > 0);
    if (!found) return null;
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = found.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const at = document.elementFromPoint(x, y);
    return at && found.contains(at) ? { x, y } : null;
  }, selector);
  if (!place) throw new Error(`cannot be tapped: ${selector}`);
  await page.mouse.click(place.x, place.y);
}

/** The keyboard and nothing else: Tab to what is next, arrows in a group, and the keys that act. */
export function keyboard(page: Page): Hand {
  const { keyboard: keys } = page;
  const checked = (selector: string) =>
    page.evaluate((one) => document.querySelector<HTMLInputElement>(one)?.checked === true, selector);
  return {
    page,
    write: async (name, text) => {
      await tabTo(page, named(name));
      const stands = await page.locator(named(name)).inputValue();
      if (stands === text) return;
      if (stands !== '') await keys.press('Control+A');
      if (text === '') await keys.press('Delete');
      // A long text goes in at once after its first words, as from a clipboard: each key alone takes minutes.
      await keys.type(text.slice(0, typedKeys));
      if (text.length > typedKeys) await keys.insertText(text.slice(typedKeys));
    },
    choose: async (name, value) => {
      const wanted = `${named(name)}[value="${value}"]`;
      await tabTo(page, named(name));
      // The first of a group that was not answered has the focus without being chosen.
      if (!(await checked(`${named(name)}:checked`))) await keys.press('Space');
      for (let step = 0; step < mostOptions && !(await checked(wanted)); step += 1)
        await keys.press('ArrowDown');
      if (!(await checked(wanted))) throw new Error(`the arrows do not come to ${wanted}`);
    },
    tick: async (id, isOn) => {
      await tabTo(page, `[id="${id}"]`);
      if ((await checked(`[id="${id}"]`)) !== isOn) await keys.press('Space');
    },
    press: async (selector) => {
      await tabTo(page, selector);
      await keys.press('Enter');
    },
  };
}

const typedKeys = 12;
const mostOptions = 40;
const named = (name: string) => `[name="${name}"]:not([type="hidden"])`;
