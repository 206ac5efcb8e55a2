import type { AddressField } from '#templates/definition/fields.ts';
import { partsForm } from '../form.ts';

/** The country is not asked: the postcode tells it. */
export const form = partsForm<AddressField>(['street', 'number', 'postcode', 'town']);
