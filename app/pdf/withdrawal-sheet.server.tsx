import { organisationField } from '#app/forms/content/organisation-field.ts';
import { Facts } from './parts/facts.server.tsx';
import { Sheet } from './parts/sheet.server.tsx';
import { Signatures } from './parts/signatures.server.tsx';
import { Heading, Words } from './parts/text.server.tsx';
import { TitleBlock } from './parts/title-block.server.tsx';
import { printable } from './printable.server.ts';
import { renderPdf, type RenderedPdf } from './render.server.ts';
import { languageOf } from './words.server.ts';

/** One act of taking consent back, as the one who did it keeps it. Moments and days are in words. */
export interface WithdrawalSheet {
  reference: string;
  /** Of the document, from 1. */
  number: number;
  title: string;
  organisation: { name: string; country: 'NL' | 'BE' };
  /** Who took it back. */
  name: string;
  /** From when on it holds. */
  at: string;
  /** `2026-11-22`: the same moment as a day. */
  on: string;
  /** "Op de eigen pagina", "Aan een medewerker verteld, aan de telefoon, op 22 november 2026". */
  how: string;
  /** What is not allowed any more, to whom. */
  items: readonly { purpose: string; recipients: string }[];
  confirmBy: string;
  /** Whether nothing of it is left. */
  isAll: boolean;
  /** Of the event on the chain. */
  hash: string;
  verifyUrl: string;
}

export function renderWithdrawalSheet(input: WithdrawalSheet): Promise<RenderedPdf> {
  const sheet = printable(input);
  return renderPdf((onRender) => (
    <Sheet
      title={`Intrekking van toestemming: ${sheet.title}`}
      author={sheet.organisation.name}
      language={languageOf(sheet.organisation.country)}
      createdAt={new Date(`${sheet.on}T12:00:00Z`)}
      documentId={sheet.hash.slice(0, 32)}
      runningHead={['Intrekking van toestemming', `Kenmerk ${sheet.reference}`]}
      onRender={onRender}
    >
      <TitleBlock
        title="Intrekking van toestemming"
        subtitle={sheet.organisation.name}
        facts={[
          { label: 'Kenmerk', value: `${sheet.reference}, intrekking ${String(sheet.number)}` },
          { label: 'Geldt vanaf', value: sheet.at },
        ]}
        verifyUrl={sheet.verifyUrl}
      />
      <Words>
        {sheet.isAll
          ? `${sheet.name} heeft alle toestemming ingetrokken. Dat geldt meteen. Een reden is niet nodig.`
          : `${sheet.name} heeft toestemming ingetrokken. Dat geldt meteen. Een reden is niet nodig. Wat hier niet staat, blijft zoals het was.`}
      </Words>
      <Heading depth={2}>Dit mag niet meer</Heading>
      <Facts
        isBlank={false}
        structKey="wat"
        items={sheet.items.map(({ purpose, recipients }) => ({ label: purpose, value: recipients }))}
      />
      <Heading depth={2}>Hoe het ging</Heading>
      <Facts
        isBlank={false}
        structKey="hoe"
        items={[
          { label: 'Toestemming gegeven in', value: sheet.title },
          { label: 'Ingetrokken', value: sheet.how },
          {
            label: 'De organisaties',
            value: `stoppen meteen en bevestigen dat uiterlijk op ${sheet.confirmBy}`,
          },
          { label: 'Vastgelegd als', value: sheet.hash.replace(/(.{8})(?=.)/g, '$1 ') },
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
