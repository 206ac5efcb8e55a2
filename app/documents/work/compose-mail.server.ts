import type { MailRef, NoticeAbout } from '#app/domain/events.ts';
import { partyOf } from '#app/domain/state.ts';
import { deadlineOf } from '#app/domain/turn.ts';
import { AppError } from '#app/lib/errors.ts';
import { firstNameOf } from '#app/lib/first-name.ts';
import { copyMail } from '#app/mail/messages/copy.server.ts';
import { invitationMail } from '#app/mail/messages/invitation.server.ts';
import { partyNotice, senderNotice, type PartyNotice } from '#app/mail/messages/notice.server.ts';
import { findStaffPerson } from '#app/models/user.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { OutgoingMail, Services } from '#app/record/services.ts';
import { composeRecord, type ComposedRecord } from '#app/record/compose-record.server.ts';
import { composeMeetingMail } from '../meeting/compose-meeting-mail.server.ts';
import { composeWithdrawalMail } from '../consent/compose-withdrawal-mail.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';

export type MailToSend = Omit<OutgoingMail, 'messageId'>;

/**
 * The words of a mail that the record asks for.
 *
 * @returns null when there is nobody to write to
 */
export async function composeMail(
  services: Services,
  loaded: LoadedRecord,
  mail: MailRef,
): Promise<MailToSend | null> {
  const composed = await composeRecord(services, loaded);
  switch (mail.mail) {
    case 'invitation':
      return invitation(services, loaded, composed, mail);
    case 'copy':
      return copy(services, loaded, composed, mail.partyId);
    case 'withdrawalCopy':
    case 'withdrawalNotice':
      return composeWithdrawalMail(services, loaded, composed, mail);
    case 'notice':
      if (mail.partyId !== undefined && (mail.about === 'meeting' || mail.about === 'meetingCancelled'))
        return composeMeetingMail(services, loaded, composed, { partyId: mail.partyId, about: mail.about });
      return mail.partyId === undefined
        ? noticeToSender(services, loaded, composed, mail)
        : noticeToParty(services, composed, mail.partyId, mail.about);
    case 'code':
      throw new TypeError('a code is sent while its party waits, not as work');
  }
}

function invitation(
  { publicUrl }: Services,
  { record, state, secrets }: LoadedRecord,
  { template, organisation, parties }: ComposedRecord,
  { partyId, link }: { partyId: string; link: number },
): MailToSend | null {
  const person = personOf(parties, partyId);
  const found = record.parties.find((party) => party.partyId === partyId)?.link;
  if (!person.email) return null;
  if (found?.n !== link || !found.sealedToken)
    throw new AppError('changed-meanwhile', 'the link was replaced');
  const content = invitationMail({
    organisation,
    timeZone: organisation.timeZone,
    firstName: person.firstName,
    title: template.title,
    isReminder: partyOf(state, partyId)?.remindedLink === link,
    subject: template.mail.invitation.subject,
    lines: template.mail.invitation.lines,
    url: `${publicUrl}/t/${secrets.openToken(partyId, found.sealedToken)}`,
    deadline: new Date(deadlineOf(state) ?? state.deadline ?? 0),
  });
  return { to: person.email, ...content };
}

async function copy(
  { publicUrl }: Services,
  loaded: LoadedRecord,
  { template, organisation, parties }: ComposedRecord,
  partyId: string,
): Promise<MailToSend | null> {
  const { record, secrets } = loaded;
  const person = personOf(parties, partyId);
  const token = record.parties.find((party) => party.partyId === partyId)?.copyLink?.sealedToken;
  if (!person.email) return null;
  if (!token) throw new AppError('broken-record', 'a copy without a link');
  const isAttached = organisation.settings.attachPdf;
  const content = copyMail({
    organisation,
    firstName: person.firstName,
    title: template.title,
    url: `${publicUrl}/t/${secrets.openToken(partyId, token)}`,
    isAttached,
    ownPageUrl: `${publicUrl}/mijn`,
  });
  return { to: person.email, ...content, ...(isAttached ? { attachments: await attachments(loaded) } : {}) };
}

async function attachments(loaded: LoadedRecord): Promise<NonNullable<OutgoingMail['attachments']>> {
  const { reference } = loaded.record;
  const contentType = 'application/pdf';
  return [
    { filename: `${reference}.pdf`, contentType, content: await readPdf(loaded, 'newest') },
    { filename: `${reference}-bewijsblad.pdf`, contentType, content: await readPdf(loaded, 'evidence') },
  ];
}

async function noticeToSender(
  { publicUrl, keyring }: Services,
  { record, state }: LoadedRecord,
  { template, organisation }: ComposedRecord,
  { about, number = 0 }: { about: NoticeAbout; number?: number },
): Promise<MailToSend | null> {
  const { organisationId, createdBy } = record;
  const sender = createdBy && (await findStaffPerson(keyring, organisationId, createdBy));
  if (!sender) return null;
  const url = `${publicUrl}/documenten/${record._id}`;
  const firstName = firstNameOf(sender.name);
  return {
    to: sender.email,
    ...senderNotice({
      about,
      // What happened when the term passed is told in words of its own.
      ...(about === 'termPassed' && { outcome: state.passed[number - 1]?.outcome }),
      organisation,
      firstName,
      title: template.title,
      url,
    }),
  };
}

function noticeToParty(
  { publicUrl }: Services,
  { template, organisation, parties }: ComposedRecord,
  partyId: string,
  about: Parameters<typeof senderNotice>[0]['about'],
): MailToSend | null {
  const { email, firstName } = personOf(parties, partyId);
  if (!email || isForSender(about)) return null;
  return {
    to: email,
    ...partyNotice({
      about,
      organisation,
      firstName,
      title: template.title,
      ownPageUrl: `${publicUrl}/mijn`,
    }),
  };
}

const isForSender = (about: NoticeAbout): about is Exclude<NoticeAbout, PartyNotice> =>
  ['question', 'partyDeclined', 'bounced', 'withdrawn', 'disowned', 'delegated', 'termPassed'].includes(
    about,
  );

function personOf(parties: ComposedRecord['parties'], partyId: string) {
  const party = parties.find((candidate) => candidate.partyId === partyId);
  if (!party) throw new AppError('not-found');
  return party.person;
}
