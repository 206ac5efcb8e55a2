import { AppError } from '#app/lib/errors.ts';
import type { Template } from '#templates/definition/template.ts';
import { checkBody } from './check/body.ts';
import { checkConditions } from './check/conditions.ts';
import { checkIntake } from './check/intake.ts';
import { checkFields } from './check/fields.ts';
import { checkGates, checkGatesTogether } from './check/gates.ts';
import { checkParties } from './check/parties.ts';
import { checkAbout } from './check/about.ts';
import { checkRules } from './check/rules.ts';
import { checkEarlier, checkSources } from './check/sources.ts';

/**
 * The meta-schema: what the type of a template cannot say. Gives what is wrong, each with its place, e.g.
 * `sections[2].fields[0].visibleWhen.field: 'x' bestaat niet`; empty when the template is right.
 */
export function checkTemplate(template: Template): string[] {
  return [
    ...checkAbout(template),
    ...checkFields(template),
    ...checkSources(template),
    ...checkConditions(template),
    ...checkParties(template),
    ...checkBody(template),
    ...checkRules(template),
    ...checkIntake(template),
    ...checkGates(template),
  ];
}

/** For the start of the program. Throws `unexpected` with everything that is wrong, of all templates. */
export function assertTemplates(templates: readonly Template[]): void {
  const wrong = templates.flatMap((template) =>
    [
      ...checkTemplate(template),
      ...checkEarlier(template, templates),
      ...checkGatesTogether(template, templates),
    ].map((text) => `${template.id} v${template.version}: ${text}`),
  );
  const names = templates.map(({ id, version }) => `${id} v${version}`);
  wrong.push(
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name}: bestaat twee keer`),
  );
  if (wrong.length > 0) throw new AppError('unexpected', `wrong templates:\n${wrong.join('\n')}`);
}
