import type { RetentionRule } from '#templates/definition/template.ts';
import { fileFormats } from './file-formats.ts';
import type { FileFormat } from './file-formats.ts';
import { termLists, triggerWords } from './mdto-terms.ts';
import { checksumNode, idNode, mdtoDocument, referenceNode, termNode } from './mdto-xml.server.ts';
import { xmlDate, xmlMoment } from './mdto-xml.server.ts';
import type { MdtoId, MdtoReference, MdtoTerm, XmlNode } from './mdto-xml.server.ts';

export interface InformationObject {
  id: MdtoId;
  name: string;
  classifications: readonly MdtoTerm[];
  descriptions?: readonly string[];
  /** BCP 47, e.g. `nl`. */
  language: string;
  /** Days as YYYY-MM-DD. */
  period?: { kind: string; from: string; until?: string };
  events: readonly MdtoEvent[];
  retention: MdtoRetention;
  /** Whose archive it belongs to. */
  archiveCreator: MdtoReference;
  /** In what capacity; a name only where the reader of the archive needs it. */
  parties: readonly { relation: string; actor: string }[];
  /** Why and how the use is limited. */
  restriction: string;
  representations: readonly MdtoReference[];
  extraMetadata: readonly MdtoReference[];
}

export interface MdtoEvent {
  type: MdtoTerm;
  at: Date;
  actor?: string;
  result?: string;
}

export interface MdtoRetention {
  from: RetentionRule['from'];
  /** Whole years. */
  years: number;
  /** YYYY-MM-DD, the day that the term began; null while it has not. */
  startedOn: string | null;
  /** YYYY-MM-DD, the last day of keeping; null while it cannot be known. */
  until: string | null;
}

export interface DescribedFile {
  id: MdtoId;
  name: string;
  /** Bytes. */
  size: number;
  format: FileFormat;
  sha256: string;
  /** When the checksum was made. */
  checkedAt: Date;
  represents: MdtoReference;
}

/**
 * One archived document as MDTO 1.0.1 XML: always one Archiefstuk, and always kept for a time (appraisal V), because
 * every form of this portal has a retention rule that ends.
 *
 * @throws AppError `invalid-input` for a day that is not YYYY-MM-DD.
 */
export function describeInformationObject(object: InformationObject): string {
  const { period } = object;
  return mdtoDocument([
    'informatieobject',
    [
      idNode('identificatie', object.id),
      ['naam', object.name],
      termNode('aggregatieniveau', { label: 'Archiefstuk', list: termLists.aggregation }),
      ...object.classifications.map((term) => termNode('classificatie', term)),
      ...(object.descriptions ?? []).map((text): XmlNode => ['omschrijving', text]),
      period ? periodNode(period) : null,
      ['taal', object.language],
      ...object.events.map(eventNode),
      termNode('waardering', { label: 'Tijdelijk te bewaren', code: 'V', list: termLists.appraisal }),
      retentionNode(object.retention),
      ...object.representations.map((file) => referenceNode('heeftRepresentatie', file)),
      ...object.extraMetadata.map((file) => referenceNode('aanvullendeMetagegevens', file)),
      referenceNode('archiefvormer', object.archiveCreator),
      ...object.parties.map(partyNode),
      restrictionNode(object.restriction),
    ],
  ]);
}

/** One file of an archived document as MDTO 1.0.1 XML, with its size, format and SHA-256. */
export function describeFile(file: DescribedFile): string {
  return mdtoDocument([
    'bestand',
    [
      idNode('identificatie', file.id),
      ['naam', file.name],
      ['omvang', String(file.size)],
      termNode('bestandsformaat', fileFormats[file.format]),
      checksumNode(file.sha256, file.checkedAt),
      referenceNode('isRepresentatieVan', file.represents),
    ],
  ]);
}

function periodNode(period: NonNullable<InformationObject['period']>): XmlNode {
  return [
    'dekkingInTijd',
    [
      termNode('dekkingInTijdType', { label: period.kind, list: termLists.ownPeriod }),
      ['dekkingInTijdBegindatum', xmlDate(period.from)],
      period.until === undefined ? null : ['dekkingInTijdEinddatum', xmlDate(period.until)],
    ],
  ];
}

function eventNode(event: MdtoEvent): XmlNode {
  return [
    'event',
    [
      termNode('eventType', event.type),
      ['eventTijd', xmlMoment(event.at)],
      event.actor === undefined ? null : referenceNode('eventVerantwoordelijkeActor', { name: event.actor }),
      event.result === undefined ? null : ['eventResultaat', event.result],
    ],
  ];
}

function retentionNode({ from, years, startedOn, until }: MdtoRetention): XmlNode {
  return [
    'bewaartermijn',
    [
      termNode('termijnTriggerStartLooptijd', {
        label: triggerWords[from],
        code: from,
        list: termLists.ownTrigger,
      }),
      startedOn === null ? null : ['termijnStartdatumLooptijd', xmlDate(startedOn)],
      ['termijnLooptijd', `P${years}Y`],
      until === null ? null : ['termijnEinddatum', xmlDate(until)],
    ],
  ];
}

function partyNode({ relation, actor }: InformationObject['parties'][number]): XmlNode {
  return [
    'betrokkene',
    [
      termNode('betrokkeneTypeRelatie', { label: relation, list: termLists.ownParty }),
      referenceNode('betrokkeneActor', { name: actor }),
    ],
  ];
}

/** "Overig" is MDTO's own term for a restriction that is described but has no type of its own. */
function restrictionNode(description: string): XmlNode {
  return [
    'beperkingGebruik',
    [
      termNode('beperkingGebruikType', { label: 'Overig', list: termLists.restriction }),
      ['beperkingGebruikNadereBeschrijving', description],
    ],
  ];
}
