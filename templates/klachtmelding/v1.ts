import { defineTemplate } from '../definition/template.ts';
import { articles } from './v1-articles.ts';
import { intake } from './v1-intake.ts';
import { elsewhere, steps } from './v1-steps.ts';
import { whatSections } from './v1-sections-what.ts';
import { whoSections } from './v1-sections-who.ts';

/** A complaint, with the steps and terms of the complaints procedure (001, II.4; SMK 1.1.2). */
export const klachtmeldingV1 = defineTemplate({
  id: 'klachtmelding',
  version: 1,
  language: 'nl',
  title: 'Klachtmelding',
  purpose:
    'Hiermee meldt iemand een klacht, voor zichzelf of voor een ander. U ziet meteen wat er met de klacht gebeurt en wanneer.',
  dossier: 'person',
  smk: ['1.1.2'],
  legal: {
    basis: 'legal-duty',
    note: 'De dienst moet klachten ontvangen en behandelen: in Nederland volgens de klachtenregeling die de Wmo 2015 vraagt (artikel 3.2), in Vlaanderen volgens de regels over klachten voor door het VAPH erkende voorzieningen (AVG artikel 6, lid 1, onder c). Over gezondheid staat er alleen in wat de melder zelf vertelt en tekent (artikel 9, lid 2, onder a).',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na het sluiten van het dossier' },
  sections: [...whoSections, ...whatSections],
  calculations: [
    { id: 'bevestiging', kind: 'day', from: 'ingediendOp', add: { workingDays: 5 } },
    { id: 'gesprekVoor', kind: 'day', from: 'ingediendOp', add: { workingDays: 15 } },
    { id: 'antwoordNL', kind: 'day', from: 'ingediendOp', add: { weeks: 6 } },
    { id: 'verlengdNL', kind: 'day', from: 'ingediendOp', add: { weeks: 10 } },
    { id: 'antwoordBE', kind: 'day', from: 'ingediendOp', add: { days: 30 } },
    { id: 'terugblik', kind: 'day', from: 'ingediendOp', add: { months: 6 } },
  ],
  body: [
    {
      kind: 'text',
      id: 'uitleg',
      paragraphs: [
        'Dank u dat u dit vertelt. Van een klacht kan {{organisation.name}} leren. Wij nemen elke klacht serieus.',
        'Hieronder leest u wat er is gemeld, wat wij ermee doen en vóór welke dag.',
      ],
    },
    { kind: 'section', section: 'melder' },
    { kind: 'section', section: 'klacht' },
    { kind: 'section', section: 'oplossing' },
    { kind: 'section', section: 'ontvangst' },
    {
      kind: 'list',
      id: 'stappen',
      heading: 'Dit gebeurt er met de klacht',
      items: steps,
    },
    { kind: 'articles', id: 'regels', heading: 'De regels bij een klacht', articles },
    {
      kind: 'list',
      id: 'elders',
      heading: 'Andere plekken waar u terechtkunt',
      lead: 'U mag ook ergens anders klagen. Meestal vraagt die plek of u eerst bij ons was.',
      items: elsewhere,
    },
  ],
  parties: [
    {
      role: 'complainant',
      title: 'Wie de klacht meldt',
      // Who files it without an account need not sign: the organisation then seals it as it came in.
      min: 0,
      max: 1,
      capacities: ['self', 'representative', 'organisation'],
      round: 1,
      needs: 'all',
    },
  ],
  summary: {
    title: 'Dit staat erin, in het kort',
    points: [
      'Dit is een klacht aan {{organisation.name}}. Met uw handtekening zegt u: zo bedoel ik het.',
      'Klopt er iets niet? Teken dan nog niet. U mag de klacht laten veranderen.',
      'Uiterlijk {{calculated:bevestiging}} hoort u wie de klacht behandelt.',
      'Over wie de klacht gaat, behandelt haar niet.',
      'Uw begeleiding gaat gewoon door.',
    ],
    questions: [],
  },
  mail: {
    invitation: {
      subject: 'Een melding om na te lezen en te ondertekenen',
      lines: [
        'na te lezen of uw melding goed is opgeschreven, en die te ondertekenen.',
        'Klopt er iets niet? Teken dan nog niet en laat het ons weten.',
      ],
    },
  },
  intake,
  daysToSign: 14,
});
