import type { Json } from '#app/lib/canonical-json.ts';
import type { ConsentField } from '#templates/definition/fields.ts';
import { type FieldForm, typedDate } from '../form.ts';
import { partsOf } from '../print.ts';
import { recipientsOf } from './recipients.ts';

/** Boxes that are all unticked post nothing, so a posted page always means an answer: refused. */
export const form: FieldForm<ConsentField> = {
  typed: (field, value) =>
    Object.fromEntries(
      field.purposes.map(({ id }) => [
        id,
        Object.fromEntries(
          Object.entries(partsOf(partsOf(value)[id])).map(([name, made]) => [name, typedChoice(made)]),
        ),
      ]),
    ),
  read: (field, post, name, { answers }) =>
    Object.fromEntries(
      field.purposes.map(({ id }) => [
        id,
        Object.fromEntries(
          recipientsOf(field, answers).map((recipient, index) => {
            const given = post.text(`${name}.${id}.${index}.given`) === 'true';
            const until = post.text(`${name}.${id}.${index}.until`) ?? '';
            return [recipient, { given, until }];
          }),
        ),
      ]),
    ),
};

function typedChoice(made: Json | undefined): Json {
  const { given, until } = partsOf(made);
  return { given: given === true, until: typedDate(until ?? '') };
}
