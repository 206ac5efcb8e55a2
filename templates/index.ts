import type { FormAbout } from './definition/form.ts';
import type { Template } from './definition/template.ts';
import { forms } from './forms.ts';

/** Every version of every form. */
export const templates: readonly Template[] = forms.flatMap(({ versions }) => versions);

/** A form's version, or its newest; undefined when it does not exist. */
export function getTemplate(id: string, version?: number): Template | undefined {
  const versions = templates.filter((template) => template.id === id);
  if (version !== undefined) return versions.find((template) => template.version === version);
  return versions.at(-1);
}

/** The newest version of each form, for whoever starts a document. */
export function newestTemplates(): Template[] {
  return forms.flatMap(({ versions }) => versions.at(-1) ?? []);
}

/** What is to be told of a form beside its versions; undefined when it does not exist. */
export function aboutForm(id: string): FormAbout | undefined {
  return forms.find(({ versions }) => versions.some((version) => version.id === id))?.about;
}
