import type { Json } from '#app/lib/canonical-json.ts';
import type { YesNoField } from '#templates/definition/fields.ts';
import type { Block } from '../../content/blocks.ts';
import { type FieldPrint, fact, notFilledIn, partsOf, textOf } from '../print.ts';

export const print: FieldPrint<YesNoField> = {
  blocks: (field, value) => {
    const { answer, explanation } = partsOf(value);
    const chosen = (id: string) => (answer === undefined ? null : answer === id);
    const boxes: Block = {
      type: 'choices',
      label: field.label,
      options: [
        { text: 'Ja', chosen: chosen('yes') },
        { text: 'Nee', chosen: chosen('no') },
      ],
    };
    return field.explain && asksExplanation(field, answer)
      ? [boxes, fact(field.explain.label, textOf(explanation) || (answer === undefined ? '' : notFilledIn))]
      : [boxes];
  },
  text: (_field, value) => {
    const { answer, explanation } = partsOf(value);
    const word = answer === 'yes' ? 'Ja' : answer === 'no' ? 'Nee' : '';
    return textOf(explanation) === '' ? word : `${word}. ${textOf(explanation)}`;
  },
  csv: (_field, value) => {
    const { answer, explanation } = partsOf(value);
    const word = answer === 'yes' ? 'ja' : answer === 'no' ? 'nee' : '';
    return textOf(explanation) === '' ? word : `${word}: ${textOf(explanation)}`;
  },
};

/** Whether an explanation belongs to this answer; on an empty form it always may. */
export function asksExplanation(field: YesNoField, answer: Json | undefined): boolean {
  if (!field.explain) return false;
  return answer === undefined || field.explain.when === 'both' || field.explain.when === answer;
}
