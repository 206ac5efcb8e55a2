import fc from 'fast-check';
import type { Json } from '#app/lib/canonical-json.ts';

/** An object of parts, some of which may be left out. */
export const record = (parts: Record<string, fc.Arbitrary<Json>>, requiredKeys: readonly string[] = []) =>
  fc.record(parts, { requiredKeys: [...requiredKeys], noNullPrototype: true }) as fc.Arbitrary<Json>;

/** Letters of every kind, and lengths at the edge of what is allowed. */
export function texts(max: number): fc.Arbitrary<string> {
  const units = ['x', '😀', 'é', 'e\u0301', '\ud800', '👩‍🌾', 'ﷺ'];
  const edges = units.flatMap((unit) => [max - 1, max, max + 1].map((length) => unit.repeat(length)));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.constantFrom(...edges) },
  );
}

const words = [
  ...['Noor', 'Ánh-Ðức', 'Ȧnne\u0301', 'ድንበር', 'سلام', 'İı', 'a  b', 'a\nb', 'a\r\nb', 'a\n\n\nb', 'a\tb'],
  ...[
    '',
    ' ',
    ' x',
    'x ',
    '\n',
    '\u00a0',
    '\u00a0x',
    '\u200b',
    '\u200bx',
    '\ufeff',
    'a\ufeffb',
    '\u2028',
    'a\u2028b',
  ],
  ...[
    '\u0000',
    'a\u0000b',
    'a\u0085b',
    '\u0085',
    '\u202ex',
    '\u2066x\u2069',
    '\ud800',
    'x\udc00y',
    '\uffff',
    '\u3000x',
  ],
  ...[
    '__proto__',
    'constructor',
    'null',
    'true',
    '0',
    '-1',
    '1e3',
    '1,5',
    '1.5',
    '12-12-2026',
    '2026-02-30',
    '14.03',
  ],
  ...['９', '１２', '٣', 'Ⅷ', '٠٦', '–', '<b>', "' or 1=1", '{{naam}}', '${x}', '../..', 'C:\\'],
];

/** Addresses that servers take and such as only look so. */
export const emails = [
  ...[
    'a@b',
    'a..b@c.nl',
    'é@b.nl',
    'a@bé.example',
    'A@B.Example',
    'a@xn--caf-dma.example',
    'a@b.xn--p1ai',
    'a@-b.nl',
  ],
  ...[
    'a@b-.nl',
    'a@b..nl',
    '"a b"@c.nl',
    'a@[1.2.3.4]',
    'a@ᴮ.nl',
    'a@b.nl.',
    'a@İ.nl',
    'mailto:a@b.nl',
    'a@b.１２',
  ],
  ...[`${'x'.repeat(64)}@b.nl`, `${'x'.repeat(65)}@b.nl`, `a@${'x'.repeat(63)}.nl`, `a@${'x'.repeat(64)}.nl`],
  ...[248, 249, 250, 251].map((length) => `a@${'bc.'.repeat(100).slice(0, length)}.nl`),
];

export const huge = fc.constantFrom(
  ...[
    1e11,
    1e11 + 1,
    1e12,
    1e12 + 1,
    1e13,
    -1e12,
    -1e13,
    2 ** 53,
    1e21,
    1e308,
    5e-324,
    1e-7,
    0.1 + 0.2,
    0.5,
    -0,
    1e15,
  ],
);

export const dates = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 1848, max: 2201 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(([year, month, day]) => [year, two(month), two(day)].join('-')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '2026-02-29',
        '2024-02-29',
        '1900-02-29',
        '2000-02-29',
        '2026-4-3',
        '2026-04-31',
        '1850-01-01',
        '1849-12-31',
      ],
      ...[
        '2199-12-31',
        '2200-01-01',
        '2026-04-03T00:00:00Z',
        ' 2026-04-03',
        '2026-04-03\n',
        '+002026-04-03',
        '２０２６-04-03',
      ],
    ),
  },
);

/** At, just within and just beyond the limits; for dates the days around them. */
export function around(min: number | string | undefined, max: typeof min, step: number): fc.Arbitrary<Json> {
  const near = [min, max].flatMap((limit): Json[] => {
    if (limit === undefined) return [];
    if (typeof limit === 'number')
      return [limit - step, limit - step / 2, limit, limit + step, limit + step / 10];
    const day = (shift: number) => new Date(Date.parse(limit) + shift * 864e5).toISOString().slice(0, 10);
    return [day(-1), limit, day(1)];
  });
  return near.length === 0 ? fc.constant(step) : fc.constantFrom(...near);
}

/** What is no answer to anything. */
export const strange: fc.Arbitrary<Json> = fc.constantFrom(
  ...([
    true,
    false,
    0,
    [],
    {},
    [[]],
    [{}],
    [null],
    [''],
    { 0: 'x' },
    { length: 1 },
    { toString: 'x' },
  ] as Json[]),
  ...([
    { valueOf: 1 },
    { $gt: '' },
    [['x']],
    { answer: {} },
    [{ what: [] }],
    { constructor: { name: 'x' } },
  ] as Json[]),
  JSON.parse('{"__proto__": {"x": 1}}') as Json,
  JSON.parse('[{"__proto__": []}]') as Json,
);

const two = (count: number) => String(count).padStart(2, '0');
