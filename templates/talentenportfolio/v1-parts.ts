import type { Condition } from '../definition/condition.ts';
import type { Field, ShortTextField, TableColumn } from '../definition/fields.ts';
import type { BodyPart, ListItem } from '../definition/template.ts';

const talentCount = 6;

/** Talents as pairs, so that a layout can print them first or last. */
export function talentFields(earlier?: string): Field[] {
  return Array.from({ length: talentCount }, (_, index) => index + 1).flatMap((number): Field[] => [
    {
      type: 'shortText',
      id: `talent${String(number)}`,
      label: number === 1 ? 'Waar ben ik goed in?' : `Talent ${String(number)}`,
      ...(number === 1 && { help: 'Bijvoorbeeld: precies werken, mensen helpen, nooit te laat.' }),
      ...(number === 1 && { required: true }),
      maxLength: 120,
      data: 'ordinary',
      ...(earlier && { prefill: `${earlier}.talent${String(number)}` }),
    },
    {
      type: 'shortText',
      id: `voorbeeld${String(number)}`,
      label: 'Waar zag iemand dat?',
      maxLength: 300,
      data: 'ordinary',
      visibleWhen: { field: `talent${String(number)}`, answered: true },
      ...(earlier && { prefill: `${earlier}.voorbeeld${String(number)}` }),
    },
  ]);
}

/** The talents as sentences. */
export function talentList(id: string, heading: string, visibleWhen: Condition): BodyPart {
  const items = Array.from({ length: talentCount }, (_, index): ListItem[] => {
    const [talent, example] = [`talent${String(index + 1)}`, `voorbeeld${String(index + 1)}`];
    return [
      { text: `{{${talent}}}. {{${example}}}`, visibleWhen: { field: example, answered: true } },
      {
        text: `{{${talent}}}`,
        visibleWhen: {
          all: [
            { field: talent, answered: true },
            { field: example, answered: false },
          ],
        },
      },
    ];
  });
  return { kind: 'list', id, heading, items: items.flat(), visibleWhen };
}

/** A section that only the empty form prints: with answers, a text says it in the order of the chosen layout. */
export function onEmptyForm(section: string): BodyPart {
  return { kind: 'section', section, visibleWhen: { field: 'opmaak', answered: false } };
}

/** A section with one table: on the empty form, and where it has rows. An empty list is nothing to hand over. */
export function tableSection(section: string, table: string): BodyPart {
  return {
    kind: 'section',
    section,
    visibleWhen: {
      any: [
        { field: table, answered: true },
        { field: 'opmaak', answered: false },
      ],
    },
  };
}

/** An answer as running text under a heading, where it was given. */
export function prose(id: string, heading: string, field: string, when?: Condition): BodyPart {
  const answered = { field, answered: true } as const;
  return {
    kind: 'text',
    id,
    heading,
    paragraphs: [`{{${field}}}`],
    visibleWhen: when ? { all: [answered, when] } : answered,
  };
}

/** How an employer reaches the client; only what the client filled in. */
export function contactList(visibleWhen: Condition, id: string): BodyPart {
  return {
    kind: 'list',
    id,
    heading: 'Contact',
    items: [
      { text: '{{naam}}' },
      { text: '{{woonplaats}}', visibleWhen: { field: 'woonplaats', answered: true } },
      { text: 'Telefoon: {{telefoon}}', visibleWhen: { field: 'telefoon', answered: true } },
      { text: 'E-mail: {{email}}', visibleWhen: { field: 'email', answered: true } },
      {
        text: 'Vragen over begeleiding op het werk: {{contact}}, {{organisation.name}}',
        visibleWhen: { field: 'contact', answered: true },
      },
    ],
    visibleWhen: {
      all: [
        visibleWhen,
        { any: ['woonplaats', 'telefoon', 'email', 'contact'].map((field) => ({ field, answered: true })) },
      ],
    },
  };
}

/** Name, town and how to be reached. No birth date, nationality, photo or benefit: an employer does not need them. */
export const personFields: readonly Field[] = [
  { type: 'person', id: 'naam', label: 'Naam', required: true, data: 'ordinary', prefill: 'dossier.person' },
  {
    type: 'shortText',
    id: 'woonplaats',
    label: 'Woonplaats',
    help: 'Alleen de plaats. Uw adres is nog niet nodig.',
    maxLength: 80,
    data: 'ordinary',
  },
  {
    type: 'phone',
    id: 'telefoon',
    label: 'Telefoon',
    help: 'Alleen als een werkgever u mag bellen.',
    data: 'ordinary',
    prefill: 'dossier.record.phone',
    proposes: 'dossier.record.phone',
  },
  {
    type: 'email',
    id: 'email',
    label: 'E-mail',
    data: 'ordinary',
    prefill: 'dossier.record.email',
    proposes: 'dossier.record.email',
  },
  {
    type: 'shortText',
    id: 'contact',
    label: 'Wie mag een werkgever bellen over begeleiding?',
    help: 'Naam en telefoon. Laat dit open als u eerst zelf wilt kennismaken.',
    maxLength: 150,
    data: 'ordinary',
  },
];

/** The client decides. */
export const shareField: Field = {
  type: 'yesNo',
  id: 'akkoord',
  label: 'Heeft de cliënt dit gelezen en wil de cliënt het delen?',
  help: 'De cliënt kiest zelf wat erin staat en aan wie het gaat.',
  required: true,
  data: 'ordinary',
};

export const workColumns: readonly TableColumn[] = [
  text('wat', 'Wat deed ik?', 3, true),
  text('waar', 'Waar?', 3, true),
  text('wanneer', 'Wanneer?', 2),
  text('taken', 'Wat leerde ik?', 4),
];

export const certificateColumns: readonly TableColumn[] = [
  text('name', 'Diploma of certificaat', 5, true),
  text('van', 'Van wie?', 4),
  text('jaar', 'Jaar', 3),
];

export function text(
  id: string,
  label: string,
  width: number,
  required = false,
): ShortTextField & { width: number } {
  return {
    type: 'shortText',
    id,
    label,
    maxLength: 200,
    data: 'ordinary',
    width,
    ...(required && { required }),
  };
}
