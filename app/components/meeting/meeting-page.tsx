import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Problem } from '#app/auth/problem.ts';
import type { MeetingView } from '#app/documents/meeting/read-meeting.server.ts';
import { formatDate, formatTime } from '#app/lib/format-date.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { TypedProvider } from '../ui/typed.tsx';
import { useProblems } from '../ui/use-problems.ts';
import { useWords } from '../words.tsx';
import { MeetingPeople } from './meeting-people.tsx';
import { PlanForm } from './plan-form.tsx';

export interface MeetingPageProps {
  view: MeetingView;
  viewerId: string;
  timeZone: string;
  problems?: readonly Problem[] | undefined;
  typed?: Record<string, string> | undefined;
}

/** A meeting at which is signed: planned, prepared, led and looked back on. */
export function MeetingPage({ view, viewerId, timeZone, problems, typed = {} }: MeetingPageProps) {
  const t = useWords('meeting');
  const { list, of } = useProblems(problems);
  const { id, plan, isLive, people } = view;
  const isPlanned = plan !== null && !plan.isCancelled;
  const isSigning = isLive && !view.isComplete;
  const isAnybodyThere = people.some(({ attended }) => attended !== null);
  return (
    <TypedProvider value={typed}>
      <p>
        <a className="ams-link" href={`/documenten/${id}`}>
          {t('back')}
        </a>
      </p>
      <PageHeading title={t('title')} lead={view.title} />
      <ErrorSummary problems={list} />
      {plan?.isCancelled && <Notice kind="warning">{t('cancelled')}</Notice>}
      {isPlanned && <When plan={plan} timeZone={timeZone} />}
      {isPlanned && <Confirm view={view} viewerId={viewerId} />}
      {isPlanned && <Tools view={view} />}
      {isPlanned && <MeetingPeople view={view} timeZone={timeZone} />}
      {isSigning && !isPlanned && (
        <>
          <Paragraph className="ams-mb-m">{t('lead')}</Paragraph>
          <PlanForm view={view} timeZone={timeZone} errorOf={of} />
        </>
      )}
      {!isPlanned && !isSigning && <Paragraph>{t('over')}</Paragraph>}
      {isPlanned && isLive && !isAnybodyThere && (
        <section className="section">
          {isSigning && (
            <details open={list.length > 0}>
              <summary>{t('plan.changeTitle')}</summary>
              <PlanForm view={view} timeZone={timeZone} errorOf={of} />
            </details>
          )}
          <details>
            <summary>{t('plan.cancelTitle')}</summary>
            <form method="post">
              <p>{t('plan.cancelHelp')}</p>
              <Button type="submit" variant="secondary" name="act" value="cancel">
                {t('plan.cancel')}
              </Button>
            </form>
          </details>
        </section>
      )}
    </TypedProvider>
  );
}

function When({ plan, timeZone }: { plan: NonNullable<MeetingView['plan']>; timeZone: string }) {
  const t = useWords('meeting');
  const [startsAt, endsAt] = [new Date(plan.startsAt), new Date(plan.endsAt)];
  return (
    <section className="panel section meeting__plan">
      <p className="meeting__step">
        {t('when', {
          day: formatDate(startsAt, timeZone),
          from: formatTime(startsAt, timeZone),
          until: formatTime(endsAt, timeZone),
        })}
      </p>
      <p>{plan.place}</p>
      {plan.words !== '' && <p className="meeting__words">{plan.words}</p>}
    </section>
  );
}

/** For who noted at the door who was there: what only they can say of the signatures. */
function Confirm({ view: { people }, viewerId }: { view: MeetingView; viewerId: string }) {
  const t = useWords('meeting');
  const own = people.filter(({ unconfirmedBy }) => unconfirmedBy === viewerId);
  if (own.length === 0) return null;
  return (
    <Notice kind="warning">
      <p>{t('confirm.text', { count: own.length })}</p>
      <form method="post">
        {own.map(({ partyId }) => (
          <input key={partyId} type="hidden" name="party" value={partyId} />
        ))}
        <Button type="submit" name="act" value="witness">
          {t('confirm.submit')}
        </Button>
      </form>
    </Notice>
  );
}

/** What is used in the hall, and printed before and after it. */
function Tools({ view: { id, isLive, isComplete, screenUrl, people } }: { view: MeetingView }) {
  const t = useWords('meeting');
  const isAnybodyToSign = people.some(({ step }) => step === 'attend' || step === 'later' || step === 'sign');
  const tools = [
    ...(isAnybodyToSign && isLive
      ? [
          { href: `/documenten/${id}/bijeenkomst/kaartjes.pdf`, key: 'cards' },
          { href: `/documenten/${id}/toestel`, key: 'device' },
        ]
      : []),
    { href: screenUrl, key: 'screen' },
    { href: `/documenten/${id}/bijeenkomst/aanwezig.pdf`, key: 'attendance' },
    ...(isComplete ? [{ href: `/documenten/${id}/bijeenkomst/oorkonde.pdf`, key: 'wall' }] : []),
  ];
  return (
    <section className="section">
      <Heading level={2}>{t('tools.title')}</Heading>
      <dl className="meeting__tools">
        {tools.map(({ href, key }) => (
          <div key={key}>
            <dt>
              <a className="ams-link" href={href}>
                {t(`tools.${key}`)}
              </a>
            </dt>
            <dd>{t(`tools.${key}Help`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
