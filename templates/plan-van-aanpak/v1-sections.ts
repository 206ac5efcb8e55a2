import type { Condition } from '../definition/condition.ts';
import type { Field } from '../definition/fields.ts';
import type { Section } from '../definition/template.ts';
import { products } from '../uitvoeringsplan/v1-products.ts';

/** A place to work is offered on a step; a way of working in a development. The paper form asks for both. */
const offersStep: Condition = {
  any: [
    { field: 'aanbod', answered: false },
    { field: 'aanbod', includes: 'opTrede3' },
    { field: 'aanbod', includes: 'opTrede4' },
  ],
};
const offersDevelopment: Condition = {
  any: [
    { field: 'aanbod', answered: false },
    { field: 'aanbod', includes: 'ontwikkeling3' },
    { field: 'aanbod', includes: 'ontwikkeling4' },
    { field: 'aanbod', includes: 'ontwikkeling5' },
  ],
};

/** The eight questions of 003's annex, in its order. */
export const sections: readonly Section[] = [
  {
    id: 'aanbieder',
    title: 'De aanbieder',
    help: 'Het hele plan past op twee bladzijden. Onderaan ziet u hoeveel ruimte er nog is.',
    fields: [
      {
        type: 'organisation',
        id: 'organisatie',
        label: 'Organisatie',
        required: true,
        data: 'none',
        prefill: 'organisation',
      },
      {
        type: 'shortText',
        id: 'contact',
        label: 'Contact',
        help: 'Naam of afdeling, en een telefoonnummer of e-mailadres van het werk.',
        required: true,
        maxLength: 120,
        data: 'ordinary',
      },
      {
        type: 'choices',
        id: 'aanbod',
        label: 'Producten',
        required: true,
        min: 1,
        data: 'none',
        options: products.map(({ id, label }) => ({ id, label })),
      },
    ],
  },
  {
    id: 'vraag1',
    title: '1. Wat bieden wij?',
    help: 'Noem de branche, het aanbod, de manier van werken, de trede, voor wie het is en waar het is.',
    fields: [text('bieden', 'Wat heeft uw organisatie te bieden?')],
  },
  {
    id: 'vraag2',
    title: '2. Welk werk kunnen inwoners doen?',
    fields: [text('werk', 'Welke taken kunnen inwoners bij u of via u doen?')],
  },
  {
    id: 'vraag3',
    title: '3. Waar is er plek?',
    visibleWhen: offersStep,
    fields: [
      {
        type: 'table',
        id: 'locaties',
        label: 'Werklocaties',
        help: 'Voor werken op trede 3 of 4: waar, en plek voor hoeveel inwoners?',
        required: true,
        minRows: 1,
        maxRows: 8,
        addLabel: 'Nog een locatie',
        data: 'none',
        columns: [
          {
            type: 'shortText',
            id: 'waar',
            label: 'Locatie',
            required: true,
            maxLength: 120,
            data: 'none',
            width: 9,
          },
          {
            type: 'number',
            id: 'plekken',
            label: 'Plekken',
            required: true,
            min: 1,
            max: 999,
            data: 'none',
            width: 3,
          },
        ],
      },
    ],
  },
  {
    id: 'vraag3Aanpak',
    title: '3. Hoe komt iemand vooruit?',
    visibleWhen: offersDevelopment,
    fields: [
      text(
        'aanpak',
        'Met welke methode helpt u een inwoner om de doelen te halen?',
        'Wat is kenmerkend, en waarom werkt het?',
      ),
    ],
  },
  {
    id: 'vraag4',
    title: '4. Wat maakt ons anders?',
    fields: [text('anders', 'Wat biedt u wat anderen niet bieden?')],
  },
  {
    id: 'vraag5',
    title: '5. De vier uitgangspunten',
    help: 'Lukt een uitgangspunt niet of niet altijd? Zeg dat dan, en waarom.',
    fields: [
      text('passend', 'Zo passend mogelijk', 'Hoe sluit het werk aan bij wat iemand kan en wil?'),
      text('lokaal', 'Zo lokaal mogelijk', 'Hoe zorgt u voor werk in de buurt?'),
      text('regulier', 'Zo regulier mogelijk', 'Hoe gewoon is de werkplek?'),
      text('ontwikkeling', 'Gericht op ontwikkeling', 'Hoe groeit iemand, op het werk en als mens?'),
    ],
  },
  {
    id: 'vraag6',
    title: '6. Hoe ondersteunen wij?',
    fields: [
      text(
        'ondersteuning',
        'Hoe ziet de ondersteuning van een cliënt eruit?',
        'Wie doet het, met welke opleiding, en hoe vaak?',
      ),
    ],
  },
  {
    id: 'vraag7',
    title: '7. Hoe volgen wij de voortgang?',
    fields: [text('volgen', 'Hoe volgt u hoe ver een inwoner is met de doelen?')],
  },
  {
    id: 'vraag8',
    title: '8. Hoe helpen wij verder?',
    fields: [text('verder', 'Hoe helpt u naar betaald werk, een opleiding of vrijwilligerswerk?')],
  },
];

function text(id: string, label: string, help?: string): Field {
  return {
    type: 'longText',
    id,
    label,
    ...(help && { help }),
    required: true,
    maxLength: 2500,
    data: 'none',
  };
}
