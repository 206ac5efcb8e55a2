import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { newDossier } from '#app/cli/demo/fill.ts';
import { demoParties, type DemoParty } from '#app/cli/demo/parties.ts';
import { signFirst } from '#app/cli/demo/sign-first.ts';
import {
  dropHidden,
  validateAnswers,
  visibleFields,
  visibleSections,
  type Answers,
} from '#app/forms/index.ts';
import type { Section, Template } from '#templates/definition/template.ts';
import type { Stage } from './browser.ts';
import { answerField } from './fill-form-fields.ts';
import type { Hand } from './fill-form-hands.ts';

/** Somebody at work on a form. */
export interface Walk {
  stage: Stage;
  hand: Hand;
  template: Template;
  /** What it is filled in with. */
  answers: Answers;
  hasScript: boolean;
  /** Sees each page once it is filled in. */
  look: (name: string) => Promise<void>;
}

export const keepButton = '.filling__ways button[type="submit"]';
export const mainButton = 'main button.ams-button--primary[type="submit"]';

/**
 * Staff make a dossier, start the form in it and go section by section to the overview, where every section is done.
 *
 * @returns the address of the document
 */
export async function fillAsStaff(walk: Walk): Promise<string> {
  const { stage, hand, template, answers } = walk;
  const { page } = hand;
  const dossier = await newDossier(stage.staff, template);
  await signFirst(stage.portal, stage.staff, template, dossier, ownParties(randomUUID()));
  await page.goto(stage.portal.origin + dossier);
  await hand.press(`form:has([name="form"][value="${template.id}"]) button`);
  await page.waitForURL(/\/documenten\/[^/]+$/);
  const address = page.url();
  const sections = visibleSections(template, answers, context).filter(
    ({ filledBy }) => filledBy === undefined,
  );
  await expectFits(page);
  await hand.press(`a[href$="/invullen/${sections[0]?.id ?? ''}"]`);
  for (const section of sections) {
    await page.waitForURL((url) => url.pathname.endsWith(`/invullen/${section.id}`));
    if (walk.hasScript) await page.locator('[data-ready]').waitFor({ state: 'attached' });
    await expectFits(page);
    await fillSection(walk, section);
    await walk.look(section.id);
    await keep(walk, section);
  }
  await page.waitForURL((url) => url.pathname === new URL(address).pathname);
  await expectFits(page);
  expect(await page.locator('.task-list__item').first().textContent()).toContain('Klaar');
  return address;
}

/** Parties whose mails are told from those of other runs. */
const ownParties =
  (run: string): typeof demoParties =>
  (template, partners) =>
    demoParties(template, partners).map((party) => ({ ...party, email: `${run}.${party.email}` }));

/** Answers the section's fields that show, in their order. */
export async function fillSection(
  { hand, template, answers, hasScript }: Walk,
  section: Section,
): Promise<void> {
  const shown = new Set(visibleFields(template, answers, context).map(({ id }) => id));
  for (const field of section.fields.filter(({ id, type }) => shown.has(id) && type !== 'readOnly')) {
    const inputs = hand.page.locator(`[name="answers.${field.id}"], [name^="answers.${field.id}."]`);
    // Without JavaScript a question that follows from an answer comes once that is kept.
    if (!hasScript && (await inputs.count()) === 0) continue;
    await inputs.first().waitFor({ state: 'attached' });
    await answerField(hand, section, field, answers);
  }
}

/** Keeps a section and goes on; without JavaScript questions may have come with it, which are answered first. */
async function keep(walk: Walk, section: Section): Promise<void> {
  const { hand } = walk;
  const { page } = hand;
  for (let time = 0; time < 5; time += 1) {
    const before = await page.evaluate(() => performance.timeOrigin);
    await hand.press(keepButton);
    await page.waitForFunction((then) => performance.timeOrigin !== then, before);
    await page.waitForLoadState();
    if (!new URL(page.url()).pathname.endsWith(`/invullen/${section.id}`)) return;
    if (walk.hasScript) break;
    await fillSection(walk, section);
  }
  const problems = await page.locator('.error-summary').allTextContents();
  throw new Error(`${walk.template.id}/${section.id} is not kept: ${problems.join(' ')}`);
}

