import type { Field, TableColumn } from './fields.ts';

/**
 * The minimum record of a person (000, "Registratiesysteem"): what a dossier says of somebody, part by part, each with
 * one shape. A field of a form takes a part over with `prefill: 'dossier.record.<id>'`, and a completed document
 * proposes to renew it with `proposes: 'dossier.record.<id>'`; the check of templates holds the shapes against each
 * other. The name is the dossier's own.
 */
export const recordParts: readonly RecordPart[] = [
  { type: 'address', id: 'address', label: 'Adres', data: 'ordinary' },
  { type: 'phone', id: 'phone', label: 'Telefoon', data: 'ordinary' },
  { type: 'email', id: 'email', label: 'E-mailadres', data: 'ordinary' },
  {
    type: 'table',
    id: 'education',
    label: 'Opleiding',
    maxRows: 10,
    addLabel: 'Nog een opleiding',
    data: 'ordinary',
    columns: [
      line('wat', 'Opleiding', 200, true),
      line('waar', 'School', 200, true),
      line('wanneer', 'Wanneer?', 200),
    ],
  },
  {
    type: 'table',
    id: 'experience',
    label: 'Werkervaring',
    help: 'Ook stage en vrijwilligerswerk.',
    maxRows: 15,
    addLabel: 'Nog een plek',
    data: 'ordinary',
    columns: [
      line('wat', 'Welk werk?', 200, true),
      line('waar', 'Waar?', 200, true),
      line('wanneer', 'Wanneer?', 200),
      line('taken', 'Wat leerde de cliënt daar?', 200),
    ],
  },
  {
    type: 'longText',
    id: 'income',
    label: 'Inkomen',
    help: 'Bijvoorbeeld: loon, Wajong, bijstand of leefloon. Schrijf geen bedragen op die u niet nodig hebt.',
    maxLength: 1000,
    data: 'ordinary',
  },
  {
    type: 'table',
    id: 'benefitsContact',
    label: 'Contactpersoon bij de uitkeringsinstantie',
    maxRows: 5,
    addLabel: 'Nog een contactpersoon',
    data: 'ordinary',
    columns: [
      line('naam', 'Naam', 120, true),
      line('instantie', 'Instantie', 120, true),
      { type: 'phone', id: 'telefoon', label: 'Telefoon', data: 'ordinary' },
      { type: 'email', id: 'email', label: 'E-mailadres', data: 'ordinary' },
    ],
  },
  {
    type: 'longText',
    id: 'daytime',
    label: 'Wat doet de cliënt nu overdag?',
    maxLength: 1500,
    data: 'ordinary',
  },
  {
    type: 'longText',
    id: 'wishes',
    label: 'Wat wil en kan de cliënt?',
    maxLength: 2000,
    data: 'ordinary',
  },
  {
    type: 'choices',
    id: 'wishesFrom',
    label: 'Van wie weten wij dat?',
    data: 'ordinary',
    options: [
      { id: 'client', label: 'Van de cliënt zelf' },
      { id: 'coach', label: 'Wij zagen het zelf' },
      { id: 'others', label: 'Van anderen' },
    ],
  },
  {
    type: 'choice',
    id: 'level',
    label: 'Welk werk past nu het best?',
    data: 'ordinary',
    options: [
      { id: 'een', label: 'Eén vaste taak, stap voor stap' },
      { id: 'enkele', label: 'Een paar vaste taken' },
      { id: 'wisselend', label: 'Wisselende taken, met uitleg' },
      { id: 'zelfstandig', label: 'Zelf het werk plannen en doen' },
    ],
  },
  {
    type: 'choice',
    id: 'steadiness',
    label: 'Hoe vast mag het werk zijn?',
    data: 'ordinary',
    options: [
      { id: 'proberen', label: 'Eerst een keer proberen' },
      { id: 'soms', label: 'Af en toe, als het uitkomt' },
      { id: 'vast', label: 'Op vaste dagen en tijden' },
    ],
  },
  {
    type: 'table',
    id: 'barriers',
    label: 'Wat staat in de weg, en wat doen wij eraan?',
    maxRows: 10,
    addLabel: 'Nog iets',
    data: 'special',
    columns: [
      line('wat', 'Wat staat in de weg?', 300, true),
      line('actie', 'Wat doen wij?', 300, true),
      line('wie', 'Wie?', 120, true),
    ],
  },
  {
    type: 'table',
    id: 'helpers',
    label: 'Wie helpt de cliënt al?',
    maxRows: 15,
    addLabel: 'Nog iemand',
    data: 'special',
    columns: [
      line('wie', 'Wie?', 120, true),
      line('waarmee', 'Waarmee?', 200, true),
      { type: 'phone', id: 'telefoon', label: 'Telefoon', data: 'ordinary' },
    ],
  },
  {
    type: 'longText',
    id: 'goal',
    label: 'Wat wil de cliënt bereiken?',
    help: 'In de woorden van de cliënt.',
    maxLength: 1500,
    data: 'ordinary',
  },
  {
    type: 'actions',
    id: 'agreements',
    label: 'Wat is er afgesproken?',
    maxRows: 15,
    data: 'ordinary',
  },
  {
    type: 'longText',
    id: 'done',
    label: 'Wat is er gedaan, en wat volgt daaruit?',
    maxLength: 2000,
    data: 'ordinary',
  },
  {
    type: 'table',
    id: 'evaluations',
    label: 'Wanneer kijken wij hoe het gaat?',
    maxRows: 20,
    addLabel: 'Nog een moment',
    data: 'ordinary',
    columns: [
      { type: 'date', id: 'datum', label: 'Datum', required: true, data: 'ordinary' },
      line('wat', 'Waarover, en met wie?', 200),
    ],
  },
];

/** A part is a field as any other, so it is typed, checked and printed as one. */
export type RecordPart = Exclude<Field, { type: 'readOnly' | 'file' | 'consent' | 'interests' }>;

/** Where the parts stand in a path: `dossier.record.goal`. */
export const recordPath = 'dossier.record.';

/** The part that a path names; undefined for another path or a part that there is not. */
export function partAt(path: string | undefined): RecordPart | undefined {
  if (!path?.startsWith(recordPath)) return undefined;
  return recordParts.find(({ id }) => `${recordPath}${id}` === path);
}

function line(id: string, label: string, maxLength: number, required = false): TableColumn {
  return { type: 'shortText', id, label, maxLength, data: 'ordinary', ...(required && { required }) };
}
