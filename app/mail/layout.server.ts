import type { Words } from '#app/lib/i18n.server.ts';

/** A finished mail, both ways: what is in one is in the other. */
export interface MailContent {
  subject: string;
  text: string;
  html: string;
}

/** Who a mail comes from, and whom to ask. No personal data. */
export interface MailSender {
  name: string;
  contact: { email: string | null; phone: string | null };
}

export interface MailParts {
  subject: string;
  /** First name, the only personal data in a mail; null where it is not known. */
  firstName: string | null;
  organisation: MailSender;
  blocks: readonly MailBlock[];
}

export type MailBlock =
  | { kind: 'text'; text: string }
  | { kind: 'button'; label: string; url: string }
  | { kind: 'code'; text: string };

export const paragraph = (text: string): MailBlock => ({ kind: 'text', text });
export const button = (label: string, url: string): MailBlock => ({ kind: 'button', label, url });

/**
 * Puts a mail together: greeting, blocks, closing, whom to ask. The HTML has no pictures, fonts or styles from
 * elsewhere, so opening it tells nobody anything, and reads well with all styles off.
 */
export function layout(t: Words, { subject, firstName, organisation, blocks }: MailParts): MailContent {
  const greeting = firstName ? t('greeting', { firstName }) : t('greetingPlain');
  const closing = [t('closing'), organisation.name];
  const contact = contactLines(t, organisation);
  const footer = t('footer', { organisation: organisation.name });
  const text = [
    greeting,
    ...blocks.map(blockText),
    closing.join('\n'),
    contact.join('\n'),
    `--\n${footer}`,
  ].join('\n\n');
  const body = [
    p(escape(greeting)),
    ...blocks.map((block) => blockHtml(t, block)),
    p(closing.map(escape).join('<br>')),
    p(contact.map(escape).join('<br>'), small),
    p(escape(footer), small),
  ].join('\n');
  return { subject: oneLine(subject), text: `${text}\n`, html: page(oneLine(subject), body) };
}

function contactLines(t: Words, { name, contact }: MailSender): string[] {
  return [
    t('contact.intro', { organisation: name }),
    ...(contact.phone ? [t('contact.phone', { phone: contact.phone })] : []),
    ...(contact.email ? [t('contact.email', { email: contact.email })] : []),
  ];
}

function blockText(block: MailBlock): string {
  return block.kind === 'button' ? `${block.label}:\n${block.url}` : block.text;
}

function blockHtml(t: Words, block: MailBlock): string {
  switch (block.kind) {
    case 'text':
      return p(escape(block.text));
    case 'code':
      return p(`<strong>${escape(block.text)}</strong>`, large);
    case 'button': {
      const url = escape(block.url);
      const link = `<a href="${url}" style="${buttonStyle}">${escape(block.label)}</a>`;
      return `${p(link)}\n${p(`${escape(t('linkHelp'))}<br>${url}`, small)}`;
    }
  }
}

const base = 'margin:0 0 20px;font-size:17px;line-height:1.6';
const small = 'margin:0 0 20px;font-size:14px;line-height:1.6;color:#4a5560;overflow-wrap:anywhere';
const large = 'margin:0 0 20px;font-size:26px;line-height:1.4';
const buttonStyle =
  'display:inline-block;padding:12px 24px;background:#1f4e5f;color:#ffffff;text-decoration:none;font-weight:bold';
const bodyStyle =
  'max-width:600px;margin:0 auto;padding:32px 20px;background:#ffffff;color:#1b2126;font-family:Verdana,Arial,sans-serif';

const p = (html: string, style = base) => `<p style="${style}">${html}</p>`;

function page(title: string, body: string): string {
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(title)}</title></head>`,
    `<body style="${bodyStyle}">`,
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** A subject is one line, whatever a title holds (RFC 5322, 2.2). */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
