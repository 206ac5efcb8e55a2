import { Button, Field, Heading, Label, Paragraph, TextArea } from '@amsterdam/design-system-react';
import type { FollowView } from '#app/documents/complaint/follow-complaint.server.ts';
import { formatDateTime, formatDate } from '#app/lib/format-date.ts';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words.tsx';
import { Elsewhere } from './intro-page.tsx';
import { Steps } from './steps.tsx';

export interface FollowProps {
  view: FollowView;
  /** Opens the page again with each form on it; never in an address. */
  words: string;
  /** What just happened. */
  told: 'sent' | 'empty' | 'confirmed' | 'codeSent' | 'codeFailed' | null;
  codeError: string | null;
}

/** How it goes with a complaint, for whoever filed it. */
export function FollowPage({ view, words, told, codeError }: FollowProps) {
  const t = useWords('complaints');
  const { reference, organisation, handler, steps, messages, isClosed, mail } = view;
  return (
    <div className="complaint">
      <Heading level={1}>{t(isClosed ? 'follow.closed' : 'follow.open')}</Heading>
      {told && <Notice kind={warns.includes(told) ? 'warning' : 'success'}>{t(`follow.${told}`)}</Notice>}
      <Paragraph>
        {t('follow.filed', { day: formatDate(new Date(view.createdAt), organisation.timeZone) })}{' '}
        {t('follow.reference')}: {reference}.
      </Paragraph>
      {!isClosed && (
        <Paragraph>{handler ? t('follow.handler', { name: handler }) : t('follow.nobody')}</Paragraph>
      )}
      {mail === 'unconfirmed' && <ConfirmMail reference={reference} words={words} error={codeError} />}
      <section aria-labelledby="berichten">
        <Heading level={2} id="berichten">
          {t('follow.messages')}
        </Heading>
        {messages.length === 0 && <Paragraph>{t('follow.noMessages')}</Paragraph>}
        <ul className="complaint__messages">
          {messages.map(({ at, isOwn, words: text }) => (
            <li
              key={at}
              className={isOwn ? 'complaint__message complaint__message--own' : 'complaint__message'}
            >
              <p className="complaint__by">
                {isOwn ? t('follow.own') : t('follow.theirs', { organisation: organisation.name })},{' '}
                {formatDateTime(new Date(at), organisation.timeZone)}
              </p>
              <p className="complaint__words" dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ul>
        {!isClosed && <Write reference={reference} words={words} />}
      </section>
      <section aria-labelledby="stappen">
        <Heading level={2} id="stappen">
          {t('follow.steps')}
        </Heading>
        <Steps
          steps={steps}
          text={(id) => steps.find((step) => step.id === id)?.words ?? ''}
          timeZone={organisation.timeZone}
        />
      </section>
      <Elsewhere places={view.elsewhere} />
    </div>
  );
}

const warns: readonly string[] = ['empty', 'codeFailed'];

function Write({ reference, words }: { reference: string; words: string }) {
  const t = useWords('complaints');
  return (
    <form method="post" action="/klacht/volgen" className="complaint__write">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="words" value={words} />
      <Field>
        <Label htmlFor="message">{t('follow.write')}</Label>
        <Paragraph id="message-help" size="small">
          {t('follow.writeHelp')}
        </Paragraph>
        <TextArea id="message" name="message" rows={4} aria-describedby="message-help" />
      </Field>
      <Button type="submit" variant="secondary" name="intent" value="message">
        {t('follow.send')}
      </Button>
    </form>
  );
}

/** Shows that an address is theirs. */
export function ConfirmMail({
  reference,
  words,
  error,
}: {
  reference: string;
  words: string;
  error?: string | null;
}) {
  const t = useWords('complaints');
  return (
    <form method="post" action="/klacht/volgen" className="complaint__write">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="words" value={words} />
      <Heading level={2} size="level-3">
        {t('follow.confirmTitle')}
      </Heading>
      <Paragraph>{t('follow.confirmText')}</Paragraph>
      <TextField
        name="code"
        label={t('follow.code')}
        help={t('follow.codeHelp')}
        inputMode="numeric"
        autoComplete="one-time-code"
        error={error ? t(`errors.${error}`) : undefined}
        isShort
      />
      <div className="complaint__ways">
        <Button type="submit" name="intent" value="confirm">
          {t('follow.confirm')}
        </Button>
        <Button type="submit" variant="tertiary" name="intent" value="code">
          {t('follow.again')}
        </Button>
      </div>
    </form>
  );
}
