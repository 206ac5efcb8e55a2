import { Paragraph } from '@amsterdam/design-system-react';
import { Link } from '@remix-run/react';
import type { ComplaintRow } from '#app/documents/complaint/list-complaints.server.ts';
import { formatDate, formatDay } from '#app/lib/format-date.ts';
import { StatusTag } from '../ui/status-tag.tsx';
import { useWords } from '../words.tsx';

/** Complaints as cards: which, and what must be done by when. Nothing of what was told. */
export function ComplaintCards(props: { rows: readonly ComplaintRow[]; timeZone: string; empty: string }) {
  const t = useWords('complaints');
  if (props.rows.length === 0) return <Paragraph>{props.empty}</Paragraph>;
  return (
    <ul className="cards">
      {props.rows.map((row) => (
        <li key={row.id} className="card">
          <Link className="card__title" to={`/klachten/${row.id}`}>
            {t('staff.one', { reference: row.reference })}
          </Link>
          <p className="card__about">
            {row.isMine
              ? t('staff.mine')
              : row.handler
                ? t('staff.other', { name: row.handler })
                : t('staff.nobody')}
          </p>
          <p className="card__facts">
            {row.isUrgent && !row.isClosed && <StatusTag tone="stopped">{t('staff.urgent')}</StatusTag>}
            {row.isClosed ? <StatusTag tone="done">{t('staff.closed')}</StatusTag> : <Due row={row} />}
            <span>{t('staff.in', { day: formatDate(new Date(row.createdAt), props.timeZone) })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Words of this length are no tag: they must break on a phone. */
function Due({ row: { due, isLate } }: { row: ComplaintRow }) {
  const t = useWords('complaints');
  if (due === null) return <StatusTag tone="done">{t('staff.noDue')}</StatusTag>;
  if (isLate) return <StatusTag tone="stopped">{t('staff.late', { day: formatDay(due) })}</StatusTag>;
  return <strong>{t('staff.due', { day: formatDay(due) })}</strong>;
}
