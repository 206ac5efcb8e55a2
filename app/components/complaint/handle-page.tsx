import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { ComplaintView } from '#app/documents/complaint/read-complaint.server.ts';
import { formatDate, formatDateTime } from '#app/lib/format-date.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { useWords } from '../words.tsx';
import { CloseForm, StepForm, WriteForm } from './handle-forms.tsx';
import { Steps } from './steps.tsx';
import { WhoForms } from './who-forms.tsx';

export interface HandleProps {
  view: ComplaintView;
  timeZone: string;
  userId: string;
  /** Key below `staff` of what is wrong with what was sent. */
  problem: string | null;
}

/** A complaint for who handles it: what must be done by when, what was told, what was said since. */
export function HandlePage({ view, timeZone, userId, problem }: HandleProps) {
  const t = useWords('complaints');
  const { handler, isClosed, canHandle, steps } = view;
  const who = view.isMine
    ? t('staff.mine')
    : handler
      ? t('staff.other', { name: handler.name })
      : t('staff.nobody');
  return (
    <>
      <PageHeading
        title={t('staff.one', { reference: view.reference })}
        lead={`${t('staff.in', { day: formatDate(new Date(view.createdAt), timeZone) })}. ${who}.`.replace(
          '..',
          '.',
        )}
      />
      {problem && <Notice kind="warning">{t(`staff.${problem}`)}</Notice>}
      {view.isUrgent && !isClosed && <Notice kind="warning">{t('staff.urgent')}</Notice>}
      {isClosed && <Notice>{t('staff.isClosed')}</Notice>}
      <section className="section">
        <Heading level={2}>{t('staff.steps')}</Heading>
        <Steps
          steps={steps}
          text={(id) => steps.find((step) => step.id === id)?.title ?? ''}
          timeZone={timeZone}
        />
        {canHandle && <StepForm steps={steps} />}
      </section>
      <section className="section">
        <Heading level={2}>{t('staff.log')}</Heading>
        <Paragraph>{t(`staff.mail.${view.mail}`)}</Paragraph>
        <Log view={view} timeZone={timeZone} />
        {canHandle && <WriteForm />}
      </section>
      <section className="section">
        <Heading level={2}>{t('staff.told')}</Heading>
        <Told told={view.told} />
      </section>
      {canHandle && <WhoForms view={view} userId={userId} />}
      {canHandle && <CloseForm canClose={view.canClose} />}
    </>
  );
}

function Told({ told }: Pick<ComplaintView, 'told'>) {
  return (
    <div className="complaint__told">
      {told.map(({ title, facts }) => (
        <section key={title}>
          <Heading level={3}>{title}</Heading>
          <dl>
            {facts.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Log({ view, timeZone }: Pick<HandleProps, 'view' | 'timeZone'>) {
  const t = useWords('complaints');
  const titleOf = (step: string | undefined) => view.steps.find(({ id }) => id === step)?.title ?? '';
  return (
    <ol className="complaint__messages">
      {view.entries.map(({ at, kind, by, step, words }, index) => {
        const isName = kind === 'assigned' || kind === 'barred';
        return (
          <li
            key={index}
            className={kind === 'reply' ? 'complaint__message complaint__message--own' : 'complaint__message'}
          >
            <p className="complaint__by">{formatDateTime(new Date(at), timeZone)}</p>
            <p>{t(`staff.entry.${kind}`, { by: by ?? '', step: titleOf(step), words: words ?? '' })}</p>
            {words && !isName && (
              <p className="complaint__words" dir="auto">
                {words}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
