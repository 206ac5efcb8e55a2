import type { Template } from '#templates/definition/template.ts';
import type { Answers } from '../answers.ts';
import { calculate } from '../calculate.ts';
import { isIsoDate, printDate } from '../dutch/date.ts';
import { listInWords } from '../dutch/text.ts';
import { partsOf, rowsOf, textOf } from '../fields/print.ts';
import { nameOf } from '../fields/person/print.ts';
import { plainText } from '../plain.ts';
import type { Visibility } from '../visible.ts';
import { answerOf } from '../visible.ts';
import type { DocumentContext } from './blocks.ts';

/** What stands in a text where the answer is not known yet. */
export const openPlace = '…………………………';

export const placeholderPattern = /\{\{\s*([^{}\s]+)\s*\}\}/g;

export interface SentenceContext {
  template: Template;
  answers: Answers;
  visibility: Visibility;
  document: DocumentContext;
  /** Numbers of the articles that show. */
  articleNumbers: ReadonlyMap<string, number>;
}

/** Fills `{{field}}`, `{{field.part}}`, `{{organisation.name}}`, `{{party.client.name}}`, `{{calculated:id}}` and `{{article:id}}`. */
export function fillSentence(sentence: string, context: SentenceContext): string {
  return sentence.replace(placeholderPattern, (all: string, path: string, offset: number) => {
    const text = resolve(path, context) || openPlace;
    const isFirst = offset === 0 || /[.!?] $/.test(sentence.slice(0, offset));
    // "B.V." ends the sentence by itself.
    const shown = text.endsWith('.') && sentence[offset + all.length] === '.' ? text.slice(0, -1) : text;
    return isFirst && path.startsWith('article:') ? shown.charAt(0).toUpperCase() + shown.slice(1) : shown;
  });
}

function resolve(path: string, context: SentenceContext): string {
  if (path.startsWith('article:')) {
    const number = context.articleNumbers.get(path.slice('article:'.length));
    return number === undefined ? '' : `artikel ${number}`;
  }
  if (path.startsWith('calculated:')) {
    const { template, answers, visibility: sees, document } = context;
    const { country } = document.organisation;
    return calculate(path.slice('calculated:'.length), { template, answers, sees, context: { country } });
  }
  const [first = '', second = '', third] = path.split('.');
  if (first === 'organisation') return second === 'name' ? context.document.organisation.name : '';
  if (first === 'document') return documentPart(second, context.document);
  if (first === 'party') return third === 'name' ? namesOf(second, context.document) : '';
  return answerPart(first, second, context);
}

function documentPart(part: string, document: DocumentContext): string {
  if (part === 'madeOn') return printDate(document.madeOn);
  return part === 'reference' ? document.reference : '';
}

function namesOf(role: string, document: DocumentContext): string {
  return listInWords(document.parties.filter((party) => party.role === role).map((party) => party.name));
}

function answerPart(
  fieldId: string,
  part: string,
  { template, answers, visibility }: SentenceContext,
): string {
  const field = template.sections.flatMap((section) => section.fields).find(({ id }) => id === fieldId);
  if (!field || !visibility.field(fieldId)) return '';
  const value = answerOf(answers, fieldId);
  if (part === '') return field.type === 'person' ? nameOf(value) : plainText(field, value);
  if (part === 'names') {
    return listInWords(rowsOf(value).map((row) => textOf(row.name)));
  }
  const inner = partsOf(value)[part];
  return isIsoDate(inner) ? printDate(inner) : textOf(inner);
}
