import type { OrganisationField } from '#templates/definition/fields.ts';
import { type FieldForm, readParts, typedParts } from '../form.ts';

const partsFor = (field: OrganisationField) => ['name', ...(field.askRegistration ? ['registration'] : [])];

export const form: FieldForm<OrganisationField> = {
  typed: (field, value) => typedParts(partsFor(field), value),
  read: (field, post, name) => readParts(partsFor(field), post, name),
};
