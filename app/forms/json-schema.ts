import type { Field } from '#templates/definition/fields.ts';
import type { Template } from '#templates/definition/template.ts';
import type { FieldJsonSchema, JsonSchema } from './fields/json-schema.ts';
import { jsonSchemas } from './fields/json-schemas.ts';

/** The JSON Schema of one field's complete answer. */
export function fieldJsonSchema(field: Field): JsonSchema {
  return (jsonSchemas[field.type] as FieldJsonSchema<Field>)(field);
}

/**
 * A JSON Schema (2020-12) of a form's complete answers. Only what always shows is required: conditions are
 * beyond it, and `validateAnswers` has the last word.
 */
export function templateJsonSchema(template: Template): JsonSchema {
  const sections = template.sections.map((section) => ({
    section,
    fields: section.fields.filter((field) => field.type !== 'readOnly'),
  }));
  const always = sections
    .filter(({ section }) => !section.visibleWhen && !section.filledBy)
    .flatMap(({ fields }) => fields.filter((field) => field.required && !field.visibleWhen));
  const properties = sections.flatMap(({ fields }) =>
    fields.map((field) => [field.id, { title: field.label, ...described(field), ...fieldJsonSchema(field) }]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:sluitend:template:${template.id}:${template.version}`,
    title: template.title,
    description: template.purpose,
    type: 'object',
    properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
    required: always.map(({ id }) => id),
    additionalProperties: false,
  };
}

function described(field: Field): JsonSchema {
  return field.help === undefined ? {} : { description: field.help };
}
