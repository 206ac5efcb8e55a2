import type { Capacity } from '#templates/definition/template.ts';
import { sha256Hex, textFile } from './bag.server.ts';
import type { BagFile } from './bag.server.ts';
import { eventsOfChain } from './chain-events.ts';
import { legalWords, termLists } from './mdto-terms.ts';
import type { MdtoReference, MdtoTerm } from './mdto-xml.server.ts';
import { describeFile, describeInformationObject } from './mdto.server.ts';
import type { InformationObject } from './mdto.server.ts';
import type { DocumentToPackage, PackagedFile } from './package-document.server.ts';

/**
 * The MDTO files of a package: one for the document as information object, one for each of its files, named as MDTO's
 * own delivery format names them.
 *
 * @param dayOf the day of a moment in the organisation's time zone, YYYY-MM-DD.
 */
export function describePackage(
  document: DocumentToPackage,
  files: readonly PackagedFile[],
  now: Date,
  dayOf: (moment: Date) => string,
): BagFile[] {
  const source = `Sluitend, ${document.organisationName}`;
  const self = { name: document.title, id: { value: document.reference, source } };
  const referenceTo = ({ path }: PackagedFile): MdtoReference => ({
    name: path,
    id: { value: `${document.reference}/${path}`, source },
  });
  const object: InformationObject = {
    ...self,
    classifications: classificationsOf(document),
    descriptions: [`Bewaren: ${document.retention.words}.`],
    language: 'nl',
    period: {
      kind: 'Opgemaakt en ondertekend',
      from: dayOf(document.startedAt),
      until: dayOf(document.completedAt),
    },
    events: historyOf(document, now),
    retention: document.retention,
    archiveCreator: { name: document.organisationName },
    parties: document.parties.map((party) => ({ relation: 'Ondertekenaar', actor: actorOf(party) })),
    restriction: restrictionOf(document),
    representations: files.filter(({ isDocument }) => isDocument).map(referenceTo),
    extraMetadata: files.filter(({ isDocument }) => !isDocument).map(referenceTo),
  };
  return [
    textFile('metadata/informatieobject.mdto.xml', describeInformationObject(object)),
    ...files.map((file) =>
      textFile(
        `metadata/${file.path}.bestand.mdto.xml`,
        describeFile({
          id: { value: `${document.reference}/${file.path}`, source },
          name: file.path,
          size: file.bytes.length,
          format: file.format,
          sha256: sha256Hex(file.bytes),
          checkedAt: now,
          represents: self,
        }),
      ),
    ),
  ];
}

const capacityWords: Record<Capacity, string> = {
  self: 'voor zichzelf',
  representative: 'als vertegenwoordiger',
  organisation: 'namens de organisatie',
};

function classificationsOf({ template, title, smk }: DocumentToPackage): MdtoTerm[] {
  return [
    { label: title, code: `${template.id}, versie ${template.version}`, list: termLists.ownTemplate },
    ...smk.map((code) => ({ label: `SMK ${code}`, code, list: termLists.smk })),
  ];
}

function historyOf(document: DocumentToPackage, now: Date): InformationObject['events'] {
  const titles = new Map(document.parties.map(({ id, title }) => [id, title]));
  const events = eventsOfChain(document.chainJson, (id) => titles.get(id) ?? null);
  const packed = {
    type: { label: 'Export', list: termLists.event },
    at: now,
    actor: document.organisationName,
    result: 'Dit archiefpakket is gemaakt.',
  };
  return [...events, packed];
}

function actorOf(party: DocumentToPackage['parties'][number]): string {
  const capacity = `${party.title}, ${capacityWords[party.capacity]}`;
  return party.name === undefined ? capacity : `${party.name} (${capacity})`;
}

function restrictionOf({ legal }: DocumentToPackage): string {
  return (
    'Bevat persoonsgegevens in de zin van de AVG. Alleen te gebruiken door wie het voor zijn werk nodig heeft, ' +
    `voor het doel waarvoor het is opgemaakt. Grondslag: ${legalWords[legal.basis]}. ${legal.note}`
  ).trim();
}
