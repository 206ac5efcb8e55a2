import { formatDay } from '#app/lib/format-date.ts';
import { StatusTag } from '../ui/status-tag.tsx';
import { useWords } from '../words.tsx';

const tones = {
  kept: 'done',
  ended: 'busy',
  held: 'busy',
  proposed: 'busy',
  approved: 'stopped',
  destroyed: 'stopped',
} as const;

export type ShownStatus = keyof typeof tones;

export function ArchiveStatusTag({ status }: { status: ShownStatus }) {
  const t = useWords('staff');
  return <StatusTag tone={tones[status]}>{t(`archive.status.${status}`)}</StatusTag>;
}

/** "tot en met 31 december 2031, 5 jaar na sluiten dossier". */
export function KeptUntil({ keptUntil, rule }: { keptUntil: string | null; rule: string }) {
  const t = useWords('staff');
  if (keptUntil === null) return <>{t('archive.notBegun', { rule })}</>;
  return <>{t('archive.keptUntil', { day: formatDay(keptUntil), rule })}</>;
}
