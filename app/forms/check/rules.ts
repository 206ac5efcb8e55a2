import type { Calculation, Template } from '#templates/definition/template.ts';
import type { Field } from '#templates/definition/fields.ts';
import { placedFields } from './fields.ts';
import { blanks, duplicates, problem } from './problem.ts';

/** Rules between answers, calculations, and sections that open after another. Conditions are checked elsewhere. */
export function checkRules(template: Template): string[] {
  const fields = new Map(placedFields(template).map(({ field }) => [field.id, field]));
  const rules = (template.rules ?? []).map((rule, index) => ({ ...rule, place: `rules[${index}]` }));
  const calculations = (template.calculations ?? []).map((one, index) => ({
    ...one,
    place: `calculations[${index}]`,
  }));
  return [
    ...duplicates(rules),
    ...duplicates(calculations),
    ...rules.flatMap(({ place, field, message }) => [
      ...blanks({ [`${place}.message`]: message }),
      ...(fields.has(field) ? [] : [problem(`${place}.field`, `'${field}' bestaat niet`)]),
    ]),
    ...calculations.flatMap((one) => checkCalculation(one, one.place, fields)),
    ...template.sections.flatMap(({ opensAfter }, index) =>
      opensAfter === undefined || template.sections.slice(0, index).some(({ id }) => id === opensAfter)
        ? []
        : [problem(`sections[${index}].opensAfter`, `'${opensAfter}' is geen eerder onderdeel`)],
    ),
  ];
}

function checkCalculation(one: Calculation, place: string, fields: ReadonlyMap<string, Field>): string[] {
  switch (one.kind) {
    case 'count':
      return isTable(fields.get(one.table))
        ? []
        : [problem(`${place}.table`, `'${one.table}' is geen tabel`)];
    case 'sum': {
      const table = fields.get(one.table);
      const column = table?.type === 'table' ? table.columns.find(({ id }) => id === one.column) : undefined;
      return column?.type === 'number' || column?.type === 'money'
        ? []
        : [problem(`${place}.column`, `'${one.table}.${one.column}' is geen kolom met getallen`)];
    }
    case 'average':
      return one.fields
        .filter((id) => !['scale', 'number'].includes(fields.get(id)?.type ?? ''))
        .map((id) => problem(`${place}.fields`, `'${id}' is geen vraag met een getal`));
    case 'day': {
      const wanted = one.part === undefined ? 'date' : 'period';
      return fields.get(one.from)?.type === wanted
        ? []
        : [problem(`${place}.from`, `'${one.from}' is geen ${wanted === 'date' ? 'datum' : 'periode'}`)];
    }
  }
}

function isTable(field: Field | undefined): boolean {
  return field?.type === 'table' || field?.type === 'actions';
}
