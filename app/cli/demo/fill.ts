import type { Answers } from '#app/forms/index.ts';
import type { Template } from '#templates/definition/template.ts';
import { postedAnswers } from './posted-answers.tsx';
import type { DemoParty } from './parties.ts';
import type { Page, Site, Values } from './site.ts';

/**
 * Makes a dossier, starts the form in it, fills it in page by page, says who signs, and sends it: each a form that is
 * posted, as without JavaScript.
 *
 * @param dossier path of a dossier; a new one when it is left out
 * @returns the address of the document
 */
export async function startFilled(
  staff: Site,
  template: Template,
  answers: Answers,
  parties: readonly DemoParty[],
  dossier?: string,
): Promise<string> {
  const address = await startDraft(staff, template, answers, dossier);
  await sendDraft(staff, address, parties);
  return address;
}

/** Says who signs, and sends it. */
export async function sendDraft(staff: Site, address: string, parties: readonly DemoParty[]): Promise<void> {
  if (parties.length > 0) await nameParties(staff, address, parties);
  const send = await staff.get(`${address}/versturen`);
  const sent = await staff.submit(send, { days: '14' });
  if (sent.status >= 400 || new URL(sent.url).pathname !== address)
    throw new Error(`not sent: ${problemsOn(sent)}`);
}

/** The same up to the last question. */
export async function startDraft(
  staff: Site,
  template: Template,
  answers: Answers,
  dossier?: string,
): Promise<string> {
  const created = await staff.get(dossier ?? (await newDossier(staff, template)));
  const startForm = findStart(created, template.id);
  const document = await staff.submit(created, { form: template.id }, { index: startForm });
  const address = new URL(document.url).pathname;
  await fillDraft(staff, template, answers, address);
  return address;
}

/** Fills in the sections that can be filled in now. */
export async function fillDraft(
  staff: Site,
  template: Template,
  answers: Answers,
  address: string,
): Promise<void> {
  for (const section of template.sections.filter(({ filledBy }) => filledBy === undefined)) {
    const page = await staff.get(`${address}/invullen/${section.id}`);
    if (page.status === 404) continue; // not asked with these answers, or waiting for another document
    const next = await staff.submit(page, postedAnswers(section, answers), {
      field: `seen.${section.fields[0]?.id ?? ''}`,
    });
    if (next.status >= 400) throw new Error(`${section.id} is refused: ${problemsOn(next)}`);
  }
}

/** Makes a dossier of the kind that a form belongs in; its path. */
export async function newDossier(staff: Site, template: Template): Promise<string> {
  const made = await staff.submit(await staff.get('/dossiers/nieuw'), {
    kind: template.dossier,
    label: `Dossier voor ${template.id}`,
  });
  return new URL(made.url).pathname;
}

/** Says who signs. */
export async function nameParties(
  staff: Site,
  address: string,
  parties: readonly DemoParty[],
): Promise<void> {
  let page = await staff.get(`${address}/partijen`);
  for (const role of new Set(parties.map((party) => party.role))) {
    const wanted = parties.filter((party) => party.role === role).length;
    while (placesOf(page, role).length < wanted)
      page = await staff.submit(page, {}, { field: 'add', button: ['add', role] });
    // A list of who was there names more people than sign here.
    for (const id of placesOf(page, role).slice(wanted))
      page = await staff.submit(page, {}, { field: 'add', button: ['remove', id] });
  }
  const values: Record<string, string> = {};
  for (const role of new Set(parties.map((party) => party.role))) {
    parties
      .filter((party) => party.role === role)
      .forEach((party, index) => {
        const id = placesOf(page, role)[index];
        if (!id) throw new Error(`no place for ${role}`);
        Object.assign(values, fieldsOf(party, id, page));
      });
  }
  const saved = await staff.submit(page, values, { field: 'party' });
  if (saved.status >= 400) throw new Error(`parties are refused: ${problemsOn(saved)}`);
}

function placesOf(page: Page, role: string): string[] {
  return [...page.document.querySelectorAll('input[name="party"]')]
    .map((input) => input.getAttribute('value') ?? '')
    .filter((id) => page.document.querySelector(`input[name="role-${id}"]`)?.getAttribute('value') === role);
}

function fieldsOf(party: DemoParty, id: string, page: Page): Values {
  const all = {
    [`name-${id}`]: party.name,
    [`email-${id}`]: party.postal === undefined ? party.email : '',
    [`reach-${id}`]: party.postal === undefined ? 'email' : 'letter',
    [`postal-${id}`]: party.postal ?? '',
    [`organisation-${id}`]: party.organisation ?? '',
    [`capacityWords-${id}`]: party.organisation ? 'directeur' : '',
    [`round-${id}`]: String(party.round),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => page.document.querySelector(`[name="${name}"]`)),
  );
}

function findStart(page: Page, templateId: string): number {
  const forms = [...page.document.querySelectorAll('form')];
  return forms.findIndex((form) => form.querySelector(`input[name="form"][value="${templateId}"]`));
}

function problemsOn({ document, status }: Page): string {
  return `${status} ${document.querySelector('[role="alert"]')?.textContent ?? document.querySelector('h1')?.textContent ?? ''}`;
}
