import { defineTemplate } from '../definition/template.ts';
import { areaBody } from './v1-area.ts';
import { areas } from './v1-areas.ts';
import { sections } from './v1-sections.ts';

/** The picture of a client, each view kept apart, and what it means for support and work (001, I.1; 000; SMK 1.4.1, 1.4.2). */
export const assessmentLijstV1 = defineTemplate({
  id: 'assessment-lijst',
  version: 1,
  language: 'nl',
  title: 'Assessmentlijst: wat wil en kan ik?',
  purpose:
    'Hierin maken een cliënt en een jobcoach samen een beeld van wensen, mogelijkheden, grenzen en nodige hulp. Wat de cliënt vindt, wat de jobcoach zag en wat anderen zeggen, blijft uit elkaar.',
  dossier: 'person',
  smk: ['1.4.1', '1.4.2'],
  legal: {
    basis: 'contract',
    note: 'De dienst heeft dit beeld nodig om hulp op maat te geven (AVG artikel 6, lid 1, onder b). Over gezondheid staat er alleen iets in als de cliënt dat uitdrukkelijk goedvindt (AVG artikel 9, lid 2, onder a). De cliënt mag dat altijd terugdraaien.',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na sluiten dossier' },
  sections,
  rules: [
    {
      id: 'gezondheid-mag',
      when: { field: 'gebieden', includes: 'gezondheid' },
      must: { field: 'gezondheidMag', is: 'yes' },
      field: 'gezondheidMag',
      message: 'De cliënt vindt dit niet goed. Haal het gebied over gezondheid weg bij de gebieden.',
    },
    {
      id: 'opnieuw-later',
      must: { field: 'opnieuw', notBefore: 'gesprekken' },
      field: 'opnieuw',
      message: 'Deze dag ligt vóór de gesprekken. Kies een dag daarna.',
    },
  ],
  body: [
    {
      kind: 'text',
      id: 'uitleg',
      paragraphs: [
        'Dit is een beeld van wat u wilt en kunt, en van de hulp die daarbij past. U vertelt, en uw jobcoach vertelt wat hij of zij zag. Het is geen toets. U kunt niet zakken.',
        'Ziet u iets anders dan uw jobcoach? Dat mag. Beide beelden staan naast elkaar, en u praat er samen over.',
      ],
    },
    { kind: 'section', section: 'wie' },
    { kind: 'section', section: 'keuze' },
    ...areas.flatMap(areaBody),
    { kind: 'section', section: 'steun' },
    { kind: 'section', section: 'conclusie' },
    { kind: 'section', section: 'vervolg' },
    {
      kind: 'list',
      id: 'rechten',
      heading: 'Goed om te weten',
      items: [
        { text: 'Uw naam onder dit beeld betekent: het is samen met mij gemaakt en het klopt voor mij.' },
        { text: 'U krijgt zelf een exemplaar. U mag vragen om iets te veranderen of weg te halen.' },
        {
          text: 'De dienst gebruikt dit om hulp en werk te zoeken die bij u passen. Een werkgever krijgt deze lijst niet.',
        },
        { text: 'Over gezondheid staat hier alleen wat u goedvond. U mag dat later terugdraaien.' },
      ],
    },
  ],
  parties: [
    {
      role: 'client',
      title: 'Cliënt',
      min: 1,
      max: 1,
      capacities: ['self', 'representative'],
      round: 1,
      needs: 'all',
    },
    {
      role: 'jobCoach',
      title: 'Jobcoach',
      min: 1,
      max: 1,
      capacities: ['organisation'],
      round: 1,
      needs: 'all',
    },
  ],
  summary: {
    title: 'In het kort',
    points: [
      'Dit is een beeld van wat u wilt en kunt. U maakte het samen met {{jobcoach}}.',
      'Uw eigen mening staat er apart in. Zij telt.',
      'U leest ook welke hulp er komt, en van wie.',
      'Op {{opnieuw}} bekijkt u het samen opnieuw.',
      'Klopt iets niet? Teken dan nog niet, en vertel het aan {{jobcoach}}.',
    ],
    pictograms: ['star', 'person', 'help', 'calendar', 'pen'],
    questions: [
      {
        id: 'anders',
        question: 'Uw jobcoach ziet iets anders dan u. Wat gebeurt er dan?',
        options: [
          { id: 'beide', label: 'Beide staan erin, en wij praten erover' },
          { id: 'jobcoach', label: 'De jobcoach heeft gelijk' },
          { id: 'weetniet', label: 'Dat weet ik niet' },
        ],
        understood: 'beide',
        explanation: 'Uw mening en die van uw jobcoach staan naast elkaar. Niemand hoeft gelijk te krijgen.',
      },
      {
        id: 'klopt',
        question: 'Er staat iets in wat niet klopt. Wat kunt u doen?',
        options: [
          { id: 'niets', label: 'Niets, het staat er nu eenmaal' },
          { id: 'vertellen', label: 'Het zeggen, dan kan het anders' },
          { id: 'weetniet', label: 'Dat weet ik niet' },
        ],
        understood: 'vertellen',
        explanation:
          'Zeg het gerust. U hoeft pas te tekenen als het voor u klopt. Ook later mag u het zeggen.',
      },
    ],
  },
  mail: {
    invitation: {
      subject: 'Uw assessmentlijst om te lezen',
      lines: [
        'het beeld van uw wensen en mogelijkheden te lezen en te ondertekenen.',
        'Klopt iets niet? Vertel het dan eerst aan uw jobcoach.',
      ],
    },
  },
  daysToSign: 21,
});
