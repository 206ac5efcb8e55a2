import type { MailRef } from './events.ts';

/** A stable name for one mail about one document; also what keeps it from being sent twice. */
export function mailKey(mail: MailRef): string {
  switch (mail.mail) {
    case 'invitation':
    case 'code':
      return `${mail.mail}:${mail.partyId}:${mail.link}`;
    case 'copy':
      return `copy:${mail.partyId}`;
    case 'withdrawalCopy':
      return `withdrawalCopy:${mail.partyId}:${mail.number}`;
    case 'withdrawalNotice':
      return `withdrawalNotice:${mail.recipient}:${mail.number}`;
    case 'notice':
      return [
        'notice',
        mail.about,
        mail.partyId ?? 'sender',
        ...(mail.number === undefined ? [] : [mail.number]),
      ].join(':');
  }
}

/** Only the fields of a mail reference, whatever else came with it. */
export function mailRefOf(mail: MailRef): MailRef {
  switch (mail.mail) {
    case 'invitation':
    case 'code':
      return { mail: mail.mail, partyId: mail.partyId, link: mail.link };
    case 'copy':
      return { mail: 'copy', partyId: mail.partyId };
    case 'withdrawalCopy':
      return { mail: mail.mail, partyId: mail.partyId, number: mail.number };
    case 'withdrawalNotice':
      return { mail: mail.mail, recipient: mail.recipient, number: mail.number };
    case 'notice':
      return {
        mail: 'notice',
        about: mail.about,
        ...(mail.partyId === undefined ? {} : { partyId: mail.partyId }),
        ...(mail.number === undefined ? {} : { number: mail.number }),
      };
  }
}

/**
 * The status of an SMTP reply: the reply code and, when given, the enhanced status code (RFC 5321 4.2, RFC 3463),
 * as in `250 2.0.0`. The rest is dropped, because servers like to repeat addresses there.
 */
export function safeResponse(reply: string): string {
  const found = /^\s*([2-5]\d\d)(?:[ -]+([245]\.\d{1,3}\.\d{1,3})(?!\S))?/.exec(reply);
  return found ? [found[1], found[2]].filter(Boolean).join(' ') : '';
}
