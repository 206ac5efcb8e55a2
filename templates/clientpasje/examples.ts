import type { TemplateExample } from '../definition/example.ts';

const minimal = {
  client: { firstName: 'Milan' },
  dienst: { name: 'Dienst Meedoen' },
  geldigTot: '2028-12-31',
  jobcoach: { firstName: 'Noor', lastName: 'de Wit' },
  jobcoachTelefoon: '+31612345678',
  dienstTelefoon: '+31201234567',
};

export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  {
    name: 'typical',
    country: 'NL',
    answers: {
      ...minimal,
      client: { firstName: 'Sanne', lastName: 'Bakker-Öztürk' },
      hulp: 'Praat rustig. Bel mijn jobcoach.',
      noodNaam: 'Mijn zus Meryem',
      noodTelefoon: '+31612345679',
    },
  },
  {
    name: 'full',
    country: 'BE',
    answers: {
      ...minimal,
      client: { firstName: 'Jean-Baptiste Étienne Maximiliaan', lastName: 'Vandenbroucke-Ćirković' },
      dienst: { name: 'Dienst voor begeleid werken en arbeidszorg Zuiderkempen en Voorbeeldvallei vzw' },
      hulp: 'Praat traag en toon het met een beeld. Ik lees niet goed. Bel even.',
      jobcoach: { firstName: 'Ελένη', lastName: 'Παραδείγματος' },
      jobcoachTelefoon: '+32470123456',
      dienstTelefoon: '+3214123456',
      noodNaam: 'Mijn moeder, سارة النموذجية',
      noodTelefoon: '+32470123457',
    },
  },
];
