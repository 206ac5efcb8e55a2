import type { Json } from '#app/lib/canonical-json.ts';
import type { YesNoField } from '#templates/definition/fields.ts';
import { message } from '../../message.ts';
import { bareString, type FieldSchema, fromText, isBlank, lines, needed, parts } from '../schema.ts';
import { asksExplanation } from './print.ts';

export const schema: FieldSchema<YesNoField> = (field, { mode, required }) => {
  const isComplete = mode === 'complete';
  const answer = bareString()
    .transform(fromText((text) => text))
    .typeError(message('yesNo'))
    .test('answer', message('yesNo'), (value) => value === undefined || value === 'yes' || value === 'no');
  const explanation = lines(2000)
    .test('asked', message('shape'), (value, { parent }) => value === undefined || isAsked(field, parent))
    .test('required', message('required'), (value, { parent }) => {
      return value !== undefined || !isComplete || !field.explain?.required || !isAsked(field, parent);
    });
  const whole = parts({ answer: needed(answer, isComplete, message('yesNo')), explanation }).transform(
    (value: unknown, original: unknown) => withoutUnasked(field, value, original),
  );
  return needed(whole, required, message('yesNo'));
};

function isAsked(field: YesNoField, parent: unknown): boolean {
  const { answer } = (parent ?? {}) as { answer?: Json };
  return answer !== undefined && asksExplanation(field, answer);
}

/** An explanation typed before the answer changed is not kept. */
function withoutUnasked(field: YesNoField, value: unknown, original: unknown): unknown {
  if (isBlank(original) || typeof value !== 'object' || value === null) return value;
  const { answer } = value as { answer?: Json };
  if (asksExplanation(field, answer === '' || answer === null ? undefined : answer)) return value;
  return { answer };
}
