import { defineTemplate } from '../definition/template.ts';
import { sections } from './v1-sections.ts';

/** Who was at a meeting (002, annex 4): each signs in one round, on a device that goes around the table. */
export const presentielijstV1 = defineTemplate({
  id: 'presentielijst',
  version: 1,
  language: 'nl',
  title: 'Presentielijst',
  purpose: 'Hierop staat wie er bij een bijeenkomst was. Iedereen tekent zelf, op één toestel dat rondgaat.',
  dossier: 'partnership',
  smk: [],
  legal: {
    basis: 'legitimate-interest',
    note: 'De partners moeten kunnen laten zien wie erbij was, vooral als er over deelnemers is gesproken (AVG artikel 5, lid 2, en artikel 6, lid 1, onder f). Er staan alleen namen in van wie meedoet, geen gegevens van deelnemers.',
  },
  retention: { years: 5, from: 'completed', words: '5 jaar na de bijeenkomst' },
  sections,
  calculations: [
    { id: 'aantalAanwezig', kind: 'count', table: 'aanwezigen' },
    { id: 'aantalAfwezig', kind: 'count', table: 'afwezigen' },
  ],
  body: [
    { kind: 'section', section: 'bijeenkomst' },
    { kind: 'section', section: 'aanwezig' },
    {
      kind: 'list',
      id: 'verklaring',
      heading: 'Wat u met uw handtekening zegt',
      items: [
        { text: 'Ik was bij deze bijeenkomst op {{datum}}.' },
        {
          text: 'Ik ken het privacystatement en houd mij eraan. Wat ik over een deelnemer hoor, houd ik geheim. Ook later.',
          visibleWhen: { field: 'besproken', is: 'yes' },
        },
        {
          text: 'Ik was er alleen bij als de deelnemer het goedvond dat mijn organisatie meepraat. Anders ging ik even weg.',
          visibleWhen: { field: 'besproken', is: 'yes' },
        },
        { text: 'Met deze handtekening sluit ik geen overeenkomst.' },
      ],
    },
    {
      kind: 'list',
      id: 'totalen',
      heading: 'Samen',
      items: [
        {
          text: 'Aanwezig: {{calculated:aantalAanwezig}}.',
          visibleWhen: { field: 'aanwezigen', answered: true },
        },
        {
          text: 'Afwezig met bericht: {{calculated:aantalAfwezig}}.',
          visibleWhen: { field: 'afwezigen', answered: true },
        },
      ],
    },
  ],
  parties: [
    {
      role: 'practitioner',
      title: 'Aanwezige',
      min: 1,
      max: 60,
      capacities: ['self'],
      round: 1,
      needs: 'all',
      signsHere: true,
      from: { table: 'aanwezigen', name: 'name', organisation: 'organisatie' },
    },
  ],
  summary: {
    title: 'In het kort',
    points: [
      'Met uw handtekening zegt u dat u er was, op {{datum}}.',
      'U sluit geen overeenkomst.',
      'Wat u over deelnemers hoort, houdt u geheim.',
    ],
    questions: [],
  },
  mail: {
    invitation: {
      subject: 'Een presentielijst om te tekenen',
      lines: ['te tekenen dat u bij een bijeenkomst was.'],
    },
  },
  daysToSign: 7,
});
