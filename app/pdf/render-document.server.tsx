import type { DocumentContent, DocumentContext } from '#app/forms/content/blocks.ts';
import type { Edition } from '#app/forms/content/editions.ts';
import { renderCard } from './card/render-card.server.tsx';
import { renderCardSheet } from './card/render-card-sheet.server.tsx';
import { renderReading } from './reading/render-reading.server.tsx';
import { Blocks } from './parts/blocks.server.tsx';
import { startOfTail } from './parts/keep-together.ts';
import { Sheet } from './parts/sheet.server.tsx';
import { Signatures } from './parts/signatures.server.tsx';
import { TitleBlock } from './parts/title-block.server.tsx';
import { findUnprintable, printable, textOf } from './printable.server.ts';
import { renderPdf } from './render.server.ts';
import type { RenderedPdf } from './render.server.ts';
import { dayInWords, languageOf } from './words.server.ts';

export interface DocumentPdfContext extends DocumentContext {
  /** "Raamovereenkomst werkgever, versie 1". */
  formLine: string;
  /** 128 bits as 32 hexadecimal digits, the file's identifier: its hash cannot be guessed from its text. */
  salt: string;
  /** Where the document can be checked; printed and as a QR code. */
  verifyUrl: string;
  watermark?: string;
  /** Another look of the same document, beside the one that counts. */
  edition?: Edition;
  /** An empty form to print and write on; by default when no question has an answer. */
  isBlank?: boolean;
}

export interface DocumentPdf extends RenderedPdf {
  /** Characters that no font has; in the PDF a visible note stands in their place. */
  unprintable: string[];
}

/**
 * The base PDF of a document: PDF/A-2a and PDF/UA-1, with an empty box per party whose places are returned.
 * The same content and context give the same bytes in every process.
 */
export async function renderDocument(
  content: DocumentContent,
  context: DocumentPdfContext,
): Promise<DocumentPdf> {
  const text = printable(content);
  const about = printable(context);
  const isBlank = context.isBlank ?? hasNoAnswers(content);
  const unprintable = findUnprintable(textOf([content, context]));
  if (text.paper?.layout === 'card') {
    const render = about.edition === 'cards' ? renderCardSheet : renderCard;
    const frame = frameOf(text, about);
    const { reference, verifyUrl, watermark } = about;
    const one = { frame, reference, verifyUrl, isBlank, ...(watermark !== undefined && { watermark }) };
    return { ...(await render(text, one)), unprintable };
  }
  if (about.edition === 'large' || about.edition === 'easy') {
    const { reference, formLine, watermark } = about;
    const reading = { frame: frameOf(text, about), formLine, reference, watermark, isBlank };
    return { ...(await renderReading(text, reading, about.edition)), unprintable };
  }
  const tail = startOfTail(text.blocks);
  const rendered = await renderPdf((onRender) => (
    <Sheet
      {...frameOf(text, about)}
      runningHead={[about.formLine, `Kenmerk ${about.reference}`]}
      watermark={about.watermark}
      paper={text.paper}
      onRender={onRender}
    >
      <TitleBlock
        title={text.title}
        subtitle={text.subtitle}
        facts={titleFacts(about)}
        verifyUrl={about.verifyUrl}
      />
      <Blocks blocks={text.blocks} isBlank={isBlank} only={[0, tail]} />
      <Signatures
        places={text.signatures}
        isBlank={isBlank}
        before={<Blocks blocks={text.blocks} isBlank={isBlank} only={[tail, text.blocks.length]} />}
      />
    </Sheet>
  ));
  return { ...rendered, unprintable };
}

function frameOf({ title }: DocumentContent, { organisation, madeOn, salt }: DocumentPdfContext) {
  return {
    title,
    author: organisation.name,
    language: languageOf(organisation.country),
    createdAt: new Date(`${madeOn}T12:00:00Z`),
    documentId: salt,
  };
}

function titleFacts(context: DocumentPdfContext): { label: string; value: string }[] {
  return [
    { label: 'Kenmerk', value: context.reference },
    { label: 'Opgemaakt op', value: dayInWords(context.madeOn) },
  ];
}

function hasNoAnswers(content: DocumentContent): boolean {
  const answers = content.blocks.flatMap((block) =>
    block.type === 'facts' ? block.items.map((fact) => fact.value) : [],
  );
  return answers.length > 0 && answers.every((answer) => answer === null);
}
