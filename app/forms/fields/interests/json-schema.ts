import type { InterestsField } from '#templates/definition/fields.ts';
import { type FieldJsonSchema, jsonParts } from '../json-schema.ts';
import { itemsOf, ratings, type Way, ways } from './items.ts';

/** Every item of the chosen way is rated, and no other. */
export const jsonSchema: FieldJsonSchema<InterestsField> = (field) => ({
  oneOf: ways.map((way) =>
    jsonParts({ way: { const: way }, ratings: ratingsOf(field, way) }, ['way', 'ratings']),
  ),
});

function ratingsOf(field: InterestsField, way: Way) {
  const ids = itemsOf(field, way).map(({ id }) => id);
  return jsonParts(Object.fromEntries(ids.map((id) => [id, { enum: ratings }])), ids);
}
