import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { afsprakennotaV1 } from './v1.ts';

export const form: Form = {
  versions: [afsprakennotaV1],
  examples,
  about: {
    family: 'begeleid-werken',
    filledBy: 'jobcoach, samen met de cliënt en de werkgever',
    minutes: 35,
    needs: [
      'Iemand gaat beginnen op een werkplek',
      'Vastleggen van taken, dagen en uren op één werkplek',
      'De afspraken met een cliënt en een werkgever veranderen',
    ],
    subjects: [
      {
        source: '001',
        heading: 'I.4 Tweede bijeenkomst',
        subject: 'samenwerking van cliënt, arbeidspost en dienst vastleggen in een afsprakennota',
        at: ['partijen', 'afspraak', 'client', 'employer', 'service'],
      },
      {
        source: '001',
        heading: 'I.3 Eerste bijeenkomst',
        subject: 'vertegenwoordiger uit het eigen netwerk kan meedoen',
        at: ['beslissen', 'vertegenwoordiger', 'representative'],
      },
      {
        source: '001',
        heading: 'I.5 Start jobcoaching',
        subject: 'takenpakket leren en de werkvloer aanpassen',
        at: ['takenlijst', 'hulpBijTaken', 'proeftijd', 'begeleiding'],
      },
      {
        source: '001',
        heading: 'I.6 Verdere opvolging',
        subject: 'opvolgen, evalueren en bijsturen',
        at: ['jobcoachLater', 'evaluatie', 'wijzigen'],
      },
      {
        source: '001',
        heading: 'II.1 SMK 1.2.1',
        subject: 'rechten en plichten van beide kanten, samen opgesteld en ondertekend',
        at: ['overwegingen', 'werkplek', 'ziekmelden', 'stoppen'],
      },
      {
        source: '001',
        heading: 'II.1 SMK 1.4.2',
        subject: 'hulp beschreven naar wensen, behoeften en mogelijkheden van deze persoon',
        at: ['taken', 'leren', 'hulpNodig', 'begeleiding'],
      },
      {
        source: '001',
        heading: 'II.1 SMK 2.1 en 2.2',
        subject: 'erbij horen en gelijk behandeld worden',
        at: ['respect'],
      },
      {
        source: '001',
        heading: 'II.1 SMK 2.4',
        subject: 'veiligheid en gezondheid op de werkplek',
        at: ['veiligheid', 'veilig'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'afspraken met de cliënt: wat, door wie, met wie en wanneer',
        at: ['hulpBijTaken', 'werktijden', 'contact'],
      },
    ],
    smk: {
      '1.2.1': 'rechten en plichten van drie kanten op één werkplek, samen gemaakt en ondertekend',
      '1.4.2': 'taken, tijden en hulp beschreven naar wat deze persoon wil en kan',
    },
  },
};
