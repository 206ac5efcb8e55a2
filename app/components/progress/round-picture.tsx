import type { RoundView } from '#app/documents/staff/rounds-of.ts';
import { formatDate } from '#app/lib/format-date.ts';
import { StatusTag } from '../ui/status-tag.tsx';
import { useWords } from '../words.tsx';

/** How far one round is, until when it runs, and what happens then. */
export function RoundPicture({ round: view, timeZone }: { round: RoundView; timeZone: string }) {
  const t = useWords('staff');
  const { round, status, signed, needed, since, until, then, passed, enough, optional } = view;
  const date = (moment: string) => formatDate(new Date(moment), timeZone);
  const list = (names: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(names);
  const lines = [
    ...enough.map(({ needed: count, names }) =>
      t(`documents.rounds.${count === 1 ? 'enoughOne' : 'enough'}`, { count, names: list(names) }),
    ),
    ...(optional.length > 0 ? [t('documents.rounds.optional', { names: list(optional) })] : []),
    ...passed.map(({ outcome, at }) => t(`documents.rounds.passed.${outcome}`, { date: date(at) })),
    ...(until ? [t('documents.rounds.until', { date: date(until) })] : []),
    ...(then && status === 'open' ? [t(`documents.rounds.then.${then.what}`, { days: then.days })] : []),
  ];
  return (
    <div className="round">
      <p>
        <StatusTag tone={toneOf[status]}>{t(`documents.rounds.statuses.${status}`)}</StatusTag>{' '}
        {t('documents.rounds.count', { signed, needed })}{' '}
        {since && t('documents.rounds.since', { date: date(since) })}
      </p>
      <progress
        className="bar"
        max={Math.max(1, needed)}
        value={signed}
        aria-label={t('documents.rounds.bar', { round })}
      />
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

const toneOf = { 'to-come': 'calm', open: 'busy', done: 'done', stopped: 'stopped' } as const;
