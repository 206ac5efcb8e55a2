import type { Template } from './definition/template.ts';
import { deelnemersovereenkomstV1 } from './deelnemersovereenkomst/v1.ts';
import { raamovereenkomstWerkgeverV1 } from './raamovereenkomst-werkgever/v1.ts';
import { samenwerkingsconvenantV1 } from './samenwerkingsconvenant/v1.ts';

/** Every version of every form, explicitly: a new one is a file and a line here. */
export const templates: readonly Template[] = [
  deelnemersovereenkomstV1,
  raamovereenkomstWerkgeverV1,
  samenwerkingsconvenantV1,
];

/** A form's version, or its newest; undefined when it does not exist. */
export function getTemplate(id: string, version?: number): Template | undefined {
  const versions = templates.filter((template) => template.id === id);
  if (version !== undefined) return versions.find((template) => template.version === version);
  return versions.reduce<Template | undefined>(
    (newest, template) => (newest && newest.version > template.version ? newest : template),
    undefined,
  );
}

/** The newest version of each form, for whoever starts a document. */
export function newestTemplates(): Template[] {
  return [...new Set(templates.map(({ id }) => id))].flatMap((id) => getTemplate(id) ?? []);
}
