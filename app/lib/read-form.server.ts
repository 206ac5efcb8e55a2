import { AppError } from './errors.ts';

/** The largest body with files, bytes: a PDF to verify is the largest thing anybody sends. The host refuses more. */
export const largestBody = 32 * 1024 * 1024;
/** The largest body without files, bytes. */
export const largestForm = 2 * 1024 * 1024;

export interface FormLimits {
  /** Characters in one field. Default 20,000: many pages of text. */
  fieldLength?: number;
  /** Fields and files together. Default 2,000. */
  fields?: number;
  /** Bytes in one file. Default 10 MiB. */
  fileSize?: number;
  /** Default 10. */
  files?: number;
}

/**
 * Reads a form, with all its fields and files within limits.
 *
 * @throws AppError `invalid-input` when it is no form; `too-large` with details.field and details.megabytes
 */
export async function readForm(request: Request, limits: FormLimits = {}): Promise<FormData> {
  const { fieldLength = 20_000, fields = 2_000, fileSize = 10 * 1024 * 1024, files = 10 } = limits;
  const form = await parse(request);
  const entries = [...form.entries()];
  const isFile = ([, value]: [string, unknown]) => typeof value !== 'string';
  if (entries.length > fields || entries.filter(isFile).length > files) {
    throw new AppError('too-large', 'a form with too many parts');
  }
  for (const [name, value] of entries) {
    const field = /^[\w.:-]{1,80}$/.test(name) ? name : '';
    if (typeof value === 'string' ? value.length > fieldLength : value.size > fileSize) {
      const megabytes = Math.round(fileSize / 1024 / 1024);
      throw new AppError('too-large', 'a field is too large', { details: { field, megabytes } });
    }
  }
  return form;
}

/**
 * A field as text, without white space around it; '' where it is missing or a file. Passwords are read untrimmed by
 * `form.get`.
 */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

async function parse(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (cause) {
    throw new AppError('invalid-input', 'a body that is no form', { cause });
  }
}
