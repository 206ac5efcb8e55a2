/**
 * The version of everything that decides the bytes of a base PDF: our parts, the fonts, the patched typesetting
 * library. It is in the record beside the PDF's hash, so that a document of years ago, made again and found to differ,
 * is not called forged when only the typesetting has gone on.
 */
export const rendererVersion = 3;
