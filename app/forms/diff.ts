import { canonicalJson, type Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import type { BodyPart, Template } from '#templates/definition/template.ts';
import type { Answers } from './answers.ts';
import { plainText } from './plain.ts';
import { answerOf } from './visible.ts';

export interface AnswerDifference {
  fieldId: string;
  label: string;
  /** In words; empty when there was or is no answer. */
  before: string;
  after: string;
}

/** What differs between two answer sets of one form, field by field, in its order. */
export function diffAnswers(template: Template, a: Answers, b: Answers): AnswerDifference[] {
  return fieldsOf(template)
    .filter((field) => !isSame(answerOf(a, field.id), answerOf(b, field.id)))
    .map((field) => ({
      fieldId: field.id,
      label: field.label,
      before: plainText(field, answerOf(a, field.id)),
      after: plainText(field, answerOf(b, field.id)),
    }));
}

/** What differs between two versions of a form, as sentences. */
export function diffTemplates(v1: Template, v2: Template): string[] {
  return [
    ...changed('De titel', v1.title, v2.title),
    ...changed('De bewaartermijn', v1.retention.words, v2.retention.words),
    ...changed('De grondslag', v1.legal.note, v2.legal.note),
    ...named('Onderdeel', byId(v1.sections, titleOf), byId(v2.sections, titleOf)),
    ...named('Vraag', byId(fieldsOf(v1), labelOf), byId(fieldsOf(v2), labelOf)),
    ...fieldsOf(v2).flatMap((field) =>
      fieldChanges(
        fieldsOf(v1).find(({ id }) => id === field.id),
        field,
      ),
    ),
    ...named('Tekst', new Map(textsOf(v1)), new Map(textsOf(v2))),
    ...partyChanges(v1, v2),
  ];
}

const titleOf = ({ title }: { title: string }) => title;
const labelOf = ({ label }: { label: string }) => label;

function fieldsOf(template: Template): Field[] {
  return template.sections.flatMap((section) => section.fields);
}

function byId<T extends { id: string }>(items: readonly T[], text: (item: T) => string): Map<string, string> {
  return new Map(items.map((item) => [item.id, text(item)]));
}

function named(
  what: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)];
    if (old === now) return [];
    if (old === undefined) return [`${what} erbij: “${now}”.`];
    return now === undefined ? [`${what} weg: “${old}”.`] : [`${what} gewijzigd: “${old}” is nu “${now}”.`];
  });
}

function changed(what: string, before: string, after: string): string[] {
  return before === after ? [] : [`${what} was “${before}” en is nu “${after}”.`];
}

function fieldChanges(before: Field | undefined, after: Field): string[] {
  if (!before) return [];
  if (before.type !== after.type) return [`De vraag “${after.label}” wordt op een andere manier beantwoord.`];
  const isNowRequired = after.required === true;
  const required =
    (before.required === true) === isNowRequired ? [] : [isNowRequired ? 'verplicht' : 'niet meer verplicht'];
  const { label: _a, required: _b, ...oldRest } = before;
  const { label: _c, required: _d, ...newRest } = after;
  const rest = isSame(oldRest as unknown as Json, newRest as unknown as Json)
    ? []
    : ['op onderdelen aangepast'];
  return [...required, ...rest].map((how) => `De vraag “${after.label}” is nu ${how}.`);
}

function partyChanges(v1: Template, v2: Template): string[] {
  const words = (template: Template) =>
    new Map(
      template.parties.map((rule) => [
        rule.role,
        `${rule.title}, ronde ${rule.round}, ${rule.min} tot ${rule.max}, ${rule.needs === 'all' ? 'allen' : `ten minste ${rule.needs}`}`,
      ]),
    );
  return named('Ondertekenaar', words(v1), words(v2));
}

/** Every text with an id of its own place: paragraphs, list items, articles' clauses. */
function textsOf(template: Template): [string, string][] {
  return template.body.flatMap((part) => partTexts(part));
}

function partTexts(part: BodyPart): [string, string][] {
  switch (part.kind) {
    case 'section':
      return [];
    case 'chart':
      return [[part.id, part.heading]];
    case 'text':
      return part.paragraphs.map((text, index) => [`${part.id}.${index}`, text]);
    case 'list':
      return part.items.map(({ text }, index) => [`${part.id}.${index}`, text]);
    case 'articles':
      return part.articles.flatMap((article) =>
        [article.title, ...article.clauses.map(({ text }) => text)].map((text, index): [string, string] => [
          `${part.id}.${article.id}.${index}`,
          text,
        ]),
      );
  }
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}
