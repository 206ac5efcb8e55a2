import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { Problem } from '#app/auth/problem.ts';
import type { ConsentsView, RecipientView } from '#app/documents/consent/read-consents.server.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { StatusTag } from '../ui/status-tag.tsx';
import { useProblems } from '../ui/use-problems.ts';
import { useWords } from '../words.tsx';
import { TellForm } from './tell-form.tsx';

/** What somebody consents to, what they took back, and who has stopped. */
export function ConsentPage({
  view,
  canAct,
  problems,
}: {
  view: ConsentsView;
  canAct: boolean;
  problems: readonly Problem[];
}) {
  const t = useWords('staff');
  const { list } = useProblems(problems);
  return (
    <>
      <p>
        <a className="ams-link" href={`/documenten/${view.id}`}>
          {t('consent.back')}
        </a>
      </p>
      <PageHeading
        title={t('consent.title')}
        lead={t('consent.lead', { title: view.title, reference: view.reference })}
      />
      <ErrorSummary problems={list} />
      {[...view.withdrawals].reverse().map((act) => (
        <Act key={act.number} act={act} id={view.id} canAct={canAct} />
      ))}
      <section className="section">
        <Heading level={2}>{t('consent.live')}</Heading>
        {view.live.length === 0 && <Paragraph>{t('consent.none')}</Paragraph>}
        <ul>
          {view.live.map(({ key, purpose, recipient, until }) => (
            <li key={key}>
              {recipient}: {purpose}
              {until && ` (${t('consent.until', { day: until })})`}
            </li>
          ))}
        </ul>
      </section>
      {canAct && view.live.length > 0 && <TellForm view={view} />}
    </>
  );
}

function Act({ act, id, canAct }: { act: ConsentsView['withdrawals'][number]; id: string; canAct: boolean }) {
  const t = useWords('staff');
  const { number, at, by, byStaff, items, recipients, confirmBy, isSealed } = act;
  return (
    <section className="section">
      <Heading level={2}>{t('consent.act', { number, moment: at })}</Heading>
      <p>{t(byStaff ? 'consent.byStaff' : 'consent.bySelf', { name: by })}</p>
      <ul>
        {items.map(({ purpose, recipient }) => (
          <li key={purpose + recipient}>
            {recipient}: {purpose}
          </li>
        ))}
      </ul>
      <p>{t('consent.confirmBy', { day: confirmBy })}</p>
      <ul className="card-list">
        {recipients.map((one) => (
          <Recipient key={one.recipient} one={one} number={number} canAct={canAct} />
        ))}
      </ul>
      {isSealed && (
        <p>
          <a className="ams-link" href={`/documenten/${id}/intrekking/${String(number)}.pdf`}>
            {t('consent.pdf')}
          </a>
        </p>
      )}
    </section>
  );
}

function Recipient({ one, number, canAct }: { one: RecipientView; number: number; canAct: boolean }) {
  const t = useWords('staff');
  const { recipient, name, status } = one;
  return (
    <li className="card">
      <Heading level={3}>{name}</Heading>
      <p>
        <StatusTag tone={tones[status]}>{t(`consent.statuses.${status}`)}</StatusTag>
      </p>
      {canAct && status === 'tell' && (
        <Form method="post">
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="recipient" value={recipient} />
          <Button
            type="submit"
            variant="secondary"
            name="act"
            value="told"
            aria-label={t('consent.toldWhom', { name })}
          >
            {t('consent.told')}
          </Button>
        </Form>
      )}
    </li>
  );
}

const tones = {
  confirmed: 'done',
  told: 'done',
  tell: 'stopped',
  sending: 'busy',
  mailed: 'busy',
  late: 'stopped',
} as const;
