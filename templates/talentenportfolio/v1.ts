import { defineTemplate } from '../definition/template.ts';
import { contactList, onEmptyForm, prose, tableSection, talentList } from './v1-parts.ts';
import { sections } from './v1-sections.ts';

const talentFirst = { field: 'opmaak', is: 'talent' } as const;
const workFirst = { field: 'opmaak', is: 'werk' } as const;

/** What a client can and has done, made to hand to an employer (003, 5.4, steps 3 and 4). */
export const talentenportfolioV1 = defineTemplate({
  id: 'talentenportfolio',
  version: 1,
  language: 'nl',
  title: 'Talentenportfolio',
  purpose:
    'Hierin laat een cliënt zien wat hij of zij kan, weet en deed. Het is gemaakt om aan een werkgever te geven, zonder gevoelige gegevens.',
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
      id: 'voorstellenTekst',
      heading: 'Wie ben ik?',
      paragraphs: ['Ik ben {{naam}}.', '{{voorstellen}}'],
      visibleWhen: { field: 'voorstellen', answered: true },
    },
    onEmptyForm('talenten'),
    talentList('talentenEerst', 'Dit kan ik goed', talentFirst),
    prose('trotsEerst', 'Hier ben ik trots op', 'trots', talentFirst),
    prose('wensEerst', 'Dit werk wil ik graag doen', 'wens', talentFirst),
    tableSection('gewerkt', 'werk'),
    tableSection('geleerd', 'kennis'),
    tableSection('papieren', 'certificaten'),
    onEmptyForm('verder'),
    talentList('talentenLater', 'Dit kan ik goed', workFirst),
    prose('trotsLater', 'Hier ben ik trots op', 'trots', workFirst),
    prose('wensLater', 'Dit werk wil ik graag doen', 'wens', workFirst),
    prose('zoWerkIkTekst', 'Zo werk ik het best', 'zoWerkIk'),
    contactList(talentFirst, 'contactAchteraan'),
  ],
  parties: [],
  mail: {
    invitation: {
      subject: 'Uw talentenportfolio',
      lines: ['uw talentenportfolio te lezen.', 'U kiest zelf aan wie u het geeft.'],
    },
  },
  daysToSign: 14,
});
