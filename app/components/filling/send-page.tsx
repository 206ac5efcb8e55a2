import { Button, Heading } from '@amsterdam/design-system-react';
import { Form, Link } from '@remix-run/react';
import type { Problem } from '#app/auth/problem.ts';
import type { SendingChoices } from '#app/documents/sending/plan-sending.ts';
import { hasOptions } from '#app/documents/sending/sending-options.ts';
import type { SendingView } from '#app/documents/staff/read-sending.server.ts';
import { DocumentView } from '../document/document-view.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { TextField } from '../ui/text-field.tsx';
import { OrderChoices } from './order-choices.tsx';
import { useProblems } from '../ui/use-problems.ts';
import { Gates } from './gates.tsx';
import { PageCounter } from './page-count.tsx';
import { useWords } from '../words.tsx';

/** The last look: the document as it will be signed, who is asked in which order, and the button. */
export function SendPage({
  view,
  problems,
  chosen,
  days,
}: {
  view: SendingView;
  /** Of what was just chosen. */
  problems?: readonly Problem[] | undefined;
  chosen?: SendingChoices | undefined;
  days?: string | undefined;
}) {
  const t = useWords('staff');
  const many = useWords('bulk');
  const { list, of } = useProblems(problems);
  const { isSigned } = view.draft;
  return (
    <>
      <PageHeading
        title={t(isSigned ? 'documents.check.title' : 'documents.check.settleTitle')}
        lead={t(isSigned ? 'documents.check.lead' : 'documents.check.settleLead')}
      />
      <ErrorSummary problems={list} />
      <Gates gates={view.draft.gates} />
      {list.length === 0 && <Missing view={view} />}
      <PageCounter pages={view.pages} id={view.id} />
      {isSigned && <Order view={view} />}
      <p>
        <Link reloadDocument className="ams-link" to={`/documenten/${view.id}/voorbeeld.pdf`}>
          {t('documents.check.preview')}
        </Link>
      </p>
      <div className="preview panel">
        <DocumentView
          content={view.content}
          facts={[{ label: t('archive.csv.reference'), value: view.reference }]}
        />
      </div>
      {view.draft.canSend && (
        <Form method="post" className="section">
          <input type="hidden" name="revision" value={view.revision} />
          {isSigned ? (
            <TextField
              name="days"
              label={t('documents.check.days')}
              defaultValue={days ?? String(view.days)}
              inputMode="numeric"
              isShort
            />
          ) : (
            <input type="hidden" name="days" value={view.days} />
          )}
          {hasOptions(view.options) && <OrderChoices options={view.options} chosen={chosen} errorOf={of} />}
          <Button type="submit">{t(isSigned ? 'documents.check.send' : 'documents.check.settle')}</Button>
        </Form>
      )}
      {isSigned && (
        <p>
          <Link className="ams-link" to={`/documenten/${view.id}/velen`}>
            {many('link')}
          </Link>
        </p>
      )}
    </>
  );
}

function Order({ view }: { view: SendingView }) {
  const t = useWords('staff');
  return (
    <section className="section">
      <Heading level={2}>{t('documents.check.order')}</Heading>
      {view.rounds.map(({ round, parties }) => (
        <div key={round}>
          {view.rounds.length > 1 && <Heading level={3}>{t('documents.check.round', { round })}</Heading>}
          <ul>
            {parties.map(({ partyId, name, title, capacityLine }) => (
              <li key={partyId}>{[name, title, capacityLine].filter(Boolean).join(', ')}</li>
            ))}
          </ul>
        </div>
      ))}
      <Link className="ams-link" to={`/documenten/${view.id}/partijen`}>
        {t('documents.parties.edit')}
      </Link>
    </section>
  );
}

function Missing({ view: { id, draft } }: { view: SendingView }) {
  const t = useWords('staff');
  const sections = draft.sections.filter(({ isComplete }) => !isComplete);
  if (draft.canSend) return <Notice kind="success">{t('documents.check.ready')}</Notice>;
  if (sections.length === 0 && draft.partyProblems.length === 0) return null;
  return (
    <section className="panel">
      <Heading level={2} size="level-3">
        {t('documents.check.missing')}
      </Heading>
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            <Link className="ams-link" to={`/documenten/${id}/invullen/${section.id}`}>
              {section.title}
            </Link>
          </li>
        ))}
        {draft.partyProblems.map((problem, index) => (
          <li key={index}>
            <Link className="ams-link" to={`/documenten/${id}/partijen`}>
              {t(`documents.partyProblems.${problem.problem}`, { title: problem.title, name: problem.name })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
