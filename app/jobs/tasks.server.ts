import type { DocumentContent } from '#app/forms/content/blocks.ts';
import { readSheetRows } from '#app/lib/read-sheet.server.ts';
import { renderDocument, type DocumentPdfContext } from '#app/pdf/render-document.server.tsx';
import { renderCertificateSheet, type CertificateSheet } from '#app/pdf/certificate-sheet.server.tsx';
import { renderEvidenceSheet, type EvidenceSheet } from '#app/pdf/evidence-sheet.server.tsx';
import { renderLetterSheet, type LetterSheet } from '#app/pdf/letter/letter-sheet.server.tsx';
import { renderMeetingPaper, type MeetingPaper } from '#app/pdf/meeting/meeting-papers.server.tsx';
import { rendererVersion } from '#app/pdf/renderer-version.ts';
import { renderWithdrawalSheet, type WithdrawalSheet } from '#app/pdf/withdrawal-sheet.server.tsx';
import type { RenderedPdf } from '#app/pdf/render.server.ts';
import { addSignatureFields } from '#app/seal/signature-field.server.ts';
import { runInspectTask, runPreserveTask, runSignTask } from './seal-tasks.server.ts';

/** Everything that a worker thread does, by name; each takes one argument and gives one result. */
export const tasks = {
  ping: () => 'pong' as const,
  document: async (input: { content: DocumentContent; context: DocumentPdfContext }) => ({
    ...withFields(await renderDocument(input.content, input.context)),
    renderer: rendererVersion,
  }),
  /** The real layout, of which only the measures go back. */
  measure: async (input: { content: DocumentContent; context: DocumentPdfContext }) => {
    const { pages, linesOnPage } = await renderDocument(input.content, input.context);
    return { pages, linesOnPage };
  },
  evidence: async (input: EvidenceSheet) => withFields(await renderEvidenceSheet(input)),
  certificate: async (input: CertificateSheet) => withFields(await renderCertificateSheet(input)),
  letter: async (input: LetterSheet) => withFields(await renderLetterSheet(input)),
  withdrawal: async (input: WithdrawalSheet) => withFields(await renderWithdrawalSheet(input)),
  meeting: async (input: MeetingPaper) => withFields(await renderMeetingPaper(input)),
  /** A list from outside. */
  sheet: ({ bytes }: { bytes: Uint8Array }) => readSheetRows(bytes),
  sign: runSignTask,
  preserve: runPreserveTask,
  inspect: runInspectTask,
};

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type TaskInput<T extends TaskName> = Parameters<Tasks[T]>[0];
export type TaskResult<T extends TaskName> = Awaited<ReturnType<Tasks[T]>>;

/** The empty signature fields belong to the base PDF: they are there when it is hashed. */
function withFields({ bytes, pages, signatureBoxes }: RenderedPdf): { bytes: Uint8Array; pages: number } {
  return { bytes: addSignatureFields(bytes, signatureBoxes), pages };
}
