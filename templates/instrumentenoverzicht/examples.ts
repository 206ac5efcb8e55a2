import type { TemplateExample } from '../definition/example.ts';
import { dutchInstruments, flemishInstruments } from './v1-examples-instruments.ts';

const mandates = ['zelf', 'overleg', 'nee'] as const;

const common = {
  naam: 'Sluitende aanpak Voorbeeldstreek',
  regio: 'Voorbeeldstreek',
  stand: 'gesprek',
  beheerder: { name: 'Dienst Meedoen' },
  nakijken: '2027-09-07',
  antwoordDagen: 5,
};

const minimal = {
  ...common,
  instrumentenNl: [{ partner: 'Dienst Meedoen', instrument: 'Arbeidsinteressetest', mandaat: 'zelf' }],
};

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  {
    name: 'typical',
    country: 'NL',
    answers: {
      ...common,
      stand: 'vastgesteld',
      vastgesteldOp: '2026-09-01',
      instrumentenNl: dutchInstruments.map((line, index) =>
        // These two decide by law themselves.
        line.partner === 'UWV' || line.partner === 'Gemeente'
          ? { ...line, mandaat: 'overleg', voorwaarden: 'Met het portfolio erbij' }
          : { ...line, mandaat: mandates[index % 3] ?? 'nee' },
      ),
      belemmeringen:
        'UWV en gemeente beslissen volgens de wet zelf over een voorziening. Vooroverleg kan wel.',
    },
  },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...common,
      naam: 'Netwerk “Iedereen aan de slag” Zuiderkempen en Voorbeeldvallei – sluitende aanpak met doorzettingsmacht',
      regio: 'Zuiderkempen, Voorbeeldvallei en de gemeenten daartussen',
      stand: 'vastgesteld',
      vastgesteldOp: '2026-09-01',
      beheerder: { name: 'Dienst Begeleid Werken Voorbeeldvallei en Zuiderkempen vzw' },
      antwoordDagen: 10,
      instrumentenBe: Array.from({ length: 200 }, (_, index) => {
        const line = flemishInstruments[index % flemishInstruments.length];
        return {
          partner: `${line?.partner ?? 'Partner'} ${index + 1} Zuiderkempen`,
          instrument: line?.instrument ?? 'Begeleiding',
          waarvoor: line?.waarvoor ?? 'Hulp op maat',
          mandaat: mandates[index % 3] ?? 'nee',
          voorwaarden: 'Alleen na een gesprek met de deelnemer en de begeleider, en binnen het jaarbudget',
        };
      }),
      belemmeringen:
        'Niet elke partner mag een tegemoetkoming doorgeven.\nEen aanvraag bij VDAB vraagt altijd een eigen gesprek.',
    },
  },
];
