import AxeBuilder from '@axe-core/playwright';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { findChromium } from '#app/cli/find-chromium.js';
import { startDemoPortal, type DemoPortal } from '#app/cli/demo/portal.ts';
import { signInAsFirstAdmin } from '#app/cli/demo/staff.ts';
import type { Site } from '#app/cli/demo/site.ts';

/** A portal as people use it (production build, its own process, real mail), a member of staff, and a browser. */
export interface Stage {
  portal: DemoPortal;
  staff: Site;
  browser: Browser;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function useStage(): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.portal = await startDemoPortal();
    stage.staff = await signInAsFirstAdmin(stage.portal);
    stage.browser = await chromium.launch({ executablePath: findChromium() ?? '', args: flags });
  }, 240_000);
  afterAll(async () => {
    await stage.browser.close();
    await stage.portal.stop();
  }, 60_000);
  return stage;
}

/** Somebody's own browser window. */
export async function windowFor(
  { browser }: Stage,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
  return { context, page: await context.newPage() };
}

/** A window of the member of staff who is signed in. */
export async function staffWindow(
  stage: Stage,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const window = await windowFor(stage, { viewport: { width: 1280, height: 800 }, ...options });
  const { origin } = stage.portal;
  await window.context.addCookies(stage.staff.cookies().map((cookie) => ({ ...cookie, url: origin })));
  return window;
}

export const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

/** Holds a page against axe at its own width and at 320 px, and sees that nothing sticks out sideways there or is left unsaid. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await page.locator('body').innerText(), 'words with a place that was not filled').not.toContain(
    '{{',
  );
  const own = page.viewportSize();
  for (const width of new Set([own?.width ?? 1280, 320])) {
    await page.setViewportSize({ width, height: own?.height ?? 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    expect(found, `${new URL(page.url()).pathname.replace(/\/t\/.*/, '/t/…')} at ${width}`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await keepPicture(page, width);
    expect(overflow, `${new URL(page.url()).pathname} at ${width} is too wide`).toBeLessThanOrEqual(0);
  }
  if (own) await page.setViewportSize(own);
}

/** With `SLUITEND_PICTURES=<folder>`, every page that is held against axe is kept as a picture, to be looked at. */
async function keepPicture(page: Page, width: number): Promise<void> {
  const folder = process.env['SLUITEND_PICTURES'];
  if (!folder) return;
  const name = new URL(page.url()).pathname.replace(/[^a-z]+/gi, '-');
  pictures += 1;
  await page.screenshot({
    path: `${folder}/${String(pictures).padStart(3, '0')}${name}-${width}.png`,
    fullPage: true,
  });
}
let pictures = 0;

/** The same for a page of somebody without JavaScript: axe needs scripts, so it judges the same HTML in another window. */
export async function expectAccessibleAsIs(stage: Stage, shown: Page): Promise<void> {
  const { context, page } = await staffWindow(stage);
  const body = (await shown.content()).replace(/<script[\s\S]*?<\/script>/g, '');
  await page.route(shown.url(), (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(shown.url());
  await expectAccessible(page);
  await context.close();
}
