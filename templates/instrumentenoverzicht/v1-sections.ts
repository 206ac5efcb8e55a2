import type { Field } from '../definition/fields.ts';
import type { Section } from '../definition/template.ts';
import { dutchInstruments, flemishInstruments, type Instrument } from './v1-examples-instruments.ts';

export const sections: readonly Section[] = [
  {
    id: 'overzicht',
    title: 'Over dit overzicht',
    fields: [
      {
        type: 'shortText',
        id: 'naam',
        label: 'Naam van de samenwerking',
        required: true,
        maxLength: 150,
        data: 'none',
        prefill: 'earlier.samenwerkingsconvenant.naam',
      },
      {
        type: 'shortText',
        id: 'regio',
        label: 'Regio',
        required: true,
        maxLength: 150,
        data: 'none',
        prefill: 'earlier.samenwerkingsconvenant.regio',
      },
      {
        type: 'choice',
        id: 'stand',
        label: 'Wat is de stand van dit overzicht?',
        required: true,
        data: 'none',
        options: [
          { id: 'gesprek', label: 'Nog in gesprek: een eerste beeld' },
          { id: 'vastgesteld', label: 'Vastgesteld door het management van de partners' },
        ],
      },
      {
        type: 'date',
        id: 'vastgesteldOp',
        label: 'Wanneer is het vastgesteld?',
        required: true,
        data: 'none',
        visibleWhen: { field: 'stand', is: 'vastgesteld' },
      },
      {
        type: 'organisation',
        id: 'beheerder',
        label: 'Welke partner houdt het bij?',
        required: true,
        data: 'none',
        prefill: 'earlier.samenwerkingsconvenant.penvoerder',
      },
      {
        type: 'date',
        id: 'nakijken',
        label: 'Wanneer kijken de partners het weer na?',
        required: true,
        data: 'none',
      },
      {
        type: 'number',
        id: 'antwoordDagen',
        label: 'Binnen hoeveel werkdagen antwoordt een partner bij “na overleg”?',
        required: true,
        min: 1,
        max: 20,
        unit: 'werkdagen',
        data: 'none',
        initial: 5,
      },
    ],
  },
  {
    id: 'instrumenten',
    title: 'Wie heeft wat, en wie mag het inzetten?',
    help: 'Er staan al voorbeelden. Haal weg wat bij u niet past, vul aan wat ontbreekt en kies per regel het mandaat: mag de transitieconsulent het inzetten?',
    fields: [
      instrumentTable('instrumentenNl', 'NL', dutchInstruments),
      instrumentTable('instrumentenBe', 'BE', flemishInstruments),
      {
        type: 'longText',
        id: 'belemmeringen',
        label: 'Wat staat delen nog in de weg?',
        help: 'Bijvoorbeeld een wet, een regel of een gewoonte, en bij welke partner.',
        maxLength: 3000,
        data: 'none',
      },
    ],
  },
];

/** The same columns in both countries, as the examples differ. */
function instrumentTable(id: string, country: 'NL' | 'BE', initial: readonly Instrument[]): Field {
  return {
    type: 'table',
    id,
    label: 'Instrumenten van de partners',
    required: true,
    minRows: 1,
    maxRows: 200,
    addLabel: 'Nog een instrument',
    data: 'none',
    visibleWhen: { country },
    initial: initial.map((line) => ({ ...line })),
    columns: [
      {
        type: 'shortText',
        id: 'partner',
        label: 'Partner',
        required: true,
        maxLength: 150,
        data: 'none',
        width: 2,
      },
      {
        type: 'shortText',
        id: 'instrument',
        label: 'Instrument',
        required: true,
        maxLength: 200,
        data: 'none',
        width: 2,
      },
      { type: 'shortText', id: 'waarvoor', label: 'Waarvoor', maxLength: 300, data: 'none', width: 3 },
      {
        type: 'choice',
        id: 'mandaat',
        label: 'Mandaat',
        required: true,
        data: 'none',
        width: 2,
        options: [
          { id: 'zelf', label: 'ja, zelf' },
          { id: 'overleg', label: 'na overleg' },
          { id: 'nee', label: 'nee, alleen advies' },
        ],
      },
      { type: 'longText', id: 'voorwaarden', label: 'Voorwaarden', maxLength: 500, data: 'none', width: 3 },
    ],
  };
}
