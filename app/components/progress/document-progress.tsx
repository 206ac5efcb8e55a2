import { Button, Heading } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { Problem } from '#app/auth/problem.ts';
import type { DocumentView } from '#app/documents/staff/read-document.server.ts';
import type { Reach } from '#app/domain/events.ts';
import { formatDate } from '#app/lib/format-date.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { StatusTag } from '../ui/status-tag.tsx';
import { TextField } from '../ui/text-field.tsx';
import { TypedProvider } from '../ui/typed.tsx';
import { useProblems } from '../ui/use-problems.ts';
import { useWords } from '../words.tsx';
import { Downloads } from './downloads.tsx';
import { History } from './history.tsx';
import { NextSteps } from './next-steps.tsx';
import { Questions } from './questions.tsx';
import { Witness } from './witness.tsx';
import { PartyCard } from './party-card.tsx';
import { RoundPicture } from './round-picture.tsx';

/** A document that was sent: who has it, since when, what went wrong, and what the sender can do. */
export function DocumentProgress({
  view,
  viewerId,
  timeZone,
  canAct,
  ways,
  problems,
  typed = {},
}: {
  view: DocumentView;
  /** The staff member who looks. */
  viewerId: string;
  timeZone: string;
  canAct: boolean;
  /** In which this portal can reach somebody. */
  ways: readonly Reach[];
  /** Of what the sender just asked. */
  problems?: readonly Problem[] | undefined;
  /** What stands again in the form that was refused. */
  typed?: Record<string, string> | undefined;
}) {
  const t = useWords('staff');
  const { list, of } = useProblems(problems);
  const isOpen = view.status === 'signing' || view.status === 'preparing';
  const isLive = isOpen || view.status === 'sealing';
  const rounds = [...new Set(view.parties.map(({ round }) => round))].sort((a, b) => a - b);
  return (
    <TypedProvider value={typed}>
      {/* As long as something can change without this person, `page.js` looks again. */}
      <div id="stand" {...(isLive && list.length === 0 && { 'data-live': '5' })}>
        <ErrorSummary problems={list} />
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
        {canAct && isOpen && view.parties.length > 1 && (
          <p>
            <a
              className={
                view.parties.some(({ progress }) => progress === 'here')
                  ? 'ams-button ams-button--primary'
                  : 'ams-link'
              }
              href={`/documenten/${view.id}/toestel`}
            >
              {t('documents.progress.device')}
            </a>
          </p>
        )}
        {canAct && (isOpen || view.hasMeeting) && view.parties.length > 1 && (
          <p>
            <a className="ams-link" href={`/documenten/${view.id}/bijeenkomst`}>
              {t('documents.progress.meeting')}
            </a>
          </p>
        )}
        {view.status !== 'sealed' && <Witness parties={view.parties} viewerId={viewerId} />}
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
            {view.rounds
              .filter((one) => one.round === round)
              .map((one) => (
                <RoundPicture key={round} round={one} timeZone={timeZone} />
              ))}
            <ul className="card-list">
              {view.parties
                .filter((party) => party.round === round)
                .map((party) => (
                  <PartyCard
                    key={party.partyId}
                    party={party}
                    documentId={view.id}
                    timeZone={timeZone}
                    country={view.country}
                    ways={ways}
                    errorOf={of}
                    canAct={canAct && isOpen}
                    canResend={canAct && view.status === 'sealed'}
                    isEnded={['declined', 'voided', 'expired'].includes(view.status)}
                  />
                ))}
            </ul>
          </section>
        ))}
        <NextSteps view={view} canAct={canAct} />
        <Consent view={view} />
        <Questions view={view} canAnswer={canAct} isOpen={isOpen} errorOf={of} />
        <Downloads view={view} />
        {canAct && isOpen && <SenderActs />}
        <History events={view.events} timeZone={timeZone} />
      </div>
    </TypedProvider>
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
