import { Image, StyleSheet, View } from '@react-pdf/renderer';
import type { Fact } from '#app/forms/content/blocks.ts';
import { organisationField } from '#app/forms/content/organisation-field.ts';
import { Facts } from './parts/facts.server.tsx';
import { Sheet } from './parts/sheet.server.tsx';
import { Signatures } from './parts/signatures.server.tsx';
import { Table } from './parts/table.server.tsx';
import { Heading, Words } from './parts/text.server.tsx';
import { TitleBlock } from './parts/title-block.server.tsx';
import { printable } from './printable.server.ts';
import { renderPdf, type RenderedPdf } from './render.server.ts';
import { colors, sizes, space } from './theme.server.ts';
import { dayInWords, languageOf } from './words.server.ts';

/** What the evidence sheet says of one party, in words. */
export interface PartyEvidence {
  name: string;
  title: string;
  capacityLine: string;
  /** How the link came to them. */
  reachedBy: string;
  identifiedBy: string;
  /** What showed that they may sign for another. */
  mandate: string | null;
  understood: string | null;
  /** Hash of the PDF that the party was shown, hexadecimal. */
  shownSha256: string | null;
  signedAt: string | null;
  level: string | null;
  timeStamp: string | null;
  /** Why there is no signature; null where there is one. */
  outcome: string | null;
  /** PNG. */
  signatureImage: Uint8Array | null;
  typedName: string | null;
}

/** The evidence sheet (bewijsblad): how the signing went, from the chain. */
export interface EvidenceSheet {
  reference: string;
  title: string;
  formLine: string;
  organisation: { name: string; country: 'NL' | 'BE' };
  timeZone: string;
  salt: string;
  documentSha256: string;
  finalSha256: string;
  chainHead: string;
  chainLength: number;
  /** `2026-11-22`. */
  madeOn: string;
  completedAt: string;
  /** What can be said of the time stamps. */
  timeStamps: string;
  parties: PartyEvidence[];
  events: { at: string; words: string }[];
  verifyUrl: string;
}

/** PDF/A-2a and PDF/UA-1, with one signature field for the organisation. */
export function renderEvidenceSheet(input: EvidenceSheet): Promise<RenderedPdf> {
  const images = input.parties.map(({ signatureImage }) => signatureImage);
  const sheet = printable({
    ...input,
    parties: input.parties.map((party) => ({ ...party, signatureImage: null })),
  });
  return renderPdf((onRender) => (
    <Sheet
      title={`Bewijsblad bij ${sheet.title}`}
      author={sheet.organisation.name}
      language={languageOf(sheet.organisation.country)}
      createdAt={new Date(`${sheet.madeOn}T12:00:00Z`)}
      documentId={sheet.salt}
      runningHead={[`Bewijsblad bij ${sheet.formLine}`, `Kenmerk ${sheet.reference}`]}
      onRender={onRender}
    >
      <TitleBlock
        title="Bewijsblad"
        subtitle={`Hoe dit document is ondertekend: ${sheet.title}`}
        facts={[
          { label: 'Kenmerk', value: sheet.reference },
          { label: 'Compleet op', value: sheet.completedAt },
        ]}
        verifyUrl={sheet.verifyUrl}
      />
      <Heading depth={2}>Het document</Heading>
      <Facts
        isBlank={false}
        structKey="document"
        items={[
          { label: 'Formulier', value: sheet.formLine },
          { label: 'Opgemaakt op', value: dayInWords(sheet.madeOn) },
          { label: 'SHA-256 van wat is ondertekend', value: spaced(sheet.documentSha256) },
          { label: 'SHA-256 van het verzegelde document', value: spaced(sheet.finalSha256) },
          {
            label: 'Keten van gebeurtenissen',
            value: `${String(sheet.chainLength)} gebeurtenissen, hoofd ${spaced(sheet.chainHead)}`,
          },
          { label: 'Tijdstempels', value: sheet.timeStamps },
        ]}
      />
      {sheet.parties.length > 0 && (
        <Heading depth={2} presence={180}>
          Wie ondertekende
        </Heading>
      )}
      {sheet.parties.map((party, index) => (
        <Party
          key={index}
          party={party}
          image={images[index] ?? null}
          structKey={`partij-${String(index)}`}
        />
      ))}
      <Heading depth={2} presence={75}>
        Wat er gebeurde
      </Heading>
      <Table
        block={{
          type: 'table',
          caption: 'Gebeurtenissen in volgorde',
          columns: [
            { label: 'Wanneer', width: 5 },
            { label: 'Wat', width: 7 },
          ],
          rows: sheet.events.map(({ at, words }) => [at, words]),
        }}
        isBlank={false}
        structKey="gebeurtenissen"
      />
      <Signatures
        heading="Verzegeling"
        isBlank={false}
        places={[
          {
            partyId: organisationField,
            title: 'Verzegeld door',
            name: sheet.organisation.name,
            capacityLine: '',
          },
        ]}
      />
    </Sheet>
  ));
}

function Party({
  party,
  image,
  structKey,
}: {
  party: PartyEvidence;
  image: Uint8Array | null;
  structKey: string;
}) {
  const facts: (Fact | null)[] = [
    { label: 'Hoedanigheid', value: [party.title, party.capacityLine].filter(Boolean).join(', ') },
    party.outcome === null ? null : { label: 'Uitkomst', value: party.outcome },
    party.signedAt === null ? null : { label: 'Ondertekend op', value: party.signedAt },
    { label: 'Hoe deze persoon is bereikt', value: party.reachedBy },
    { label: 'Hoe is vastgesteld wie dit is', value: party.identifiedBy },
    party.mandate === null ? null : { label: 'Bevoegdheid', value: party.mandate },
    party.understood === null ? null : { label: 'Uitleg begrepen', value: party.understood },
    party.shownSha256 === null
      ? null
      : { label: 'SHA-256 van wat is getoond', value: spaced(party.shownSha256) },
    party.level === null ? null : { label: 'Soort handtekening', value: party.level },
    party.signedAt === null
      ? null
      : { label: 'Tijdstempel', value: party.timeStamp ?? 'Geen vertrouwd tijdstempel' },
    party.typedName === null ? null : { label: 'Getypte handtekening', value: party.typedName },
  ];
  return (
    <View wrap={false}>
      <Heading depth={3}>{party.name}</Heading>
      {image === null ? null : (
        <View style={styles.picture}>
          <Image
            role="Figure"
            alt={`Handtekening van ${party.name}`}
            src={Buffer.from(image)}
            style={styles.image}
          />
          <Words style={styles.under}>{`Handtekening van ${party.name}`}</Words>
        </View>
      )}
      <Facts items={facts.filter((fact) => fact !== null)} isBlank={false} structKey={structKey} />
    </View>
  );
}

/** In groups of eight, so that a person can compare it, and a line can break. */
const spaced = (hash: string): string => hash.replace(/(.{8})(?=.)/g, '$1 ');

const styles = StyleSheet.create({
  picture: { marginBottom: space.m },
  image: { height: 48, maxWidth: 190, objectFit: 'contain', objectPosition: 'left' },
  under: { fontSize: sizes.tiny, color: colors.muted },
});
