import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { samenwerkingsconvenantV1 } from './v1.ts';

export const form: Form = {
  versions: [samenwerkingsconvenantV1],
  examples,
  about: {
    family: 'gesloten-aanpak',
    filledBy: 'coördinerende partner',
    minutes: 45,
    needs: ['Organisaties gaan samenwerken', 'Een convenant tekenen met veel partners'],
    subjects: [
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'de partijen in de samenwerking',
        at: ['partijen'],
      },
      { source: '000', heading: 'Samenwerkingsovereenkomst', subject: 'de doelstelling', at: ['doel'] },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'verdeling van rollen, taken en verantwoordelijkheden',
        at: ['rollen'],
      },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'inzet van mensen en middelen',
        at: ['inbreng', 'partners'],
      },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'gezamenlijk gebruik van instrumenten',
        at: ['instrumenten'],
      },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'cliëntenparticipatie',
        at: ['participatie'],
      },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'omgang met privacygevoelige informatie',
        at: ['privacy'],
      },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'verslaglegging en periodieke evaluatie',
        at: ['verslag', 'evaluaties'],
      },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'de duur, met evaluatiemomenten bij onbepaalde tijd',
        at: ['duur', 'duurSoort', 'evaluaties'],
      },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'organisatie van de keten en sturing',
        at: ['sturing'],
      },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'verdeling van lasten en inkomsten',
        at: ['kosten', 'verdeling'],
      },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'mandaat van afgevaardigden',
        at: ['mandaat'],
      },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'besluitvorming',
        at: ['sturing', 'besluiten'],
      },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'onderlinge geschillen',
        at: ['geschillen'],
      },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'beëindigen',
        at: ['duur', 'opzegMaanden'],
      },
      {
        source: '000',
        heading: 'Samenwerkingsovereenkomst',
        subject: 'tijdens het project en daarna',
        at: ['project', 'projectPeriode'],
      },
      { source: '002', heading: 'Stap 4 en 5', subject: 'commitment van de partners', at: ['commitment'] },
      {
        source: '002',
        heading: 'Stap 4 en 5',
        subject: 'minimale inbreng in tijd en middelen',
        at: ['inbreng', 'partners'],
      },
      {
        source: '002',
        heading: 'Stap 4 en 5',
        subject: 'wanneer met z’n tweeën en wanneer in het overleg',
        at: ['waar-bespreken'],
      },
      {
        source: '002',
        heading: 'Stap 4 en 5',
        subject: 'werkwijze en mandaat van de transitieconsulent',
        at: ['transitieconsulent', 'competenties'],
      },
      { source: '002', heading: 'Stap 4 en 5', subject: 'gedeelde instrumenten', at: ['instrumenten'] },
      {
        source: '002',
        heading: 'Stap 4 en 5',
        subject: 'aanpak als iets achterblijft bij de verwachting',
        at: ['achterblijven'],
      },
    ],
    smk: {
      '4.2': 'vaste samenwerking van organisaties en beroepen',
      '5.3': 'partners die aanvullen wat een dienst zelf niet heeft',
    },
  },
};
