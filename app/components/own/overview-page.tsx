import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import type { OwnPage, OwnPageDocument } from '#app/documents/own/read-own-page.server.ts';
import { PartyLayout } from '../layout/party-layout.tsx';
import { useWords } from '../words.tsx';
import { Pictogram, type PictogramName } from './pictogram.tsx';

/** What is asked of somebody, what they signed, who may see what about them, and what they can do. */
export function OverviewPage({ page: { firstName, documents } }: { page: OwnPage }) {
  const t = useWords('own');
  const asked = documents.filter(({ status }) => status === 'asked');
  const signed = documents.filter(({ status }) => status !== 'asked');
  const shared = documents.filter(({ canWithdraw }) => canWithdraw);
  return (
    <PartyLayout organisation={null}>
      <div className="own">
        <Heading level={1}>{firstName ? t('hello', { firstName }) : t('title')}</Heading>
        <Part picture="asked" title={t('asked.title')}>
          {asked.length === 0 && <Paragraph>{t('asked.none')}</Paragraph>}
          <Cards documents={asked} />
        </Part>
        {shared.length > 0 && (
          <Part picture="seen" title={t('shared.title')}>
            {shared.map((document) => (
              <Shared key={document.reference} document={document} />
            ))}
          </Part>
        )}
        <Part picture="agreed" title={t('signed.title')}>
          {signed.length === 0 && <Paragraph>{t('signed.none')}</Paragraph>}
          <Cards documents={signed} />
        </Part>
        <Part picture="complain" title={t('complain.title')}>
          <Paragraph>{t('complain.text')}</Paragraph>
          <p>
            <a className="ams-link" href="/klacht">
              {t('complain.link')}
            </a>
          </p>
        </Part>
        <form method="post">
          <Button type="submit" variant="tertiary" name="intent" value="leave">
            {t('leave')}
          </Button>
        </form>
      </div>
    </PartyLayout>
  );
}

function Part({
  picture,
  title,
  children,
}: {
  picture: PictogramName;
  title: string;
  children: React.ReactNode;
}) {
  return (
    <section className="own__part">
      <Heading level={2} className="own__title">
        <Pictogram name={picture} />
        <span>{title}</span>
      </Heading>
      {children}
    </section>
  );
}

function Cards({ documents }: { documents: readonly OwnPageDocument[] }) {
  const t = useWords('own');
  if (documents.length === 0) return null;
  return (
    <ul className="own__cards">
      {documents.map((document) => {
        const { reference, title, organisation, status, deadline, signedOn, agreedOn, questions } = document;
        return (
          <li key={reference} className="own__card">
            <Heading level={3}>{title}</Heading>
            <p>{organisation}</p>
            {status === 'asked' && deadline && <p>{t('asked.until', { day: deadline })}</p>}
            {signedOn && <p>{t('signed.on', { day: signedOn })}</p>}
            {status === 'agreed' && agreedOn && <p>{t('signed.agreed', { day: agreedOn })}</p>}
            {(status === 'busy' || status === 'stopped' || status === 'notNeeded') && (
              <p>{t(`signed.${status}`)}</p>
            )}
            <div className="own__ways">
              {(status === 'asked' || status === 'agreed') && (
                <form method="post">
                  <Button
                    type="submit"
                    name="document"
                    value={reference}
                    variant={status === 'asked' ? 'primary' : 'secondary'}
                    aria-label={`${t(status === 'asked' ? 'asked.open' : 'signed.open')}: ${title}`}
                  >
                    {t(status === 'asked' ? 'asked.open' : 'signed.open')}
                  </Button>
                </form>
              )}
              {(document.canAsk || questions.asked > 0) && (
                <AskLink reference={reference} title={title} questions={questions} />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** To what they asked, or else to ask. */
function AskLink({
  reference,
  title,
  questions: { asked, answered },
}: Pick<OwnPageDocument, 'reference' | 'title' | 'questions'>) {
  const t = useWords('own');
  const words = t(asked === 0 ? 'signed.ask' : answered > 0 ? 'question.read' : 'question.readOpen');
  return (
    <a className="ams-link" href={`/mijn/vraag/${reference}`} aria-label={`${words}: ${title}`}>
      {words}
    </a>
  );
}

function Shared({ document }: { document: OwnPageDocument }) {
  const t = useWords('own');
  const { consents, reference, withdrawals, title } = document;
  return (
    <div className="own__card">
      {consents.length === 0 && <Paragraph>{t('shared.none')}</Paragraph>}
      <ConsentList consents={consents} />
      {consents.length > 0 && (
        <p>
          <a className="ams-button ams-button--secondary" href={`/mijn/toestemming/${reference}`}>
            {t('shared.stop')}
          </a>
        </p>
      )}
      <p className="own__from">{t('shared.from', { title })}</p>
      {withdrawals.length > 0 && (
        <p>
          <a className="ams-link" href={`/mijn/toestemming/${reference}`}>
            {t('shared.before')}
          </a>
        </p>
      )}
    </div>
  );
}

/** Who may what, by purpose. */
function ConsentList({ consents }: { consents: OwnPageDocument['consents'] }) {
  const t = useWords('own');
  const purposes = [...new Set(consents.map(({ purpose }) => purpose))];
  return purposes.map((purpose) => (
    <div key={purpose}>
      <Heading level={3} size="level-4">
        {purpose}
      </Heading>
      <ul className="own__list">
        {consents
          .filter((one) => one.purpose === purpose)
          .map(({ key, recipient, until }) => (
            <li key={key}>
              <strong>{recipient}</strong>
              {until && `, ${t('shared.until', { day: until })}`}
            </li>
          ))}
      </ul>
    </div>
  ));
}
