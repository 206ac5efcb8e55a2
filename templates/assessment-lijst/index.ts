import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { assessmentLijstV1 } from './v1.ts';

export const form: Form = {
  versions: [assessmentLijstV1],
  examples,
  about: {
    family: 'begeleid-werken',
    filledBy: 'jobcoach en cliënt samen, met wie de cliënt erbij wil',
    minutes: 75,
    needs: [
      'Een nieuwe cliënt leren kennen',
      'Weten wat iemand wil, kan en nodig heeft voor werk',
      'De kijk van de cliënt naast die van de jobcoach leggen',
    ],
    subjects: [
      {
        source: '001',
        heading: 'I.1 Beeldvorming cliënt',
        subject: 'interesses',
        at: ['werkGraag', 'sociaalGraag', 'praktischGraag', 'vervoerGraag', 'gezondheidGraag'],
      },
      {
        source: '001',
        heading: 'I.1 Beeldvorming cliënt',
        subject: 'mogelijkheden en vaardigheden',
        at: [
          'werkKan',
          'werkSchaal',
          'sociaalSchaal',
          'praktischSchaal',
          'vervoerSchaal',
          'gezondheidSchaal',
        ],
      },
      {
        source: '001',
        heading: 'I.1 Beeldvorming cliënt',
        subject: 'beperkingen',
        at: ['werkGrens', 'sociaalGrens', 'praktischGrens', 'vervoerGrens', 'gezondheidGrens'],
      },
      {
        source: '001',
        heading: 'I.1 Beeldvorming cliënt',
        subject: 'jobcoach en cliënt, en iemand uit het netwerk als dat gewenst is',
        at: ['jobcoach', 'client', 'erbij'],
      },
      {
        source: '001',
        heading: 'II.1 Doel en SMK’s',
        subject: 'ondersteuningsvraag bepalen',
        at: ['steun', 'hulpNodig', 'hulp'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'eigen oordeel van de cliënt',
        at: ['werkGraag', 'werkSchaal', 'werkTweeBeelden'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'eigen observatie van de begeleider',
        at: ['werkGezien', 'werkSchaal', 'werkTweeBeelden'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'mededelingen van derden',
        at: ['bronnen', 'werkGehoord', 'werkDrieBeelden'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'wensen en mogelijkheden: inhoud, niveau, ad hoc of vaster',
        at: ['wensen', 'niveau', 'vastheid'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'belemmeringen, welke actie en door wie',
        at: ['belemmeringen'],
      },
      { source: '000', heading: 'Registratiesysteem', subject: 'activeringsdoel', at: ['doel'] },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'afspraken over acties: wie, met wie, wanneer',
        at: ['acties'],
      },
      { source: '000', heading: 'Registratiesysteem', subject: 'evaluatiemomenten', at: ['opnieuw'] },
    ],
    smk: {
      '1.4.1': 'vraagt naar wensen, behoeften en mogelijkheden en legt ze vast, met ieders blik apart',
      '1.4.2': 'beschrijft welke hulp daarbij past, van wie en hoe vaak',
    },
  },
};
