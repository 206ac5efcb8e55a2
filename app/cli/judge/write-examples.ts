import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { composeDocument, type Answers } from '#app/forms/index.ts';
import { editionNames, editionsOf, type Edition } from '#app/forms/content/editions.ts';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import { addSignatureFields } from '#app/seal/signature-field.server.ts';
import type { Template } from '#templates/definition/template.ts';
import { forms } from '#templates/forms.ts';

/** Writes the base PDF of every form, with each of its examples and empty, in each of its editions; how many. */
export async function writeExamples(folder: string): Promise<number> {
  let count = 0;
  for (const { versions, examples } of forms) {
    const template = versions.at(-1);
    if (!template) continue;
    const empty = { name: 'empty', country: 'NL' as const, answers: {} };
    for (const { name, country, answers } of [...examples, empty]) {
      for (const edition of [undefined, ...editionsOf(template)]) {
        const file = [template.id, name, ...(edition ? [editionNames[edition]] : [])].join('-');
        await writeFile(
          path.join(folder, `${file}.pdf`),
          await examplePdf(template, { country, answers, edition }),
        );
        count += 1;
      }
    }
  }
  return count;
}

/** As it is before anybody signs: with empty signature fields. */
async function examplePdf(
  template: Template,
  { country, answers, edition }: { country: 'NL' | 'BE'; answers: Answers; edition: Edition | undefined },
): Promise<Uint8Array> {
  const context = {
    reference: 'K7QM-2HXD-9RTC',
    organisation: { name: 'Dienst Voorbeeld', country, timeZone: 'Europe/Amsterdam' },
    parties: [],
    madeOn: '2026-11-23',
    formLine: `${template.title}, versie ${String(template.version)}`,
    salt: '0'.repeat(32),
    verifyUrl: 'https://portaal.example/verifieer/K7QM-2HXD-9RTC',
    ...(edition && { edition }),
  };
  const pdf = await renderDocument(composeDocument(template, answers, context), context);
  return addSignatureFields(pdf.bytes, pdf.signatureBoxes);
}
