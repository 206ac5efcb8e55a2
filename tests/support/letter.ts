import { textOfPdf } from './poppler.ts';
import { pictureOf, readCode } from './scan.ts';

/** What a person reads from a printed letter. */
export function readPrintedLetter(pdf: Uint8Array): { text: string; code: string; scanned: string } {
  const text = textOfPdf(pdf);
  const code = /(?<=code is: )\S+/.exec(text)?.[0] ?? '';
  return { text, code, scanned: readCode(pictureOf(pdf, 1)) };
}
