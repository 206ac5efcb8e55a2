import type { Field, Option, TableColumn } from '#templates/definition/fields.ts';
import { partAt, recordPath } from '#templates/definition/record.ts';
import type { Template } from '#templates/definition/template.ts';
import { pathsOf } from '../initial.ts';
import { placedFields } from './fields.ts';
import { problem } from './problem.ts';

/** Where answers come from and go to: the sources exist, and the shapes fit. */
export function checkSources(template: Template): string[] {
  return placedFields(template).flatMap(({ field, place }) => [
    ...pathsOf(field).flatMap((path) => checkPrefill(template, field, path, `${place}.prefill`)),
    ...checkProposal(template, field, `${place}.proposes`),
  ]);
}

/** The same for what is taken over from other forms, which only all templates together can tell. */
export function checkEarlier(template: Template, all: readonly Template[]): string[] {
  return placedFields(template).flatMap(({ field, place }) => {
    const at = `${place}.prefill`;
    return pathsOf(field).flatMap((path) => {
      const [, counted] = /^count\.(.+)$/.exec(path) ?? [];
      if (counted !== undefined && !all.some(({ id }) => id === counted))
        return [problem(at, `'${path}' bestaat niet`)];
      const [, form = '', id = ''] = /^earlier\.([^.]+)\.(.+)$/.exec(path) ?? [];
      if (form === '') return [];
      const newest = all.findLast((other) => other.id === form);
      const source = newest && placedFields(newest).find((other) => other.field.id === id)?.field;
      if (!source) return [problem(at, `'${path}' bestaat niet`)];
      return mismatch(source, field).map((what) => problem(at, `past niet bij '${path}': ${what}`));
    });
  });
}

function checkPrefill({ dossier }: Template, field: Field, path: string, place: string): string[] {
  if (/^earlier\.[^.]+\.[^.]+$/.test(path)) return [];
  if (path.startsWith('count.'))
    return field.type === 'choice' ? [] : [problem(place, `'${path}' kiest een optie`)];
  if (path.startsWith(recordPath)) {
    const part = partAt(path);
    if (!part) return [problem(place, `'${path}' is geen deel van de gegevens`)];
    if (dossier !== 'person') return [problem(place, 'een samenwerking heeft geen gegevens van een persoon')];
    // Any part can be told in words.
    if (field.type === 'longText' && part.type !== 'longText') return [];
    return mismatch(part, field).map((what) => problem(place, `past niet bij '${path}': ${what}`));
  }
  const type = known[path];
  if (type === undefined) return [problem(place, `'${path}' bestaat niet`)];
  return field.type === type ? [] : [problem(place, `'${path}' is ${type}`)];
}

const known: Readonly<Record<string, Field['type']>> = {
  'dossier.person': 'person',
  'dossier.name': 'shortText',
  organisation: 'organisation',
  'user.person': 'person',
};

function checkProposal({ dossier }: Template, field: Field, place: string): string[] {
  const { proposes } = field;
  if (proposes === undefined) return [];
  const part = partAt(proposes);
  if (!part) return [problem(place, `'${proposes}' is geen deel van de gegevens`)];
  if (dossier !== 'person') return [problem(place, 'een samenwerking heeft geen gegevens van een persoon')];
  return mismatch(field, part).map((what) => problem(place, `past niet bij '${proposes}': ${what}`));
}

/** Why an answer to one field might be none to another; empty when each is. */
function mismatch(from: Field | TableColumn, to: Field | TableColumn): string[] {
  if (from.type !== to.type) return [`${from.type} is niet ${to.type}`];
  switch (to.type) {
    case 'shortText':
    case 'longText':
      return longer(limitOf(from), limitOf(to), 'maxLength');
    case 'choice':
    case 'choices':
      return unknown((from as typeof to).options, to.options);
    case 'scale':
      return (from as typeof to).steps.length === to.steps.length ? [] : ['een ander aantal stappen'];
    case 'table': {
      const { columns } = from as typeof to;
      return [
        ...longer((from as typeof to).maxRows, to.maxRows, 'maxRows'),
        ...unknown(columns, to.columns),
        ...to.columns.flatMap((column) => columnMismatch(columns, column)),
      ];
    }
    case 'actions':
      return longer((from as typeof to).maxRows, to.maxRows, 'maxRows');
    default:
      return [];
  }
}

function columnMismatch(columns: readonly TableColumn[], to: TableColumn): string[] {
  const from = columns.find(({ id }) => id === to.id);
  if (!from) return to.required ? [`de kolom '${to.id}' ontbreekt`] : [];
  const isEmptyRefused = to.required === true && from.required !== true;
  return [
    ...(isEmptyRefused ? [`'${to.id}' mag leeg zijn`] : []),
    ...mismatch(from, to).map((what) => `${to.id}: ${what}`),
  ];
}

const limitOf = (field: Field | TableColumn) =>
  field.type === 'shortText' || field.type === 'longText' ? field.maxLength : undefined;

function longer(from: number | undefined, to: number | undefined, what: string): string[] {
  return to === undefined || (from !== undefined && from <= to) ? [] : [`${what} is meer dan ${to}`];
}

function unknown(from: readonly Pick<Option, 'id'>[], to: readonly Pick<Option, 'id'>[]): string[] {
  return from.filter(({ id }) => !to.some((other) => other.id === id)).map(({ id }) => `'${id}' is er niet`);
}
