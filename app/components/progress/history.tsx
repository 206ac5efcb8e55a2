import type { TimelineEvent } from '#app/documents/staff/read-document.server.ts';
import { formatDateTime } from '#app/lib/format-date.ts';
import { useWords } from '../words.tsx';

/** What happened, oldest first: the chain in words. */
export function History({ events, timeZone }: { events: readonly TimelineEvent[]; timeZone: string }) {
  const t = useWords('staff');
  return (
    <details className="section">
      <summary>{t('documents.progress.history')}</summary>
      <div className="table-frame" role="region" aria-label={t('documents.progress.history')} tabIndex={0}>
        <table className="ams-table">
          <thead>
            <tr>
              <th scope="col">{t('documents.progress.moment')}</th>
              <th scope="col">{t('documents.progress.event')}</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ seq, at, words }) => (
              <tr key={seq}>
                <td>{formatDateTime(new Date(at), timeZone)}</td>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
