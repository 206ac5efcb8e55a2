import type { InterestsField } from '#templates/definition/fields.ts';
import type { Block } from '../../content/blocks.ts';
import { printNumber } from '../../dutch/number.ts';
import { fact, type FieldPrint, isEmpty } from '../print.ts';
import { itemsOf, type InterestItem, type Rating } from './items.ts';
import { isPicture, pictures } from './pictures.ts';
import { consistencyWord, type InterestProfile, profileOf } from './profile.ts';
import { talkPoints } from './talk.ts';

export const print: FieldPrint<InterestsField> = {
  blocks: (field, value) =>
    isEmpty(value) ? openForm(field) : profileBlocks(field, profileOf(field, value)),
  text: (field, value) => {
    if (isEmpty(value)) return '';
    const profile = profileOf(field, value);
    return [
      wayInWords(field, profile),
      ...profile.areas.flatMap(({ label, score, rank }) =>
        score === null ? [] : [`${rank}. ${label}: ${score}`],
      ),
      ...ratingWords
        .map((word, index) => `${word}: ${named(profile, (index + 1) as Rating) || '–'}`)
        .reverse(),
    ].join('\n');
  },
  csv: (field, value) =>
    isEmpty(value)
      ? ''
      : profileOf(field, value)
          .areas.flatMap(({ id, score }) => (score === null ? [] : [`${id}=${score}`]))
          .join(';'),
};

const ratingWords = ['Nee', 'Misschien', 'Ja'] as const;

function profileBlocks(field: InterestsField, profile: InterestProfile): Block[] {
  const yes = ratedAs(profile, 3);
  return [
    { type: 'heading', level: 2, text: field.label },
    {
      type: 'paragraph',
      text: `${wayInWords(field, profile)} Nee telt voor 0, misschien voor 50 en ja voor 100. De punten zijn het gemiddelde per soort werk.`,
    },
    chart(profile),
    {
      type: 'paragraph',
      tone: 'note',
      text: 'Eenduidig: uw antwoorden bij dit werk lijken op elkaar. Wisselend: ze lopen uiteen. Bij evenveel punten is de plaats gelijk.',
    },
    ...(yes.length > 0
      ? [
          {
            type: 'choices' as const,
            label: 'Hier zei u ja',
            look: 'grid' as const,
            options: yes.map(chosenItem),
          },
        ]
      : [fact('Hier zei u ja', 'bij geen enkel plaatje')]),
    fact('Hier zei u misschien', named(profile, 2) || 'bij geen enkel plaatje'),
    fact('Hier zei u nee', named(profile, 1) || 'bij geen enkel plaatje'),
    { type: 'heading', level: 2, text: 'Om over te praten' },
    { type: 'list', ordered: false, items: talkPoints(profile) },
  ];
}

function chart({ areas }: InterestProfile): Block {
  const scored = areas.filter(({ score }) => score !== null);
  return {
    type: 'chart',
    look: 'bars',
    caption: 'Hoe leuk elk soort werk u lijkt, van 0 tot 100',
    series: ['Punten'],
    points: scored.map(({ label, score }) => ({ label, values: [score] })),
    max: 100,
    table: {
      caption: 'De punten per soort werk',
      columns: [
        { label: 'Soort werk', width: 5 },
        { label: 'Punten', width: 2 },
        { label: 'Plaats', width: 2 },
        { label: 'Antwoorden', width: 3 },
      ],
      rows: scored.map(({ label, score, rank, consistency }) => [
        label,
        printNumber(score ?? 0),
        `${rank ?? '–'}`,
        consistencyWord(consistency),
      ]),
    },
  };
}

/** A picture a line, each with its boxes. */
function openForm(field: InterestsField): Block[] {
  const first = itemsOf(field, 'short');
  const more = itemsOf(field, 'whole').slice(first.length);
  return [
    { type: 'heading', level: 2, text: field.label },
    { type: 'heading', level: 3, text: `Kort: deze ${first.length} plaatjes` },
    ...first.map(openItem),
    { type: 'heading', level: 3, text: `Lang: ook deze ${more.length} plaatjes` },
    ...more.map(openItem),
  ];
}

function openItem(item: InterestItem): Block {
  const options = ratingWords.map((text) => ({ text, chosen: null }));
  return { type: 'choices', label: item.label, look: 'row', ...drawn(item), options };
}

function chosenItem(item: InterestItem) {
  return { text: item.label, chosen: true, ...drawn(item) };
}

function drawn({ picture }: InterestItem): { drawing?: string } {
  return isPicture(picture) ? { drawing: pictures[picture] } : {};
}

function named(profile: InterestProfile, rating: Rating): string {
  return ratedAs(profile, rating)
    .map(({ label }) => label)
    .join(', ');
}

/** By field of work, as they are read together. */
function ratedAs({ areas, rated }: InterestProfile, rating: Rating): InterestItem[] {
  return areas.flatMap(({ id }) => rated.filter((item) => item.area === id && item.rating === rating));
}

function wayInWords(field: InterestsField, { way }: InterestProfile): string {
  return `U bekeek de ${way === 'short' ? 'korte' : 'lange'} reeks: ${itemsOf(field, way).length} plaatjes.`;
}
