import { create } from 'xmlbuilder2';
import { AppError } from '#app/lib/errors.ts';
import { termLists } from './mdto-terms.ts';

/** An element: its name, and its text or its elements in the schema's order. `null` leaves it out. */
export type XmlNode = readonly [name: string, content: string | readonly (XmlNode | null)[]];

export interface MdtoTerm {
  label: string;
  code?: string;
  /** The name of the list that defines it. */
  list: string;
}

export interface MdtoReference {
  name: string;
  id?: MdtoId;
}

export interface MdtoId {
  value: string;
  /** Who gave it out. */
  source: string;
}

/** A whole MDTO file. What XML cannot hold (control characters) becomes a replacement character. */
export function mdtoDocument(content: XmlNode): string {
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' });
  const root = document.ele('https://www.nationaalarchief.nl/mdto', 'MDTO');
  append(root, content);
  return `${document.end({ prettyPrint: true })}\n`;
}

export function idNode(name: string, id: MdtoId): XmlNode {
  return [
    name,
    [
      ['identificatieKenmerk', id.value],
      ['identificatieBron', id.source],
    ],
  ];
}

export function termNode(name: string, term: MdtoTerm): XmlNode {
  return [
    name,
    [
      ['begripLabel', term.label],
      term.code === undefined ? null : ['begripCode', term.code],
      ['begripBegrippenlijst', [['verwijzingNaam', term.list]]],
    ],
  ];
}

export function referenceNode(name: string, reference: MdtoReference): XmlNode {
  const { id } = reference;
  return [name, [['verwijzingNaam', reference.name], id ? idNode('verwijzingIdentificatie', id) : null]];
}

export function checksumNode(sha256: string, at: Date): XmlNode {
  return [
    'checksum',
    [
      termNode('checksumAlgoritme', { label: 'SHA-256', list: termLists.checksum }),
      ['checksumWaarde', sha256],
      ['checksumDatum', xmlMoment(at)],
    ],
  ];
}

/** xsd:dateTime in UTC, to the second. */
export function xmlMoment(moment: Date): string {
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** @throws AppError `invalid-input` when the text is no day as YYYY-MM-DD. */
export function xmlDate(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
  if (!isDay) throw new AppError('invalid-input', 'a date in the metadata is no date');
  return text;
}

type Element = ReturnType<ReturnType<typeof create>['ele']>;

function append(parent: Element, [name, content]: XmlNode): void {
  const element = parent.ele(name);
  if (typeof content === 'string') element.txt(content);
  else for (const node of content) if (node) append(element, node);
}
