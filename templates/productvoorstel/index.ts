import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { productvoorstelV1 } from './v1.ts';

export const form: Form = {
  versions: [productvoorstelV1],
  examples,
  about: {
    family: 'gesloten-aanpak',
    filledBy: 'voorzitter of de partner die het gat zag',
    minutes: 25,
    needs: ['Er is hulp nodig die niemand biedt', 'Een nieuw idee uit het overleg vastleggen'],
    subjects: [
      {
        source: '002',
        heading: 'Meerwaarde sluitende aanpak',
        subject: 'gaten in de dienstverlening',
        at: ['gat', 'ontbreekt'],
      },
      {
        source: '002',
        heading: 'Meerwaarde sluitende aanpak',
        subject: 'producten uitwerken om gaten te dichten',
        at: ['product', 'werking'],
      },
      {
        source: '002',
        heading: 'Stap 9',
        subject: 'productvoorstel vastleggen na het overleg',
        at: ['voorstel', 'datum', 'chair'],
      },
      {
        source: '002',
        heading: 'Stap 9',
        subject: 'punten voor beleid en management',
        at: ['besluit', 'afspraken'],
      },
      {
        source: '002',
        heading: 'Uitgangspunten',
        subject: 'bestaande middelen beter inzetten',
        at: ['soort', 'geld'],
      },
      {
        source: '002',
        heading: 'Bijlage 1',
        subject: 'kosten en opbrengsten in beeld',
        at: ['kosten', 'baten', 'totalen'],
      },
    ],
    smk: { '5.3': 'partners zoeken samen naar wat een dienst zelf niet kan bieden' },
  },
};
