import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words.tsx';
import { ConfirmMail } from './follow-page.tsx';

export interface ReceivedProps {
  organisation: { name: string };
  reference: string;
  words: string;
  handler: string | null;
  isUrgent: boolean;
  mail: 'none' | 'unconfirmed' | 'confirmed';
  mailFailed: boolean;
}

/** It came in: the confirmation, and the one time that reference and words are shown together. */
export function ReceivedPage(props: ReceivedProps) {
  const { organisation, reference, words, handler, isUrgent, mail, mailFailed } = props;
  const t = useWords('complaints');
  return (
    <div className="complaint">
      <Heading level={1}>{t('received.title')}</Heading>
      <Paragraph size="large">{t('received.thanks', { organisation: organisation.name })}</Paragraph>
      {isUrgent && <Notice kind="warning">{t('received.urgent')}</Notice>}
      <Paragraph>{handler ? t('received.handler', { name: handler }) : t('follow.nobody')}</Paragraph>
      <section className="complaint__keep" aria-labelledby="bewaren">
        <Heading level={2} id="bewaren">
          {t('received.keep')}
        </Heading>
        <dl>
          <dt>{t('received.reference')}</dt>
          <dd>{reference}</dd>
          <dt>{t('received.words')}</dt>
          <dd>{words}</dd>
        </dl>
        <Paragraph>{t('received.keepText')}</Paragraph>
      </section>
      {mailFailed && <Notice kind="warning">{t('follow.codeFailed')}</Notice>}
      {mail === 'unconfirmed' && <ConfirmMail reference={reference} words={words} />}
      <form method="post" action="/klacht/volgen">
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="words" value={words} />
        <Button type="submit" variant={mail === 'unconfirmed' ? 'secondary' : 'primary'}>
          {t('received.go')}
        </Button>
      </form>
    </div>
  );
}
