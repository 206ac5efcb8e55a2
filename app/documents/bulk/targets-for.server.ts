import { wordsOf } from '#app/lib/i18n.server.ts';
import type { Template } from '#templates/definition/template.ts';
import { bulkTargets, type BulkTarget } from './bulk-targets.ts';

/** What columns can be for, for a form, in the words of the page. */
export function targetsFor(template: Template): BulkTarget[] {
  const t = wordsOf('bulk');
  const dossier = t(template.dossier === 'person' ? 'targets.dossier' : 'targets.dossierPartnership');
  return bulkTargets(template, (part) => t(`parts.${part}`)).map((target) =>
    target.kind === 'dossier' ? { ...target, label: dossier } : target,
  );
}
