import { closeComplaint, recordStep, writeEntry } from '#app/documents/complaint/handle-complaint.server.ts';
import { handOver, keepOut } from '#app/documents/complaint/hand-over.server.ts';
import { findComplaint } from '#app/documents/complaint/open-complaint.server.ts';
import { advanceSoon } from '#app/documents/complaint/advance-complaints.server.ts';
import { closeDossierOf } from '#app/dossiers/close-dossier.server.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';
import { readForm } from '#app/lib/read-form.server.ts';
import { requireStaff } from './require-staff.server.ts';

/**
 * Does what somebody who handles a complaint asked for in a form.
 *
 * @returns what is wrong with it, as a key of words; null when it was done
 * @throws AppError `not-found` also when it is not theirs, or about them
 */
export async function actOnComplaint(request: Request, id: string): Promise<'noWords' | 'notYet' | null> {
  const { user, portal } = await requireStaff(request, 'complaint.handle');
  const form = await readForm(request, { files: 0 });
  const { record } = await findComplaint(portal, user, id, 'complaint.handle');
  const { organisationId, _id } = record;
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  try {
    switch (text('act')) {
      case 'step':
        await recordStep(portal, user, record, { step: text('step'), words: text('stepWords') });
        break;
      case 'write': {
        const kind = text('kind') === 'note' ? 'note' : 'message';
        await writeEntry(portal, record, { kind, staffId: user.id, words: text('words') });
        break;
      }
      case 'keepOut':
        await keepOut(portal, user, record, text('keepOut'));
        break;
      case 'handOver':
        await handOver(portal, user, { organisationId, _id }, text('handler'));
        break;
      case 'close': {
        const isWithdrawn = text('withdrawn') === 'yes';
        await closeComplaint(portal, user, record, { words: text('closeWords'), isWithdrawn });
        await closeDossierOf(portal, { organisationId, id: record.dossierId, staffId: user.id });
        break;
      }
      default:
        throw new AppError('invalid-input', 'no such act');
    }
  } catch (error) {
    if (isAppError(error, 'invalid-input')) return 'noWords';
    if (isAppError(error, 'not-allowed-in-state') && record.status === 'open') return 'notYet';
    throw error;
  }
  advanceSoon(portal, { organisationId, _id });
  return null;
}
