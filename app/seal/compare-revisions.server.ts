import { revisionOf, type PdfFile } from './pdf-file.server.ts';
import { isDict, isRef, writeValue, type PdfDict, type PdfValue } from './pdf-syntax.server.ts';

/**
 * What revision `index` (from 1) changed that may not change after signing; empty when it only fills signature fields,
 * adds validation data, or adds a document time stamp (ISO 32000-1, 12.8.2.2 with P=2, and ETSI EN 319 142-1, 5.5).
 */
export function forbiddenChanges(file: PdfFile, index: number): string[] {
  const before = revisionOf(file, index - 1);
  const after = revisionOf(file, index);
  const section = file.sections[index];
  if (!section) return ['Een versie van het document ontbreekt.'];
  const problems: string[] = [];
  for (const key of ['Root', 'Info', 'Encrypt']) {
    if (!same(before.trailer.get(key), after.trailer.get(key)))
      problems.push('De opbouw van het document is veranderd.');
  }
  const root = before.trailer.get('Root');
  const form = before.catalog().get('AcroForm');
  const fields = fieldNumbers(before);
  const size = Number(before.trailer.get('Size'));
  for (const [number, entry] of section.entries) {
    if (number === 0 && entry.kind === 'free') continue;
    const isNew = !before.entries.has(number);
    // A new object has a new number: an old, dangling reference must not come to life.
    if (isNew ? number < size : entry.kind === 'free')
      problems.push('Er is een onderdeel van het document weggehaald of vervangen.');
    if (isNew || entry.kind === 'free') continue;
    const [old, now] = [before.object(number)?.value, after.object(number)?.value];
    const isAllowed =
      isDict(old) && isDict(now) &&
      ((isRef(root) && root.ref === number && catalogMayBecome(old, now, before, after)) ||
        (isRef(form) && form.ref === number && formMayBecome(old, now, after, size)) ||
        (fields.has(number) && fieldMayBecome(old, now, after, size))); // prettier-ignore
    if (!isAllowed) problems.push('De inhoud van het document is veranderd nadat er ondertekend was.');
  }
  return [...new Set(problems)];
}

/** Whether any object of the first revision refers to a number that is not there; such a reference could be given content later. */
export function hasDanglingReferences(file: PdfFile): boolean {
  const first = revisionOf(file, 0);
  const size = Number(first.trailer.get('Size'));
  const dangles = (value: PdfValue): boolean => {
    if (typeof value === 'string') return false;
    if (isRef(value)) return value.ref >= size;
    return (Array.isArray(value) ? value : [...value.values()]).some(dangles);
  };
  return [...first.entries.keys()].some((number) => {
    const object = first.object(number);
    return object !== null && dangles(object.value);
  });
}

function catalogMayBecome(old: PdfDict, now: PdfDict, before: PdfFile, after: PdfFile): boolean {
  if (!onlyDiffer(old, now, new Set(['Perms', 'DSS']))) return false;
  const permissions = now.get('Perms');
  const isPermitted =
    same(old.get('Perms'), permissions) ||
    (!old.has('Perms') &&
      isDict(permissions) &&
      [...permissions.keys()].join() === 'DocMDP' &&
      isNewRef(permissions.get('DocMDP'), before));
  const store = after.dict(now.get('DSS'));
  const isStore =
    same(old.get('DSS'), now.get('DSS')) ||
    (store !== null && [...store.keys()].every((key) => storeKeys.has(key)));
  return isPermitted && isStore;
}

/** The form may gain fields at the end, each a document time stamp that nobody sees. */
function formMayBecome(old: PdfDict, now: PdfDict, after: PdfFile, size: number): boolean {
  const [oldFields, fields] = [after.resolve(old.get('Fields')), after.resolve(now.get('Fields'))];
  if (!onlyDiffer(old, now, new Set(['Fields'])) || !Array.isArray(oldFields) || !Array.isArray(fields))
    return false;
  if (!oldFields.every((item, index) => same(item, fields[index]))) return false;
  return fields.slice(oldFields.length).every((item) => {
    const field = after.dict(item);
    const isInvisible = field !== null && [...field.keys()].every((key) => ['FT', 'T', 'V'].includes(key));
    const isNew = isRef(item) && item.ref >= size;
    return (
      isNew &&
      isInvisible &&
      field.get('FT') === '/Sig' &&
      after.dict(field.get('V'))?.get('SubFilter') === '/ETSI.RFC3161'
    );
  });
}

/** An empty signature field may be filled: its value, and how it looks inside its own rectangle. */
function fieldMayBecome(old: PdfDict, now: PdfDict, after: PdfFile, size: number): boolean {
  const isFilling = old.get('FT') === '/Sig' && !old.has('V') && onlyDiffer(old, now, new Set(['V', 'AP']));
  const value = now.get('V');
  const look = now.get('AP');
  const drawing = isDict(look) && [...look.keys()].join() === 'N' ? look.get('N') : undefined;
  const isLookFine = same(old.get('AP'), look) || (isRef(drawing) && drawing.ref >= size);
  return (
    isFilling &&
    isLookFine &&
    isRef(value) &&
    value.ref >= size &&
    after.dict(value)?.get('SubFilter') === '/ETSI.CAdES.detached'
  );
}

const storeKeys = new Set(['Type', 'Certs', 'CRLs', 'OCSPs', 'VRI']);

function fieldNumbers(file: PdfFile): Set<number> {
  const fields = file.resolve(file.dict(file.catalog().get('AcroForm'))?.get('Fields'));
  return new Set((Array.isArray(fields) ? fields : []).filter(isRef).map(({ ref }) => ref));
}

const isNewRef = (value: PdfValue | undefined, before: PdfFile): boolean =>
  isRef(value) && !before.entries.has(value.ref);

function onlyDiffer(old: PdfDict, now: PdfDict, allowed: ReadonlySet<string>): boolean {
  const keys = new Set([...old.keys(), ...now.keys()]);
  return [...keys].every((key) => allowed.has(key) || same(old.get(key), now.get(key)));
}

function same(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return writeValue(a) === writeValue(b);
}
