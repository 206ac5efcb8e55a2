import type { Field } from '#templates/definition/fields.ts';
import type { Article, BodyPart, Template } from '#templates/definition/template.ts';
import { placeholderPattern } from '../content/sentence.ts';
import { checkChart } from './chart.ts';
import { placedFields } from './fields.ts';
import { blanks, duplicates, problem } from './problem.ts';

interface Known {
  fields: ReadonlyMap<string, Field>;
  articles: ReadonlySet<string>;
  calculations: ReadonlySet<string>;
  roles: ReadonlySet<string>;
}

/** Parts with fixed names of the answers that have them; a table has `names` where a column is called `name`. */
const partsOfType: { readonly [type: string]: readonly string[] } = {
  period: ['from', 'until'],
  person: ['firstName', 'lastName', 'birthDate'],
  organisation: ['name', 'registration'],
  address: ['street', 'number', 'postcode', 'town', 'country'],
  yesNo: ['answer', 'explanation'],
  file: ['name'],
};

/** The printed document: every section in it, texts that say something, places that can be filled. */
export function checkBody(template: Template): string[] {
  const articles = template.body.flatMap((part, index) =>
    part.kind === 'articles'
      ? part.articles.map((article, at) => ({ ...article, place: `body[${index}].articles[${at}]` }))
      : [],
  );
  const known: Known = {
    fields: new Map(placedFields(template).map(({ field }) => [field.id, field])),
    articles: new Set(articles.map(({ id }) => id)),
    calculations: new Set(template.calculations?.map(({ id }) => id)),
    roles: new Set(template.parties.map(({ role }) => role)),
  };
  const parts = template.body.flatMap((part, index) =>
    part.kind === 'section' ? [] : [{ id: part.id, place: `body[${index}]` }],
  );
  return [
    ...duplicates(parts),
    ...duplicates(articles),
    ...template.body.flatMap((part, index) => checkPart(part, `body[${index}]`, known.fields)),
    ...checkPrinted(template),
    ...Object.entries(sentences(template)).flatMap(([place, text]) => [
      ...blanks({ [place]: text }),
      ...checkPlaces(text, place, known),
    ]),
  ];
}

function checkPart(part: BodyPart, place: string, fields: Known['fields']): string[] {
  switch (part.kind) {
    case 'section':
      return [];
    case 'chart':
      return checkChart(part, place, fields);
    case 'text':
      return part.paragraphs.length > 0 ? [] : [problem(`${place}.paragraphs`, 'is leeg')];
    case 'list':
      return part.items.length > 0 ? [] : [problem(`${place}.items`, 'is leeg')];
    case 'articles':
      return part.articles.length > 0
        ? part.articles.flatMap((article, index) => checkArticle(article, `${place}.articles[${index}]`))
        : [problem(`${place}.articles`, 'is leeg')];
  }
}

function checkArticle(article: Article, place: string): string[] {
  return [
    ...blanks({ [`${place}.title`]: article.title }),
    ...(article.clauses.length > 0 || article.section ? [] : [problem(`${place}.clauses`, 'is leeg')]),
  ];
}

/** Each section is printed once: what is signed holds everything that was asked. */
function checkPrinted(template: Template): string[] {
  const named = template.body.flatMap((part, index) => {
    if (part.kind === 'section') return [{ id: part.section, place: `body[${index}].section` }];
    if (part.kind !== 'articles') return [];
    return part.articles.flatMap(({ section }, at) =>
      section === undefined ? [] : [{ id: section, place: `body[${index}].articles[${at}].section` }],
    );
  });
  return [
    ...named
      .filter(({ id }) => !template.sections.some((section) => section.id === id))
      .map(({ id, place }) => problem(place, `'${id}' bestaat niet`)),
    ...named
      .filter(({ id }, index) => named.findIndex((other) => other.id === id) !== index)
      .map(({ id, place }) => problem(place, `'${id}' staat al in het document`)),
    ...template.sections.flatMap((section, index) =>
      named.some(({ id }) => id === section.id)
        ? []
        : [problem(`sections[${index}]`, `'${section.id}' staat niet in het document`)],
    ),
  ];
}

/** Every text that may hold places to fill. */
function sentences(template: Template): Record<string, string> {
  const all: Record<string, string> = {};
  template.body.forEach((part, index) => {
    const place = `body[${index}]`;
    if (part.kind === 'text')
      part.paragraphs.forEach((text, at) => (all[`${place}.paragraphs[${at}]`] = text));
    if (part.kind === 'list') {
      if (part.lead !== undefined) all[`${place}.lead`] = part.lead;
      part.items.forEach(({ text }, at) => (all[`${place}.items[${at}].text`] = text));
    }
    if (part.kind !== 'articles') return;
    part.articles.forEach((article, at) =>
      article.clauses.forEach(({ text }, clause) => {
        all[`${place}.articles[${at}].clauses[${clause}].text`] = text;
      }),
    );
  });
  template.summary?.points.forEach((text, index) => (all[`summary.points[${index}]`] = text));
  return all;
}

function checkPlaces(text: string, place: string, known: Known): string[] {
  const paths = [...text.matchAll(placeholderPattern)].map((match) => match[1] ?? '');
  const rest = text.replace(placeholderPattern, '');
  return [
    ...(/\{\{|\}\}/.test(rest) ? [problem(place, 'er staat een invulplek in die niet klopt')] : []),
    ...paths
      .filter((path) => !isKnown(path, known))
      .map((path) => problem(place, `de invulplek '${path}' bestaat niet`)),
  ];
}

function isKnown(path: string, { fields, articles, calculations, roles }: Known): boolean {
  if (path.startsWith('calculated:')) return calculations.has(path.slice('calculated:'.length));
  if (path.startsWith('article:')) return articles.has(path.slice('article:'.length));
  const [first = '', second, third, ...more] = path.split('.');
  if (more.length > 0) return false;
  if (first === 'party') return roles.has(second ?? '') && third === 'name';
  if (third !== undefined) return false;
  if (first === 'organisation') return second === 'name';
  if (first === 'document') return second === 'madeOn' || second === 'reference';
  const field = fields.get(first);
  if (!field || field.type === 'readOnly') return false;
  if (second === undefined) return field.type !== 'consent';
  if (field.type === 'table') return second === 'names' && field.columns.some(({ id }) => id === 'name');
  return (partsOfType[field.type] ?? []).includes(second);
}
