import { isAppError } from '#app/lib/errors.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';

/** The largest PDF that is verified, MB. */
export const largestUpload = 30;

/** A posted form: the PDF, or why there is none (a key below `problems` in verify.json); the code it is said to have. */
export interface Upload {
  pdf: Uint8Array | null;
  problem: 'none' | 'tooLarge' | null;
  reference: string | null;
}

/** @throws AppError `invalid-input` for what is no form */
export async function readUpload(request: Request): Promise<Upload> {
  try {
    const form = await readForm(request, { fileSize: largestUpload * 1024 * 1024, files: 1 });
    const file = form.get('bestand');
    const reference = textOf(form, 'kenmerk') || null;
    if (file === null || typeof file === 'string' || file.size === 0)
      return { pdf: null, problem: 'none', reference };
    return { pdf: new Uint8Array(await file.arrayBuffer()), problem: null, reference };
  } catch (error) {
    if (isAppError(error, 'too-large')) return { pdf: null, problem: 'tooLarge', reference: null };
    throw error;
  }
}
