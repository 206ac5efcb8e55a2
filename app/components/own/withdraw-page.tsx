import { Button, Checkbox, Heading, Paragraph } from '@amsterdam/design-system-react';
import type { OwnPageDocument } from '#app/documents/own/read-own-page.server.ts';
import { PartyLayout } from '../layout/party-layout.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words.tsx';
import { Pictogram } from './pictogram.tsx';

export interface WithdrawPageProps {
  document: OwnPageDocument;
  isDone: boolean;
  /** Keys that were ticked: then it asks whether that is meant. */
  chosen: readonly string[];
  problem: boolean;
}

/** Choose what stops, look at it once more, and it has stopped. No reason is asked. */
export function WithdrawPage(props: WithdrawPageProps) {
  const t = useWords('own');
  const { document, isDone, chosen, problem } = props;
  const isAsked = chosen.length > 0;
  return (
    <PartyLayout organisation={null}>
      <div className="own">
        <Heading level={1} className="own__title">
          <Pictogram name="stop" />
          <span>{t(isAsked ? 'withdraw.sure' : 'withdraw.title')}</span>
        </Heading>
        {isDone && !isAsked && <Notice kind="success">{t('withdraw.done')}</Notice>}
        <ErrorSummary problems={problem ? [{ name: 'keys', text: t('withdraw.choose') }] : []} />
        {isAsked ? <Confirm {...props} /> : <Choose document={document} />}
        {!isAsked && <Before document={document} />}
        <p>
          <a
            className="ams-link"
            href={isAsked ? `/mijn/toestemming/${document.reference}` : '/mijn/overzicht'}
          >
            {t(isAsked ? 'withdraw.no' : 'back')}
          </a>
        </p>
      </div>
    </PartyLayout>
  );
}

function Choose({ document: { consents } }: { document: OwnPageDocument }) {
  const t = useWords('own');
  if (consents.length === 0) return <Paragraph size="large">{t('withdraw.nothing')}</Paragraph>;
  const purposes = [...new Set(consents.map(({ purpose }) => purpose))];
  return (
    <form method="post" className="own__form">
      <Paragraph size="large">{t('withdraw.lead')}</Paragraph>
      <div id="keys" className="own__form" tabIndex={-1}>
        {purposes.map((purpose) => (
          <fieldset key={purpose} className="own__choices">
            <legend>{purpose}</legend>
            {consents
              .filter((one) => one.purpose === purpose)
              .map(({ key, recipient }) => (
                <Checkbox key={key} name="key" value={key}>
                  {recipient}
                </Checkbox>
              ))}
          </fieldset>
        ))}
      </div>
      <Button type="submit">{t('withdraw.next')}</Button>
    </form>
  );
}

function Confirm({ document, chosen }: WithdrawPageProps) {
  const t = useWords('own');
  const taken = document.consents.filter(({ key }) => chosen.includes(key));
  return (
    <form method="post" className="own__form">
      <Paragraph size="large">{t('withdraw.what')}</Paragraph>
      <ul className="own__list">
        {taken.map(({ key, purpose, recipient }) => (
          <li key={key}>
            <strong>{recipient}</strong>: {purpose}
          </li>
        ))}
      </ul>
      {taken.map(({ key }) => (
        <input key={key} type="hidden" name="key" value={key} />
      ))}
      <Paragraph>{t('withdraw.effect')}</Paragraph>
      <Button type="submit" name="intent" value="confirm">
        {t('withdraw.yes')}
      </Button>
    </form>
  );
}

function Before({ document: { withdrawals, reference } }: { document: OwnPageDocument }) {
  const t = useWords('own');
  if (withdrawals.length === 0) return null;
  return (
    <section className="own__part">
      <Heading level={2}>{t('withdraw.before')}</Heading>
      {[...withdrawals].reverse().map(({ number, at, items, isSealed }) => (
        <div key={number} className="own__card">
          <Heading level={3} size="level-4">
            {t('withdraw.at', { moment: at })}
          </Heading>
          <ul className="own__list">
            {items.map(({ purpose, recipient, isConfirmed }) => (
              <li key={purpose + recipient}>
                <strong>{recipient}</strong>: {purpose}.{' '}
                {t(isConfirmed ? 'withdraw.stopped' : 'withdraw.mustStop')}
              </li>
            ))}
          </ul>
          {isSealed ? (
            <p>
              <a className="ams-link" href={`/mijn/intrekking/${reference}/${String(number)}.pdf`}>
                {t('withdraw.pdf')}
              </a>
            </p>
          ) : (
            <p>{t('withdraw.pdfSoon')}</p>
          )}
        </div>
      ))}
    </section>
  );
}
