import { Heading } from '@amsterdam/design-system-react';
import type { ChangeView, PartView, PersonRecordView } from '#app/dossiers/read-person-record.server.ts';
import { formatDateTime } from '#app/lib/format-date.ts';
import { useWords } from '../words.tsx';
import { SaidWords } from './said.tsx';

interface PartsProps {
  view: PersonRecordView;
  canEdit: boolean;
  timeZone: string;
}

/** The record part by part: what it says, who wrote it, and what it said before. */
export function RecordParts({ view, canEdit, timeZone }: PartsProps) {
  const t = useWords('staff');
  return (
    <section className="section" aria-labelledby="onderdelen">
      <Heading level={2} id="onderdelen">
        {t('record.parts')}
      </Heading>
      <ul className="record-parts">
        {view.parts.map((part) => (
          <li key={part.id} id={part.id} className="record-part">
            <div className="record-part__head">
              <h3>{part.label}</h3>
              {canEdit && <EditLink part={part} href={`/dossiers/${view.dossierId}/gegevens/${part.id}`} />}
            </div>
            <SaidWords said={part.said} />
            <Changes part={part} timeZone={timeZone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function EditLink({ part, href }: { part: PartView; href: string }) {
  const t = useWords('staff');
  const words = t(part.said.length > 0 ? 'record.edit' : 'record.fill');
  return (
    <a className="ams-link" href={href} aria-label={`${words}: ${part.label}`}>
      {words}
    </a>
  );
}

function Changes({ part, timeZone }: { part: PartView; timeZone: string }) {
  const t = useWords('staff');
  const { changes } = part;
  const last = changes.find(({ act }) => act !== 'declined');
  const isAllSaid = changes.length === (last ? 1 : 0);
  return (
    <>
      {last && (
        <p className="record-part__source">
          <ChangeLine change={last} timeZone={timeZone} />
        </p>
      )}
      {!isAllSaid && (
        <details className="record-part__history">
          <summary>{t('record.history', { count: changes.length })}</summary>
          <ol>
            {changes.map((change) => (
              <li key={change.n}>
                <p>
                  <ChangeLine change={change} timeZone={timeZone} />
                </p>
                <SaidWords said={change.said} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

/** "Coach Voorbeeldsma nam dit op 3 april 2026 om 14:03 over uit: Assessment-lijst." */
function ChangeLine({ change, timeZone }: { change: ChangeView; timeZone: string }) {
  const t = useWords('staff');
  const { act, by, at, from } = change;
  const who = by || t('record.somebody');
  const words = t(`record.acts.${act}`, { who, when: formatDateTime(new Date(at), timeZone) });
  if (!from) return <>{words}</>;
  return (
    <>
      {words}{' '}
      <a className="ams-link" href={`/documenten/${from.documentId}`}>
        {from.title}
      </a>
    </>
  );
}
