import type { Condition } from '#templates/definition/condition.ts';
import type { Field } from '#templates/definition/fields.ts';
import type { Template } from '#templates/definition/template.ts';
import { fieldsIn } from '../condition.ts';
import { placedFields } from './fields.ts';
import { problem } from './problem.ts';

interface PlacedCondition {
  condition: Condition | undefined;
  place: string;
}

/** Conditions look at fields that exist and can have such an answer, and never at themselves, also by a detour. */
export function checkConditions(template: Template): string[] {
  const fields = new Map(placedFields(template).map(({ field }) => [field.id, field]));
  return [
    ...conditionsOf(template).flatMap(({ condition, place }) => checkCondition(condition, place, fields)),
    ...checkCycles(template),
    ...checkReach(template),
  ];
}

function conditionsOf(template: Template): PlacedCondition[] {
  const placed: PlacedCondition[] = [];
  const add = (place: string, condition: Condition | undefined) => placed.push({ place, condition });
  template.sections.forEach((section, index) => add(`sections[${index}].visibleWhen`, section.visibleWhen));
  for (const { field, place } of placedFields(template)) {
    add(`${place}.visibleWhen`, field.visibleWhen);
    add(`${place}.requiredWhen`, field.requiredWhen);
  }
  template.rules?.forEach((rule, index) => {
    add(`rules[${index}].when`, rule.when);
    add(`rules[${index}].must`, rule.must);
  });
  template.body.forEach((part, index) => {
    const place = `body[${index}]`;
    add(`${place}.visibleWhen`, part.visibleWhen);
    if (part.kind === 'list') {
      part.items.forEach((item, at) => add(`${place}.items[${at}].visibleWhen`, item.visibleWhen));
    }
    if (part.kind !== 'articles') return;
    part.articles.forEach((article, at) => {
      add(`${place}.articles[${at}].visibleWhen`, article.visibleWhen);
      article.clauses.forEach((clause, clauseAt) =>
        add(`${place}.articles[${at}].clauses[${clauseAt}].visibleWhen`, clause.visibleWhen),
      );
    });
  });
  return placed;
}

function checkCondition(
  condition: Condition | undefined,
  place: string,
  fields: ReadonlyMap<string, Field>,
): string[] {
  if (!condition || 'country' in condition) return [];
  for (const key of ['all', 'any'] as const) {
    const parts = (condition as { [K in typeof key]?: readonly Condition[] })[key];
    if (!parts) continue;
    if (parts.length === 0) return [problem(`${place}.${key}`, 'is leeg')];
    return parts.flatMap((part, index) => checkCondition(part, `${place}.${key}[${index}]`, fields));
  }
  if ('not' in condition) return checkCondition(condition.not, `${place}.not`, fields);
  if (!('field' in condition)) return [];
  const field = fields.get(condition.field);
  if (!field) return [problem(`${place}.field`, `'${condition.field}' bestaat niet`)];
  return checkAnswer(condition, field, place, fields);
}

function checkAnswer(
  condition: Condition & { field: string },
  field: Field,
  place: string,
  fields: ReadonlyMap<string, Field>,
): string[] {
  if ('is' in condition) {
    const possible = answersOf(field);
    return !possible || possible.includes(condition.is)
      ? []
      : [problem(`${place}.is`, `'${condition.is}' is geen antwoord op '${field.id}'`)];
  }
  if ('oneOf' in condition) {
    const possible = answersOf(field);
    return condition.oneOf
      .filter((one) => possible && !possible.includes(one))
      .map((one) => problem(`${place}.oneOf`, `'${one}' is geen antwoord op '${field.id}'`));
  }
  if ('notBefore' in condition) {
    return fields.has(condition.notBefore)
      ? []
      : [problem(`${place}.notBefore`, `'${condition.notBefore}' bestaat niet`)];
  }
  if ('includes' in condition) {
    return field.type === 'choices' && field.options.some(({ id }) => id === condition.includes)
      ? []
      : [problem(`${place}.includes`, `'${condition.includes}' is geen antwoord op '${field.id}'`)];
  }
  return [];
}

function answersOf(field: Field): unknown[] | undefined {
  if (field.type === 'choice') return field.options.map(({ id }) => id);
  return field.type === 'yesNo' ? ['yes', 'no'] : undefined;
}

/** Whether a field shows may depend on other fields, but these not on it. */
function checkCycles(template: Template): string[] {
  const dependsOn = new Map(
    placedFields(template).map(({ field, sectionIndex }) => {
      const section = template.sections[sectionIndex]?.visibleWhen;
      return [
        field.id,
        [section, field.visibleWhen].flatMap((condition) => (condition ? fieldsIn(condition) : [])),
      ];
    }),
  );
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    (dependsOn.get(from) ?? []).some((next) => {
      if (next === target) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, target, seen);
    });
  return placedFields(template)
    .filter(({ field }) => reaches(field.id, field.id, new Set()))
    .map(({ field, place }) => problem(`${place}.visibleWhen`, `'${field.id}' hangt van zichzelf af`));
}

/** What staff fill in before sending cannot depend on what a party answers while signing: nobody would reach it. */
function checkReach(template: Template): string[] {
  const later = new Set(
    template.sections.filter(({ filledBy }) => filledBy).flatMap(({ fields }) => fields.map(({ id }) => id)),
  );
  return conditionsOf(template)
    .filter(({ place }) => {
      const index = Number(/^sections\[(\d+)\]/.exec(place)?.[1] ?? -1);
      return index >= 0 && !template.sections[index]?.filledBy;
    })
    .flatMap(({ condition, place }) =>
      (condition ? fieldsIn(condition) : [])
        .filter((id) => later.has(id))
        .map((id) => problem(`${place}.field`, `'${id}' wordt pas bij het ondertekenen ingevuld`)),
    );
}
