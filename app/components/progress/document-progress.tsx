import { Button, Heading } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { DocumentView } from '#app/documents/staff/read-document.server.ts';
import { formatDate } from '#app/lib/format-date.ts';
import { Notice } from '../ui/notice.tsx';
import { StatusTag } from '../ui/status-tag.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words.tsx';
import { Downloads } from './downloads.tsx';
import { History } from './history.tsx';
import { PartyCard } from './party-card.tsx';

/** A document that was sent: who has it, since when, what went wrong, and what the sender can do. */
export function DocumentProgress({
  view,
  timeZone,
  canAct,
}: {
  view: DocumentView;
  timeZone: string;
  canAct: boolean;
}) {
  const t = useWords('staff');
  const isOpen = view.status === 'signing' || view.status === 'preparing';
  const isLive = isOpen || view.status === 'sealing';
  const rounds = [...new Set(view.parties.map(({ round }) => round))].sort((a, b) => a - b);
  return (
    // As long as something can change without this person, `page.js` looks again.
    <div id="stand" {...(isLive && { 'data-live': '5' })}>
      <p>
        <StatusTag tone={toneOf[view.status]}>{t(`documents.statuses.${view.status}`)}</StatusTag>{' '}
        {isOpen &&
          view.deadline &&
          t('documents.progress.until', { date: formatDate(new Date(view.deadline), timeZone) })}
      </p>
      {isOpen && view.nextReminder && (
        <p>
          {t('documents.progress.reminder', {
            date: formatDate(new Date(view.nextReminder), timeZone),
          })}
        </p>
      )}
      {view.status === 'preparing' && <Notice>{t('documents.progress.preparing')}</Notice>}
      {view.status === 'sealing' && <Notice>{t('documents.progress.sealing')}</Notice>}
      {view.waitingFor && (
        <Notice kind="warning">
          {t('documents.progress.waitingFor', { why: t(whyKey(view.waitingFor)) })}
        </Notice>
      )}
      {rounds.map((round) => (
        <section key={round} className="section">
          <Heading level={2}>
            {rounds.length > 1 ? t('documents.check.round', { round }) : t('documents.progress.title')}
          </Heading>
          <ul className="card-list">
            {view.parties
              .filter((party) => party.round === round)
              .map((party) => (
                <PartyCard
                  key={party.partyId}
                  party={party}
                  timeZone={timeZone}
                  canAct={canAct && isOpen}
                  canResend={canAct && view.status === 'sealed'}
                />
              ))}
          </ul>
        </section>
      ))}
      <Consent view={view} />
      <Questions view={view} />
      <Downloads view={view} />
      {canAct && isOpen && <SenderActs />}
      <History events={view.events} timeZone={timeZone} />
    </div>
  );
}

function Consent({ view: { id, consent } }: { view: DocumentView }) {
  const t = useWords('staff');
  if (!consent) return null;
  return (
    <section className="section">
      <Heading level={2}>{t('consent.title')}</Heading>
      {consent.toTell > 0 && <Notice kind="warning">{t('consent.toTell', { count: consent.toTell })}</Notice>}
      <p>
        <a className="ams-link" href={`/documenten/${id}/toestemming`}>
          {t('consent.open')}
        </a>
      </p>
    </section>
  );
}

function Questions({ view }: { view: DocumentView }) {
  const t = useWords('staff');
  const questions = view.notes.filter(({ about }) => about === 'question');
  if (questions.length === 0) return null;
  return (
    <section className="section">
      <Heading level={2}>{t('documents.progress.questions')}</Heading>
      {questions.map(({ at, text, partyId }) => (
        <blockquote key={at} className="card">
          <p>
            {t('documents.progress.question', {
              name: view.parties.find((party) => party.partyId === partyId)?.name ?? '',
            })}
          </p>
          <p>{text}</p>
        </blockquote>
      ))}
    </section>
  );
}

function SenderActs() {
  const t = useWords('staff');
  return (
    <section className="section">
      <details>
        <summary>{t('documents.progress.extend')}</summary>
        <Form method="post">
          <TextField
            name="days"
            label={t('documents.progress.extendDays')}
            defaultValue="14"
            inputMode="numeric"
            isShort
          />
          <Button type="submit" variant="secondary" name="act" value="extend">
            {t('documents.progress.extendSave')}
          </Button>
        </Form>
      </details>
      <details>
        <summary>{t('documents.progress.withdraw')}</summary>
        <p>{t('documents.progress.withdrawHelp')}</p>
        <Form method="post">
          <TextField name="reason" label={t('documents.progress.withdrawReason')} />
          <Button type="submit" variant="secondary" name="act" value="void">
            {t('documents.progress.withdraw')}
          </Button>
        </Form>
      </details>
    </section>
  );
}

const whyKey = (code: string) =>
  `documents.progress.whys.${['time-stamp-unavailable', 'mail-unavailable', 'worker-unavailable', 'storage-unavailable'].includes(code) ? code : 'other'}`;

const toneOf = {
  draft: 'calm',
  preparing: 'busy',
  signing: 'busy',
  sealing: 'busy',
  sealed: 'done',
  declined: 'stopped',
  voided: 'stopped',
  expired: 'stopped',
  destroyed: 'stopped',
} as const;
