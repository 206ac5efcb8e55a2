import { type Attachment, type ParsedMail, simpleParser } from 'mailparser';

/** What a mail server says about a mail that it took before. */
export interface DeliveryStatus {
  /** Message-IDs, without angle brackets, of which one may be the mail that came back. */
  messageIds: string[];
  /** Enhanced status code (RFC 3463): `5.1.1`. */
  status: string;
}

/**
 * Reads a delivery status notification that says that a mail was not delivered and will not be: RFC 3464, or the plain
 * text of qmail (QSBMF). Servers that leave out the mail that came back often name it in `In-Reply-To` or `References`.
 *
 * @param raw a message as RFC 5322
 * @returns null for everything else: a mail by a person, an automatic answer, a delay, a receipt
 */
export async function readDeliveryStatus(raw: Buffer): Promise<DeliveryStatus | null> {
  // Parts are kept apart: of a report each part has its own meaning.
  const mail = await simpleParser(raw, { keepDeliveryStatus: true, skipImageLinks: true });
  const report = mail.attachments.find(({ contentType }) =>
    contentType.startsWith('message/delivery-status'),
  );
  const status = report ? failureIn(textOf(report)) : qmailFailure(mail.text ?? '');
  return status === null ? null : { messageIds: messageIdsIn(mail), status };
}

/** Of the first recipient for whom delivery failed for good. A field may go on at the next line (RFC 5322, 2.2.3). */
function failureIn(report: string): string | null {
  const groups = report
    .replace(/\r\n/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n\s*\n/);
  for (const group of groups) {
    const action = /^action:\s*([a-z]+)/im.exec(group)?.[1]?.toLowerCase();
    if (action === 'failed') return /^status:\s*(5\.\d{1,3}\.\d{1,3})/im.exec(group)?.[1] ?? unknownFailure;
  }
  return null;
}

/** https://cr.yp.to/proto/qsbmf.txt: the first paragraph begins so; a failure says so with its own code. */
function qmailFailure(text: string): string | null {
  if (!/^\s*Hi\. This is/.test(text)) return null;
  return /#(5\.\d{1,3}\.\d{1,3})/.exec(text)?.[1] ?? unknownFailure;
}

/** "Other undefined status" (RFC 3463, 3.1). */
const unknownFailure = '5.0.0';

function messageIdsIn(mail: ParsedMail): string[] {
  const headers = [mail.inReplyTo ?? '', ...[mail.references ?? []].flat()];
  const returned = mail.attachments.filter(({ contentType }) => /rfc822/.test(contentType)).map(textOf);
  const texts = [...headers, ...returned.flatMap(headerIds), ...headerIds(mail.text ?? '')];
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/<?([^\s<>"]+@[^\s<>"]+)>?/g)]).map(idOf))];
}

const headerIds = (text: string) => [...text.matchAll(/^message-id:\s*(\S+)/gim)].map(([, id = '']) => id);
const idOf = ([, id = '']: RegExpMatchArray) => id;
const textOf = ({ content }: Attachment) => content.toString('utf8');
