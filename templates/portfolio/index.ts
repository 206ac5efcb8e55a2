import type { Form } from '../definition/form.ts';
import { examples } from './examples.ts';
import { portfolioV1 } from './v1.ts';

export const form: Form = {
  versions: [portfolioV1],
  examples,
  about: {
    family: 'gesloten-aanpak',
    filledBy: 'deel A de inbrengende partner; deel B tot en met D het overleg samen',
    minutes: 40,
    needs: [
      'Een deelnemer inbrengen in het overleg',
      'Vastleggen wat het overleg besloot en wie wat gaat doen',
    ],
    subjects: [
      {
        source: '002',
        heading: 'Stap 4',
        subject: 'de vraag stap voor stap verhelderen',
        at: ['uitleg', 'deelAVraag', 'deelB'],
      },
      {
        source: '002',
        heading: 'Stap 6',
        subject: 'twee redenen om in te brengen',
        at: ['reden', 'bilateraal', 'aanbod'],
      },
      { source: '002', heading: 'Stap 6', subject: 'bij twijfel inbrengen', at: ['reden'] },
      {
        source: '002',
        heading: 'Stap 6',
        subject: 'aanleveren twee weken vooraf, overzicht één week vooraf',
        at: ['dagen', 'datum'],
      },
      {
        source: '002',
        heading: 'Stap 6',
        subject: 'ondertekende deelnemersovereenkomst vóór de bespreking',
        at: ['toestemming'],
      },
      {
        source: '002',
        heading: 'Stap 7',
        subject: 'toelichten door de inbrengende partner',
        at: ['deelA', 'deelAVraag'],
      },
      {
        source: '002',
        heading: 'Stap 7',
        subject: 'eerst alleen verduidelijken',
        at: ['deelB', 'vragen', 'beeld'],
      },
      { source: '002', heading: 'Stap 7', subject: 'oplossingsrichtingen', at: ['deelC', 'richtingen'] },
      {
        source: '002',
        heading: 'Stap 7',
        subject: 'kiezen van de aanpak',
        at: ['deelD', 'besluit', 'aanpak'],
      },
      { source: '002', heading: 'Stap 7', subject: 'kennis die ook anderen helpt', at: ['kennis'] },
      {
        source: '002',
        heading: 'Stap 7',
        subject: 'terugkoppeling binnen tien werkdagen en warme overdracht',
        at: ['terugkoppeling', 'afspraken', 'overdracht'],
      },
      { source: '002', heading: 'Stap 7', subject: 'portfolio als verslag', at: ['uitleg'] },
      {
        source: '002',
        heading: 'Stap 7',
        subject: 'ten hoogste drie besprekingen, daarna naar een hoger niveau',
        at: ['bespreking', 'eerder', 'voorBeslissers'],
      },
      {
        source: '002',
        heading: 'Stap 8',
        subject: 'transitieconsulent: wie, waarom en hoeveel deelnemers',
        at: ['consulent', 'consulentVan', 'waarom', 'caseload'],
      },
      {
        source: '002',
        heading: 'Stap 8',
        subject: 'wat van de transitieconsulent wordt verwacht',
        at: ['rol'],
      },
      {
        source: '002',
        heading: 'Stap 8',
        subject: 'plan van aanpak met acties',
        at: ['deelDPlan', 'acties'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'afspraken over acties: door wie, met wie, wanneer, en wat is gedaan',
        at: ['acties', 'gedaan'],
      },
      {
        source: '000',
        heading: 'Registratiesysteem',
        subject: 'betrokken hulp- en dienstverleners',
        at: ['partners'],
      },
    ],
    smk: {
      '4.2': 'beroepen en organisaties maken samen één plan',
      '5.3': 'hulp van anderen als de eigen dienst die niet heeft',
    },
  },
};
