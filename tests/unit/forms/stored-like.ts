import fc from 'fast-check';
import type { Json } from '#app/lib/canonical-json.ts';
import type { Field } from '#templates/definition/fields.ts';
import { around, dates, emails, huge, record, texts } from './pieces.ts';

/** Answers of this type, right or nearly so. */
export function storedLike(field: Field): fc.Arbitrary<Json> {
  const text = texts(200);
  switch (field.type) {
    case 'shortText':
      return texts(field.maxLength ?? 200);
    case 'longText':
      return texts(field.maxLength ?? 4000);
    case 'number':
      return fc.oneof(
        fc.integer({ min: -20, max: 60 }),
        fc.integer({ min: -100, max: 21000 }).map((tenths) => tenths / 10),
        around(field.min, field.max, 10 ** -(field.decimals ?? 0)),
        huge,
      );
    case 'money':
      return fc.oneof(
        fc.integer({ min: -6000, max: 6000 }),
        fc.integer(),
        around(field.min ?? 0, field.max ?? 1e11, 1),
        huge,
      );
    case 'date':
      return fc.oneof(dates, around(field.earliest, field.latest, 1));
    case 'period':
      return record({ from: dates, until: dates }, ['from']);
    case 'time':
      return fc
        .tuple(fc.nat(25), fc.nat(61))
        .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
    case 'choice':
      return fc.constantFrom(...field.options.map(({ id }) => id), 'anders', '', 'toString');
    case 'choices':
      return fc.array(fc.constantFrom(...field.options.map(({ id }) => id), 'anders'), {
        maxLength: field.options.length + 1,
      });
    case 'yesNo':
      return record({ answer: fc.constantFrom('yes', 'no', 'yes', 'no', 'maybe'), explanation: texts(2000) });
    case 'scale':
      return fc.oneof(fc.integer({ min: -1, max: field.steps.length + 1 }), huge);
    case 'consent': {
      const choice = fc.oneof(
        record({ given: fc.boolean(), until: fc.oneof(dates, fc.constant('2027-01-01')) }),
        fc.constant({ given: false }),
        fc.constant({ given: true }),
      );
      const byRecipient = record({ UWV: choice, 'Stichting Werk c.s.': choice });
      return record(Object.fromEntries(field.purposes.map(({ id }) => [id, byRecipient])));
    }
    case 'person':
      return record({ firstName: text, lastName: text, birthDate: dates });
    case 'organisation': {
      const numbers = ['12345678', '0123456749', '0123456789', '1234', '2123456789', '１２３４５６７８'];
      return record({ name: text, registration: fc.constantFrom(...numbers) }, ['name']);
    }
    case 'address':
      return record(
        {
          street: texts(120),
          number: fc.constantFrom('1', '12 bus 3', 'x'.repeat(20), 'x'.repeat(21)),
          postcode: fc.constantFrom('1234 AB', '2440', '1234AB', '0999', '1234 ÅB', '１２３４'),
          town: texts(100),
          country: fc.constantFrom('NL', 'BE', 'DE'),
        },
        ['street', 'number', 'postcode', 'town', 'country'],
      );
    case 'phone':
      return fc.oneof(
        fc.constantFrom('+31612345678', '+32470123456', '+3214123456', '+３１６', '+31612345678\n'),
        fc
          .tuple(fc.constantFrom('31', '32', '49', '1', '0'), fc.bigInt({ min: 0n, max: 10n ** 14n }))
          .map(([country, rest]) => `+${country}${rest}`),
      );
    case 'email':
      return fc.oneof(fc.emailAddress(), fc.constantFrom(...emails));
    case 'table':
      return fc.array(
        record(Object.fromEntries(field.columns.map((column) => [column.id, storedLike(column)])), [
          field.columns[0]!.id,
        ]),
        { maxLength: Math.min((field.maxRows ?? 4) + 1, 5) },
      );
    case 'actions':
      return fc.array(
        record({ what: texts(1000), who: text, withWhom: text, when: dates }, ['what', 'who']),
        {
          maxLength: 3,
        },
      );
    case 'file':
      return record(
        {
          name: texts(255),
          sha256: fc.constantFrom('ab'.repeat(32), 'ab'.repeat(32), 'AB'.repeat(32), '', 'ab'.repeat(33)),
          size: fc.oneof(
            around(1, field.maxSize ?? 20_000_000, 1),
            fc.integer({ min: -1, max: 5_000_001 }),
            huge,
          ),
          mediaType: fc.constantFrom('application/pdf', 'image/png', 'text/html'),
        },
        ['name', 'sha256', 'size', 'mediaType'],
      );
    case 'interests': {
      const rating = fc.constantFrom(1, 2, 3, 3, 4, 1.5);
      const ids = field.items.map(({ id }) => id);
      const whole = (some: readonly string[]) =>
        record(Object.fromEntries(some.map((id) => [id, fc.integer({ min: 1, max: 3 })])), some);
      return record(
        {
          way: fc.constantFrom('short', 'whole', 'long'),
          ratings: fc.oneof(
            whole(ids),
            whole(field.short),
            record(Object.fromEntries([...ids, 'anders'].map((id) => [id, rating]))),
          ),
        },
        ['way', 'ratings'],
      );
    }
    case 'readOnly':
      return fc.constant('x');
  }
}
