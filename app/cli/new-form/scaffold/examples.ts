import type { TemplateExample } from '#templates/definition/example.ts';

const minimal = {
  client: { lastName: 'Voorbeeldsma' },
  dienst: { name: 'Dienst Voorbeeld' },
  ingang: '2026-12-01',
  vaak: 'eenmaal',
  taken: [{ wat: 'Kennismaken op de werkplek', wie: 'De jobcoach' }],
  hulp: { answer: 'no' },
};

/** Nobody in these exists: domains end in `.example`, and the telephone numbers belong to nobody. */
export const examples: readonly TemplateExample[] = [
  { name: 'minimal', country: 'NL', answers: minimal },
  {
    name: 'typical',
    country: 'NL',
    answers: {
      ...minimal,
      client: { firstName: 'Sanne', lastName: 'Voorbeeldsma' },
      telefoon: '+31612345678',
      vaak: 'week',
      taken: [
        { wat: 'Samen met de bus naar het werk gaan', wie: 'Sanne en de jobcoach', wanneer: '2026-12-08' },
        { wat: 'De werkgever bellen over de kleding', wie: 'De jobcoach', wanneer: '2026-12-04' },
      ],
      hulp: { answer: 'yes' },
      welkeHulp: 'De eerste week gaat de jobcoach elke dag mee.',
    },
  },
  {
    // As far as it goes: long names, other scripts, every row.
    name: 'full',
    country: 'BE',
    answers: {
      client: {
        firstName: 'Željka-Ángeles Тестова',
        lastName: 'van Testersoord tot Voorbeeldhuizen-Κωνσταντίνου',
      },
      telefoon: '+32470123456',
      dienst: { name: 'Dienst voor begeleid werken Voorbeeldstreek-Zuid vzw' },
      ingang: '2027-01-04',
      vaak: 'maand',
      taken: Array.from({ length: 10 }, (_, at) => ({
        wat: `Stap ${at + 1}: een hele dag meelopen, daarna samen opschrijven wat er goed ging en wat er nog lastig is`,
        wie: 'Željka-Ángeles, de begeleider en een collega',
        wanneer: `2027-${String(at + 1).padStart(2, '0')}-15`,
      })),
      hulp: { answer: 'yes' },
      welkeHulp: Array.from(
        { length: 8 },
        () => 'Twee keer per week een uur.\nSoms belt de begeleider ook.',
      ).join('\n\n'),
    },
  },
];
