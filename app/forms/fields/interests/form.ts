import type { InterestsField } from '#templates/definition/fields.ts';
import type { FieldForm } from '../form.ts';
import { partsOf, textOf } from '../print.ts';

export const form: FieldForm<InterestsField> = {
  typed: (field, value) => {
    const { way, ratings } = partsOf(value);
    const given = partsOf(ratings);
    return {
      way: textOf(way),
      ratings: Object.fromEntries(field.items.map(({ id }) => [id, textOf(given[id])])),
    };
  },
  read: (field, post, name) =>
    post.has(name)
      ? {
          way: post.text(`${name}.way`) ?? '',
          ratings: Object.fromEntries(
            field.items.map(({ id }) => [id, post.text(`${name}.ratings.${id}`) ?? '']),
          ),
        }
      : undefined,
};
