import { Heading } from '@amsterdam/design-system-react';
import { Link } from '@remix-run/react';
import type { DraftView } from '#app/documents/staff/read-draft.server.ts';
import { Gates } from './gates.tsx';
import { StatusTag } from '../ui/status-tag.tsx';
import { useWords } from '../words.tsx';

/** A draft: its sections, its parties, and the way on. */
export function DraftOverview({ id, draft, canFill }: { id: string; draft: DraftView; canFill: boolean }) {
  const t = useWords('staff');
  return (
    <>
      <Gates gates={draft.gates} />
      <section className="section">
        <Heading level={2}>{t('documents.sections')}</Heading>
        <ol className="task-list">
          {draft.sections.map(({ id: section, title, isComplete, isOpen }) => (
            <li key={section} className="task-list__item">
              {canFill && isOpen ? (
                <Link className="ams-link" to={`invullen/${section}`}>
                  {title}
                </Link>
              ) : (
                title
              )}
              {isOpen ? (
                <Completeness isComplete={isComplete} />
              ) : (
                <StatusTag tone="calm">{t('documents.sectionStates.closed')}</StatusTag>
              )}
            </li>
          ))}
          {draft.isSigned && (
            <li className="task-list__item">
              {canFill ? (
                <Link className="ams-link" to="partijen">
                  {t('documents.parties.title')}
                </Link>
              ) : (
                t('documents.parties.title')
              )}
              <Completeness isComplete={draft.partyProblems.length === 0} />
            </li>
          )}
        </ol>
      </section>
      {canFill && (
        <p>
          <Link className="ams-button ams-button--primary" to={`/documenten/${id}/versturen`}>
            {t(draft.isSigned ? 'documents.check.title' : 'documents.check.settleTitle')}
          </Link>
        </p>
      )}
    </>
  );
}

function Completeness({ isComplete }: { isComplete: boolean }) {
  const t = useWords('staff');
  return (
    <StatusTag tone={isComplete ? 'done' : 'calm'}>
      {t(`documents.sectionStates.${isComplete ? 'complete' : 'open'}`)}
    </StatusTag>
  );
}
