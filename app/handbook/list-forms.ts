import { editionsOf, type Edition } from '#app/forms/content/editions.ts';
import type { FormAbout } from '#templates/definition/form.ts';
import type { Template } from '#templates/definition/template.ts';
import { aboutForm, newestTemplates } from '#templates/index.ts';

/** A form as the gallery shows it. */
export interface FormCard {
  id: string;
  title: string;
  version: number;
  purpose: string;
  family: FormAbout['family'];
  dossier: Template['dossier'];
  needs: readonly string[];
  filledBy: string;
  minutes: number;
  /** In rounds; empty where nobody signs. */
  rounds: readonly (readonly string[])[];
  /** "5 jaar na sluiten dossier". */
  retention: string;
  smk: readonly string[];
  /** In which other looks it can be had. */
  editions: readonly Edition[];
}

/**
 * The newest version of each form, in the order of the procedures.
 *
 * @param query words that must all be found in the title, the purpose or a need; accents do not count
 */
export function listForms(query = ''): FormCard[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  return newestTemplates()
    .flatMap((template) => cardOf(template) ?? [])
    .filter((card) => {
      const text = plain([card.title, card.purpose, ...card.needs].join(' '));
      return wanted.every((word) => text.includes(word));
    });
}

/** One form's card; null when there is no such form. */
export function cardOf(template: Template): FormCard | null {
  const about = aboutForm(template.id);
  if (!about) return null;
  const { id, title, version, purpose, dossier, retention, smk } = template;
  const { family, needs, filledBy, minutes } = about;
  return {
    ...{ id, title, version, purpose, dossier, family, needs, filledBy, minutes, smk },
    rounds: roundsOf(template),
    retention: retention.words,
    editions: editionsOf(template),
  };
}

/** Titles of who signs, a list per round. */
export function roundsOf({ parties }: Pick<Template, 'parties'>): string[][] {
  const rounds = [...new Set(parties.map(({ round }) => round))].sort((a, b) => a - b);
  return rounds.map((round) => parties.filter((party) => party.round === round).map(({ title }) => title));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
