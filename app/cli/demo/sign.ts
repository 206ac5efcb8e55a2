import type { Answers } from '#app/forms/index.ts';
import type { Template } from '#templates/definition/template.ts';
import { postedAnswers } from './posted-answers.tsx';
import type { DemoParty } from './parties.ts';
import type { DemoPortal } from './portal.ts';
import type { Page, Site, Values } from './site.ts';

/** Follows a party's link and code, and every page after it, to the signature. */
export async function signAsParty(
  portal: DemoPortal,
  party: DemoParty,
  template: Template,
  answers: Answers,
): Promise<void> {
  await walkAsParty(portal, party, template, answers, 'klaar');
}

/** The same up to a step, which is not taken any more: `bevestigen` is the page with "Ik onderteken". */
export async function walkAsParty(
  portal: DemoPortal,
  { email, role, name }: DemoParty,
  template: Template,
  answers: Answers,
  until: string,
): Promise<{ site: Site; page: Page }> {
  const { site, page: first } = await identifyAs(portal, email);
  let page = first;
  for (let step = 0; step < 40; step += 1) {
    const at = new URL(page.url).pathname.split('/').at(-1) ?? '';
    if (at === until) return { site, page };
    page = await nextPage(site, page, at, { role, name, template, answers });
  }
  throw new Error(`${email} did not come to the end: ${page.url}`);
}

/** From the mails to an address to the first page behind the code. */
export async function identifyAs(
  { mail, site: newSite }: DemoPortal,
  email: string,
): Promise<{ site: Site; page: Page }> {
  const site = newSite();
  const link = /http\S+\/t\/[\w-]+/.exec(await mail.find(email, /\/t\//))?.[0];
  if (!link) throw new Error(`no link for ${email}`);
  const codePage = await site.submit(await site.get(new URL(link).pathname), {});
  const code = /\b\d{6}\b/.exec(await mail.find(email, /\b\d{6}\b/))?.[0] ?? '';
  return { site, page: await site.submit(codePage, { code }) };
}

interface Signer {
  role: string;
  name: string;
  template: Template;
  answers: Answers;
}

async function nextPage(site: Site, page: Page, at: string, signer: Signer): Promise<Page> {
  if (page.status >= 400)
    throw new Error(
      `${page.status} on ${at}: ${page.document.querySelector('[role="alert"]')?.textContent ?? ''}`,
    );
  switch (at) {
    case 'begrijpen':
      return site.submit(page, understanding(page, signer.template));
    case 'keuzes': {
      const own = signer.template.sections.filter(({ filledBy }) => filledBy === signer.role);
      const posted = Object.assign(
        {},
        ...own.map((section) => postedAnswers(section, signer.answers)),
      ) as Values;
      return site.submit(page, posted, mainForm(page));
    }
    case 'wachten':
      await new Promise((resolve) => setTimeout(resolve, 300));
      return site.get(new URL(page.url).pathname);
    case 'handtekening':
      return site.submit(page, { typedName: signer.name });
    default:
      return site.submit(page, {}, mainForm(page));
  }
}

/** The questions as somebody who understood answers them. */
function understanding(page: Page, { summary }: Template): Record<string, string> {
  const asked = (summary?.questions ?? []).filter(({ id }) =>
    page.document.querySelector(`[name="question.${id}"]`),
  );
  return Object.fromEntries(asked.map(({ id, understood }) => [`question.${id}`, understood]));
}

/** The form with the page's main button. */
function mainForm(page: Page): { index: number } {
  const forms = [...page.document.querySelectorAll('form')];
  const index = forms.findIndex((form) => form.querySelector('.ams-button--primary') !== null);
  return { index: Math.max(index, 0) };
}
