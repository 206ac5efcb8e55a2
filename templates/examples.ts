import { examples as deelnemersovereenkomst } from './deelnemersovereenkomst/examples.ts';
import type { TemplateExample } from './definition/example.ts';
import { examples as raamovereenkomstWerkgever } from './raamovereenkomst-werkgever/examples.ts';
import { examples as samenwerkingsconvenant } from './samenwerkingsconvenant/examples.ts';

/** Examples by form, for its newest version; apart from the forms, which also run in the browser. */
export const templateExamples: Readonly<Record<string, readonly TemplateExample[]>> = {
  deelnemersovereenkomst,
  'raamovereenkomst-werkgever': raamovereenkomstWerkgever,
  samenwerkingsconvenant,
};
