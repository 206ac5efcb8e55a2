import { formatDate, formatDay } from '#app/lib/format-date.ts';
import { useWords } from '../words.tsx';
import { ArchiveStatusTag, KeptUntil } from './status.tsx';
import type { ShownRow } from './archive-table.tsx';

export interface ShownArchived extends ShownRow {
  isSealed: boolean;
  waitsFor: string | null;
  ends: { agreement: string | null; consent: string | null };
  reasons: readonly { about: string; at: string; text: string }[];
  proposedBy: { id: string; name: string } | null;
  chain: { count: number; head: string; isWhole: boolean };
}

export function ArchiveFacts({ document, timeZone }: { document: ShownArchived; timeZone: string }) {
  const t = useWords('staff');
  const { parties, completedOn, destroyedOn, chain, reasons } = document;
  return (
    <dl className="facts">
      <dt>{t('archive.columns.status')}</dt>
      <dd>
        <ArchiveStatusTag status={document.status} />
      </dd>
      <dt>{t('archive.columns.parties')}</dt>
      <dd>{parties.length > 0 ? parties.join(', ') : t('archive.noNames')}</dd>
      {completedOn && (
        <>
          <dt>{t('archive.columns.completedOn')}</dt>
          <dd>{formatDay(completedOn)}</dd>
        </>
      )}
      <dt>{t('archive.columns.kept')}</dt>
      <dd>
        {destroyedOn ? (
          t('archive.destroyedOn', { day: formatDay(destroyedOn) })
        ) : (
          <KeptUntil {...document} />
        )}
      </dd>
      {reasons.map(({ about, at, text }) => (
        <Reason key={at} label={t(`archive.reasons.${about}`, { day: formatDate(new Date(at), timeZone) })}>
          {text}
        </Reason>
      ))}
      <dt>{t('archive.chain')}</dt>
      <dd className="hash">
        {t(chain.isWhole ? 'archive.chainWhole' : 'archive.chainBroken', { count: chain.count })} {chain.head}
      </dd>
    </dl>
  );
}

function Reason({ label, children }: { label: string; children: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
