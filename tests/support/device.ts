import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const pin = '4711';

/** On the page of a document: lends this device to whoever is ticked there, known to who lends it. */
export async function lendDevice(page: Page): Promise<void> {
  await page.locator('[name="seen"][value="known"]').check();
  await page.locator('[name="pin"]').fill(pin);
  await page.locator('[name="again"]').fill(pin);
  await page.getByRole('button', { name: 'Zet het toestel klaar' }).click();
  await page.waitForURL((url) => url.pathname === '/toestel');
}

/** Somebody of staff takes the device back, and is where they were. */
export async function takeBack(page: Page): Promise<void> {
  await page.locator('[name="pin"]').fill(pin);
  await page.getByRole('button', { name: 'Neem het toestel terug' }).click();
  await page.waitForURL(/\/documenten\/[^/]+$/);
}

/** Whoever was present says of each signature that they saw it. */
export async function confirmAll(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Ja, dat bevestig ik' });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

/** Waits for the seal, and gets both files as the browser's own session may. */
export async function filesOf(page: Page, address: string): Promise<{ pdf: Buffer; evidence: Buffer }> {
  const { request } = page.context();
  const get = async (name: string) => (await request.get(`${address}/${name}`)).body();
  const isSealed = async () => (await request.get(`${address}/bewijs.pdf`)).ok();
  await expect.poll(isSealed, { timeout: 90_000, interval: 500 }).toBe(true);
  return { pdf: await get('document.pdf'), evidence: await get('bewijs.pdf') };
}
