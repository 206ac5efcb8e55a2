import { Paragraph } from '@amsterdam/design-system-react';
import { Link } from '@remix-run/react';
import { formatDate, formatDay } from '#app/lib/format-date.ts';
import { useWords } from '../words.tsx';
import { StatusTag } from './status-tag.tsx';

/** What a card shows of a document. */
export interface DocumentCard {
  id: string;
  title: string;
  dossier: { label: string };
  status: keyof typeof tones;
  signed: number;
  parties: number;
  questions: number;
  updatedAt: string;
  deadline: string | null;
}

const tones = {
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

/** Documents as cards: what, about whom, how far. */
export function DocumentCards(props: {
  documents: readonly DocumentCard[];
  timeZone: string;
  empty: string;
}) {
  const t = useWords('staff');
  if (props.documents.length === 0) return <Paragraph>{props.empty}</Paragraph>;
  return (
    <ul className="cards">
      {props.documents.map(
        ({ id, title, dossier, status, signed, parties, questions, deadline, updatedAt }) => (
          <li key={id} className="card">
            <Link className="card__title" to={`/documenten/${id}`}>
              {title}
            </Link>
            <p className="card__about">{dossier.label}</p>
            <p className="card__facts">
              <StatusTag tone={tones[status]}>{t(`start.statuses.${status}`)}</StatusTag>
              <span>
                {status === 'draft'
                  ? t('start.changed', { day: formatDate(new Date(updatedAt), props.timeZone) })
                  : t('start.signed', { signed, parties })}
              </span>
              {questions > 0 && (
                <StatusTag tone="stopped">{t('start.questions', { count: questions })}</StatusTag>
              )}
              {deadline && status === 'signing' && (
                <span>{t('start.deadline', { day: dayInWords(deadline, props.timeZone) })}</span>
              )}
            </p>
          </li>
        ),
      )}
    </ul>
  );
}

const dayInWords = (day: string, timeZone: string) =>
  day.length === 10 ? formatDay(day) : formatDate(new Date(day), timeZone);
