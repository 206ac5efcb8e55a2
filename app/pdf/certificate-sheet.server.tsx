import { organisationField } from '#app/forms/content/organisation-field.ts';
import { Facts } from './parts/facts.server.tsx';
import { Sheet } from './parts/sheet.server.tsx';
import { Signatures } from './parts/signatures.server.tsx';
import { Heading, Words } from './parts/text.server.tsx';
import { TitleBlock } from './parts/title-block.server.tsx';
import { printable } from './printable.server.ts';
import { renderPdf, type RenderedPdf } from './render.server.ts';
import { dayInWords, languageOf } from './words.server.ts';

/** The certificate of destruction; names no person but the staff who decided. Moments are in words. */
export interface CertificateSheet {
  reference: string;
  title: string;
  formLine: string;
  organisation: { name: string; country: 'NL' | 'BE' };
  /** "5 jaar na sluiten dossier". */
  rule: string;
  /** `2031-12-31`. */
  retainedUntil: string;
  proposedBy: string;
  proposedAt: string;
  approvedBy: string;
  approvedAt: string;
  destroyedAt: string;
  /** `2026-11-22`. */
  destroyedOn: string;
  chainHead: string;
  chainLength: number;
  verifyUrl: string;
}

export function renderCertificateSheet(input: CertificateSheet): Promise<RenderedPdf> {
  const sheet = printable(input);
  return renderPdf((onRender) => (
    <Sheet
      title={`Verklaring van vernietiging: ${sheet.title}`}
      author={sheet.organisation.name}
      language={languageOf(sheet.organisation.country)}
      createdAt={new Date(`${sheet.destroyedOn}T12:00:00Z`)}
      documentId={sheet.chainHead.slice(0, 32)}
      runningHead={['Verklaring van vernietiging', `Kenmerk ${sheet.reference}`]}
      onRender={onRender}
    >
      <TitleBlock
        title="Verklaring van vernietiging"
        subtitle={sheet.organisation.name}
        facts={[
          { label: 'Kenmerk', value: sheet.reference },
          { label: 'Vernietigd op', value: sheet.destroyedAt },
        ]}
        verifyUrl={sheet.verifyUrl}
      />
      <Words>
        De inhoud van dit document is vernietigd: de antwoorden, de namen, de bestanden en de sleutel waarmee
        ze te lezen waren. Wat blijft, is de keten van gebeurtenissen. Daarin staan geen persoonsgegevens.
      </Words>
      <Heading depth={2}>Wat en waarom</Heading>
      <Facts
        isBlank={false}
        structKey="wat"
        items={[
          { label: 'Formulier', value: sheet.formLine },
          { label: 'Bewaartermijn', value: sheet.rule },
          { label: 'Bewaard tot en met', value: dayInWords(sheet.retainedUntil) },
        ]}
      />
      <Heading depth={2}>Wie het besloot</Heading>
      <Facts
        isBlank={false}
        structKey="wie"
        items={[
          { label: 'Voorgesteld door', value: `${sheet.proposedBy}, ${sheet.proposedAt}` },
          { label: 'Goedgekeurd door', value: `${sheet.approvedBy}, ${sheet.approvedAt}` },
          {
            label: 'Keten van gebeurtenissen',
            value: `${String(sheet.chainLength)} gebeurtenissen, hoofd ${sheet.chainHead.replace(/(.{8})(?=.)/g, '$1 ')}`,
          },
        ]}
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
