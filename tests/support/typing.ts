import type { Page } from 'playwright-core';

type Posted = Readonly<Record<string, string | readonly string[]>>;

/**
 * Types answers into the page before somebody: by the names and values that its inputs post.
 *
 * @returns the answers for which the page has no input: a row that is not there yet
 */
export async function typeAll(page: Page, posted: Posted): Promise<[string, string | readonly string[]][]> {
  const names = await page
    .locator('input, textarea, select')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name')));
  const [here, left] = [true, false].map((isHere) =>
    Object.entries(posted).filter(([name, value]) => value !== '' && names.includes(name) === isHere),
  ) as [[string, string][], [string, string][]];
  for (const [name, value] of here) {
    for (const one of [value].flat()) await typeOne(page, name, one);
  }
  return left;
}

async function typeOne(page: Page, name: string, value: string): Promise<void> {
  const field = page.locator(`[name="${name}"]`).first();
  const type = await field.getAttribute('type');
  if (type === 'hidden') return;
  if (type !== 'radio' && type !== 'checkbox') return field.fill(value);
  const id = await page.locator(`[name="${name}"][value="${value}"]`).getAttribute('id');
  // The label, as people do: the design system draws its own box over the input.
  await page.locator(`label[for="${id ?? ''}"]`).click();
}

/** Goes on with Tab, as somebody without a mouse, until what they look for has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    const isThere = (wanted: string) => document.activeElement?.matches(wanted) === true;
    if (await page.evaluate(isThere, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not come to ${selector}`);
}
