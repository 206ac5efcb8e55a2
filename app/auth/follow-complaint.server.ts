import { advanceSoon } from '#app/documents/complaint/advance-complaints.server.ts';
import { confirmContact } from '#app/documents/complaint/confirm-contact.server.ts';
import {
  findFiledComplaint,
  readFiledComplaint,
  tidyReference,
  type FollowView,
} from '#app/documents/complaint/follow-complaint.server.ts';
import { writeEntry } from '#app/documents/complaint/handle-complaint.server.ts';
import { isAppError } from '#app/lib/errors.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';
import type { ComplaintRecord } from '#app/models/complaint.server.ts';
import type { Portal } from '#app/services.server.ts';
import { mailCode } from './take-complaint.server.ts';

export type Told = 'sent' | 'empty' | 'confirmed' | 'codeSent' | 'codeFailed' | null;

/** What the page shows after it was asked. */
export type Followed =
  | { isFound: false; reference: string }
  | { isFound: true; view: FollowView; words: string; told: Told; codeError: string | null };

/**
 * Opens the complaint that reference and words belong to, and does what the form asks. Both go along with each form:
 * no visit is kept on a computer that others use too.
 *
 * @throws AppError `rate-limited`
 */
export async function followComplaint(portal: Portal, request: Request, address: string): Promise<Followed> {
  await portal.limits.consume('complaintLook', address);
  const form = await readForm(request, { files: 0, fields: 20, fieldLength: 6_000 });
  const typed = {
    reference: textOf(form, 'reference').slice(0, 40),
    words: textOf(form, 'words').slice(0, 80),
  };
  const found = await findWithin(portal, typed);
  if (!found) return { isFound: false, reference: typed.reference };
  const { told, codeError } = await act(portal, found, form);
  const view = await readFiledComplaint(portal, await findFiledComplaint(portal, typed));
  return { isFound: true, view, words: typed.words, told, codeError };
}

/** Wrong words count for the reference, so that a guesser is stopped wherever they come from. */
async function findWithin(
  portal: Portal,
  typed: { reference: string; words: string },
): Promise<ComplaintRecord | null> {
  const reference = tidyReference(typed.reference);
  await portal.limits.check('complaintWords', reference);
  try {
    return await findFiledComplaint(portal, typed);
  } catch (error) {
    if (!isAppError(error, 'not-found')) throw error;
    await portal.limits.consume('complaintWords', reference);
    return null;
  }
}

async function act(
  portal: Portal,
  record: ComplaintRecord,
  form: FormData,
): Promise<{ told: Told; codeError: string | null }> {
  switch (form.get('intent')) {
    case 'message': {
      const words = textOf(form, 'message');
      if (words === '') return { told: 'empty', codeError: null };
      await writeEntry(portal, record, { kind: 'reply', staffId: null, words });
      advanceSoon(portal, record);
      return { told: 'sent', codeError: null };
    }
    case 'code':
      return { told: (await mailCode(portal, record)) ? 'codeSent' : 'codeFailed', codeError: null };
    case 'confirm':
      try {
        await portal.limits.consume('codeTry', 'complaint', record._id);
        await confirmContact(portal, record, textOf(form, 'code'));
        advanceSoon(portal, record);
        return { told: 'confirmed', codeError: null };
      } catch (error) {
        const code = codeErrors.find((one) => isAppError(error, one));
        if (!code) throw error;
        return { told: null, codeError: code };
      }
    default:
      return { told: null, codeError: null };
  }
}

const codeErrors = ['wrong-code', 'code-expired', 'too-many-tries'] as const;
