import { advanceSoon } from '#app/documents/complaint/advance-complaints.server.ts';
import { sendContactCode } from '#app/documents/complaint/confirm-contact.server.ts';
import {
  complaintOrganisation,
  readComplaint,
  type TypedComplaint,
} from '#app/documents/complaint/complaint-form.server.ts';
import { fileComplaint } from '#app/documents/complaint/file-complaint.server.ts';
import { readFiledComplaint } from '#app/documents/complaint/follow-complaint.server.ts';
import { isAppError } from '#app/lib/errors.ts';
import { readForm } from '#app/lib/read-form.server.ts';
import type { Portal } from '#app/services.server.ts';

/** A complaint that must be looked at again before it is taken in. */
export interface ToMend extends Pick<TypedComplaint, 'values' | 'errors' | 'messages'> {
  meant: { id: string; name: string; isChosen: boolean }[];
  asks: boolean;
  once: string;
}

/** What whoever filed it is told. */
export interface TakenIn {
  organisation: { name: string };
  reference: string;
  words: string;
  handler: string | null;
  isUrgent: boolean;
  mail: 'none' | 'unconfirmed' | 'confirmed';
  mailFailed: boolean;
}

/**
 * Takes in a complaint from anybody. Where the text names staff, the page first asks whether it is about them.
 *
 * @param address of the computer that sends it, for the limit
 * @throws AppError `rate-limited`, `too-large`, `not-found`
 */
export async function takeComplaint(
  portal: Portal,
  request: Request,
  { organisationId, address }: { organisationId: string; address: string },
): Promise<{ toMend: ToMend } | { taken: TakenIn }> {
  const organisation = await complaintOrganisation(organisationId);
  await portal.limits.consume('complaintFile', address);
  await portal.limits.consume('complaintFlood', organisationId);
  const form = await readForm(request, { files: 0, fields: 200, fieldLength: 10_000 });
  const ids = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  const once = ids('once')[0] ?? '';
  const { values, errors, messages, answers, meant } = await readComplaint(portal, organisation, form);
  const [asked, about] = [new Set(ids('asked')), new Set(ids('about'))];
  // Somebody who was not asked about yet is proposed as meant: the careful way is the easy one.
  const asks = meant.some(({ id }) => !asked.has(id));
  if (messages.length > 0 || asks) {
    const people = meant.map((one) => ({ ...one, isChosen: !asked.has(one.id) || about.has(one.id) }));
    return { toMend: { values, errors, messages, meant: people, asks, once } };
  }
  const aboutIds = meant.map(({ id }) => id).filter((id) => about.has(id));
  const { record, words } = await fileComplaint(portal, organisation, { answers, aboutIds, once });
  advanceSoon(portal, record);
  const { handler, mail } = await readFiledComplaint(portal, record);
  const mailFailed = mail === 'unconfirmed' && !(await mailCode(portal, record));
  const { reference, isUrgent } = record;
  const { name } = organisation;
  return { taken: { organisation: { name }, reference, words, handler, isUrgent, mail, mailFailed } };
}

/** @returns false when it could not go; the complaint is in all the same */
export async function mailCode(
  portal: Portal,
  record: Parameters<typeof sendContactCode>[1],
): Promise<boolean> {
  try {
    await portal.limits.consume('codeAsk', 'complaint', record._id);
    await sendContactCode(portal, record);
    return true;
  } catch (error) {
    if (isAppError(error, 'mail-unavailable') || isAppError(error, 'mail-refused')) return false;
    if (isAppError(error, 'rate-limited')) return false;
    throw error;
  }
}
