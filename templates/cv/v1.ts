import { defineTemplate } from '../definition/template.ts';
import { contactList, onEmptyForm, tableSection, talentList } from '../talentenportfolio/v1-parts.ts';
import { sections } from './v1-sections.ts';

const workFirst = { field: 'opmaak', is: 'werk' } as const;
const skillsFirst = { field: 'opmaak', is: 'kunnen' } as const;

/** A curriculum vitae to hand to an employer, in one of two orders (003, 5.4, step 5). */
export const cvV1 = defineTemplate({
  id: 'cv',
  version: 1,
  language: 'nl',
  title: 'Curriculum vitae',
  purpose:
    'Hierin staan werk, opleiding en kennis van een cliënt, om mee te solliciteren. Gevoelige gegevens staan er niet in.',
  dossier: 'person',
  smk: [],
  legal: {
    basis: 'consent',
    note: 'De cliënt kiest zelf wat erin staat en wie het krijgt (AVG artikel 6, lid 1, onder a). De cliënt mag altijd stoppen met delen. Gegevens over gezondheid horen er niet in.',
  },
  retention: { years: 5, from: 'dossier-closed', words: '5 jaar na sluiten dossier' },
  sections,
  rules: [
    {
      id: 'client-wil',
      must: { field: 'akkoord', is: 'yes' },
      field: 'akkoord',
      message: 'De cliënt wil dit zo niet delen. Pas het samen aan.',
    },
  ],
  body: [
    onEmptyForm('vorm'),
    onEmptyForm('ik'),
    contactList(workFirst, 'contactVooraan'),
    {
      kind: 'text',
      id: 'profielTekst',
      heading: 'Profiel',
      paragraphs: ['Ik ben {{naam}}.', '{{profiel}}'],
      visibleWhen: { field: 'profiel', answered: true },
    },
    onEmptyForm('kunnen'),
    talentList('kunnenEerst', 'Wat ik kan', skillsFirst),
    tableSection('gewerkt', 'werk'),
    tableSection('geleerd', 'opleiding'),
    tableSection('papieren', 'certificaten'),
    onEmptyForm('meer'),
    talentList('kunnenLater', 'Wat ik kan', workFirst),
    {
      kind: 'list',
      id: 'meerTekst',
      heading: 'Handig om te weten',
      items: [
        { text: 'Talen: {{talen}}', visibleWhen: { field: 'talen', answered: true } },
        { text: 'Machines en programma’s: {{computer}}', visibleWhen: { field: 'computer', answered: true } },
        { text: 'Vervoer: {{vervoer}}', visibleWhen: { field: 'vervoer', answered: true } },
        { text: 'Beschikbaar: {{beschikbaar}}', visibleWhen: { field: 'beschikbaar', answered: true } },
        { text: 'Vrije tijd: {{hobby}}', visibleWhen: { field: 'hobby', answered: true } },
      ],
    },
    contactList(skillsFirst, 'contactAchteraan'),
  ],
  parties: [],
  mail: {
    invitation: {
      subject: 'Uw cv',
      lines: ['uw cv te lezen.', 'U kiest zelf aan wie u het geeft.'],
    },
  },
  daysToSign: 14,
});
