import type { MailRef } from '#app/domain/events.ts';
import { partyOf } from '#app/domain/state.ts';
import { AppError } from '#app/lib/errors.ts';
import { partySms } from '#app/mail/messages/sms.server.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import { meetingToken } from '#app/record/meeting-links.server.ts';
import type { Services } from '#app/record/services.ts';

/**
 * What goes by sms instead of by mail: everything for a party who is reached so. It names the organisation and says what
 * to do, never the kind of document: a telephone shows a message to whoever holds it.
 *
 * @returns null when the mail is to somebody else, or the party has mail
 */
export async function composeSms(
  { publicUrl, keyring }: Pick<Services, 'publicUrl' | 'keyring'>,
  { record, state, secrets }: LoadedRecord,
  mail: MailRef,
): Promise<{ to: string; text: string } | null> {
  const partyId = mail.partyId;
  const party = partyId === undefined ? undefined : partyOf(state, partyId);
  const stored = record.parties.find((one) => one.partyId === partyId);
  if (partyId === undefined || party?.reach !== 'sms' || !stored?.person) return null;
  const { phone } = secrets.openPerson(partyId, stored.person);
  const organisation = await findOrganisation(record.organisationId);
  if (!phone || !organisation) return null;
  const words = (about: Parameters<typeof partySms>[0]['about'], sealedToken?: Buffer | null) => ({
    to: phone,
    text: partySms({
      about,
      organisation: organisation.name,
      ...(sealedToken && { url: `${publicUrl}/t/${secrets.openToken(partyId, sealedToken)}` }),
    }),
  });
  switch (mail.mail) {
    case 'invitation':
      if (stored.link?.n !== mail.link || !stored.link.sealedToken)
        throw new AppError('changed-meanwhile', 'the link was replaced');
      return words(party.remindedLink === mail.link ? 'reminder' : 'invitation', stored.link.sealedToken);
    case 'copy':
      if (!stored.copyLink?.sealedToken) throw new AppError('broken-record', 'a copy without a link');
      return words('copy', stored.copyLink.sealedToken);
    case 'withdrawalCopy':
      return words('withdrawn');
    case 'notice':
      if (mail.about === 'meeting') {
        const url = `${publicUrl}/bijeenkomst/${meetingToken({ keyring }, record, 'reply', partyId)}`;
        return { to: phone, text: partySms({ about: 'meeting', organisation: organisation.name, url }) };
      }
      return mail.about === 'declined' ||
        mail.about === 'voided' ||
        mail.about === 'expired' ||
        mail.about === 'answer' ||
        mail.about === 'notNeeded' ||
        mail.about === 'maySign' ||
        mail.about === 'meetingCancelled'
        ? words(mail.about)
        : null;
    case 'code':
      return null;
  }
}
