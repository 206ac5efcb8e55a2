import { wordsOf } from '#app/lib/i18n.server.ts';
import { layout, paragraph, type MailContent, type MailSender } from '../layout.server.ts';

interface CodeInput {
  organisation: MailSender;
  /** Six digits. */
  code: string;
  minutes: number;
}

/** Gives a party the code that shows who they are. The subject does not hold it: a locked phone shows subjects. */
export function codeMail({
  organisation,
  code,
  minutes,
  firstName,
}: CodeInput & { firstName: string }): MailContent {
  const t = wordsOf('mail');
  return layout(t, {
    subject: t('code.subject', { organisation: organisation.name }),
    firstName,
    organisation,
    blocks: [
      { kind: 'code', text: t('code.text', { code }) },
      paragraph(t('code.where', { minutes })),
      paragraph(t('code.warning')),
      paragraph(t('code.ignore')),
    ],
  });
}

/** The same by sms. */
export function codeSms({ organisation, code, minutes }: CodeInput): string {
  return wordsOf('mail')('code.sms', { code, minutes, organisation: organisation.name });
}
