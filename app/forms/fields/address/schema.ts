import type { AddressField } from '#templates/definition/fields.ts';
import { parsePostcode } from '../../dutch/postcode.ts';
import { message } from '../../message.ts';
import { bareString, type FieldSchema, fromText, isBlank, line, needed, parts } from '../schema.ts';

export const postcodePatterns = { NL: '^[1-9][0-9]{3} [A-Z]{2}$', BE: '^[1-9][0-9]{3}$' } as const;

export const schema: FieldSchema<AddressField> = (_field, { mode, required }) => {
  const isComplete = mode === 'complete';
  const postcode = bareString()
    .transform(fromText((text) => parsePostcode(text)?.postcode ?? text))
    .typeError(message('postcode'))
    .test('postcode', message('postcode'), (value, { parent }) => {
      const { country } = (parent ?? {}) as { country?: unknown };
      const patterns =
        country === 'NL' || country === 'BE' ? [postcodePatterns[country]] : Object.values(postcodePatterns);
      return value === undefined || patterns.some((pattern) => new RegExp(pattern).test(value));
    });
  const country = bareString()
    .transform(fromText((text) => text))
    .typeError(message('country'))
    .test('country', message('country'), (value) => value === undefined || value === 'NL' || value === 'BE');
  return needed(
    parts({
      street: needed(line(120), isComplete),
      number: needed(line(20), isComplete),
      postcode: needed(postcode, isComplete),
      town: needed(line(100), isComplete),
      country: needed(country, isComplete),
    }).transform(withCountry),
    required,
  );
};

/** The form of a postcode tells the country, so nobody needs to choose it; a country alone is no address. */
function withCountry(value: unknown, original: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { country: _country, ...rest } = original as Record<string, unknown>;
  if (isBlank(rest)) return undefined;
  const { postcode } = rest;
  const found = typeof postcode === 'string' ? parsePostcode(postcode) : undefined;
  return found ? { ...value, country: found.country } : value;
}