/** Says who signs, and sends. */
export async function nameAndSend(
  { hand, template }: Walk,
  address: string,
  parties: readonly DemoParty[],
): Promise<void> {
  const { page } = hand;
  await page.goto(`${address}/partijen`);
  await expectFits(page);
  for (const { role } of template.parties) {
    const wanted = parties.filter((party) => party.role === role);
    const places = page.locator(`[name^="role-"][value="${role}"]`);
    while ((await places.count()) < wanted.length) {
      const next = places.nth(await places.count());
      await hand.press(`[name="add"][value="${role}"]`);
      await next.waitFor({ state: 'attached' });
    }
    // A list of who was there names more people than sign here.
    for (let count = await places.count(); count > wanted.length; count -= 1) {
      const id = ((await places.last().getAttribute('name')) ?? '').replace('role-', '');
      await hand.press(`[name="remove"][value="${id}"]`);
      await page.locator(`[name="role-${id}"]`).waitFor({ state: 'detached' });
    }
    const ids = await places.evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name') ?? ''));
    for (const [index, { name, email, organisation }] of wanted.entries()) {
      const id = (ids[index] ?? '').replace('role-', '');
      await hand.write(`name-${id}`, name);
      if (organisation) await hand.write(`organisation-${id}`, organisation);
      if (organisation) await hand.write(`capacityWords-${id}`, 'directeur');
      const byMail = page.locator(`[name="reach-${id}"][value="email"]`);
      if ((await byMail.count()) > 0 && !(await byMail.isChecked())) await byMail.check();
      await hand.write(`email-${id}`, email);
    }
  }
  await hand.press(mainButton);
  await page.waitForURL((url) => url.pathname === new URL(address).pathname);
  await page.goto(`${address}/versturen`);
  await expectFits(page);
  await hand.press(mainButton);
  await page.waitForURL((url) => url.pathname === new URL(address).pathname);
}

/** What the document holds, seen from another device, against what was meant to be filled in by then. */
export async function expectKept(
  { stage, template, answers }: Walk,
  address: string,
  by: 'staff' | 'all',
): Promise<void> {
  const { value, errors } = validateAnswers(template, answers, context, { mode: 'draft' });
  expect(errors).toEqual({});
  const foreign = template.sections.flatMap(({ filledBy, fields }) =>
    filledBy && by === 'staff' ? fields : [],
  );
  const wanted = Object.fromEntries(
    Object.entries(dropHidden(template, value, context)).filter(
      ([id]) => !foreign.some((field) => field.id === id),
    ),
  );
  const bytes = await stage.staff.bytes(`${new URL(address).pathname}/document.json`);
  const kept = JSON.parse(Buffer.from(bytes).toString('utf8')) as { answers: Answers };
  expect(kept.answers).toEqual(wanted);
}

/** Nothing sticks out sideways on a phone, nor on the smallest. A page that is just being followed by another is waited for. */
export async function expectFits(page: Page): Promise<void> {
  const own = page.viewportSize() ?? { width: 360, height: 740 };
  for (const width of [320, own.width]) {
    await page.setViewportSize({ ...own, width });
    const fits = await page
      .waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
      .then(
        () => [],
        () => page.evaluate(whatSticksOut),
      );
    expect(fits, `${new URL(page.url()).pathname} at ${width} is too wide`).toEqual([]);
  }
}

function whatSticksOut(): string[] {
  const { clientWidth } = document.documentElement;
  const out = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth,
  );
  return ['something', ...out.slice(-3).map(({ outerHTML }) => outerHTML.slice(0, 200))];
}

/**
 * What axe finds. Contrast is by far its slowest rule and the same for every question of a kind, so the caller says
 * whether this page shows something new.
 */
export async function expectNoViolations(page: Page, { contrast = true } = {}): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // No frames here: it need not open a page of its own.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], rules: { 'color-contrast': { enabled: contrast } } })
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, new URL(page.url()).pathname).toEqual([]);
}

/** Where the first admin's organisation is. */
const context = { country: 'NL' } as const;
