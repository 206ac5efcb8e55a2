import type { FileField } from '#templates/definition/fields.ts';
import { printNumber } from '../../dutch/number.ts';
import { partsOf, printAsFact, textOf } from '../print.ts';

/** The name and the fingerprint, so that the document says which file belongs to it. */
export const print = printAsFact<FileField>(
  (_field, value) => {
    const { name, sha256, size } = partsOf(value);
    const kilobytes = typeof size === 'number' ? Math.max(1, Math.round(size / 1000)) : 0;
    return `${textOf(name)} (${printNumber(kilobytes)} kB, SHA-256 ${textOf(sha256)})`;
  },
  (_field, value) => textOf(partsOf(value).name),
);
