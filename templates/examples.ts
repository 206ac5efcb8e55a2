import type { TemplateExample } from './definition/example.ts';
import { forms } from './forms.ts';

/** Examples by form, for its newest version. */
export const templateExamples: Readonly<Record<string, readonly TemplateExample[]>> = Object.fromEntries(
  forms.map(({ versions, examples }) => [versions.at(-1)?.id ?? '', examples]),
);
