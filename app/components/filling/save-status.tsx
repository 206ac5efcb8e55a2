import { formatTime } from '#app/lib/format-date.ts';
import { useWords } from '#app/lib/words.ts';
import type { Autosave } from './use-autosave.ts';

/** Whether what was typed is on the server's disk; a screen reader says it when it changes. */
export function SaveStatus({ save, timeZone }: { save: Autosave; timeZone: string }) {
  const t = useWords('filling');
  const { state, why, result } = save;
  const isTrouble = state === 'failed' || state === 'ended';
  const words = {
    idle: () => '',
    dirty: () => t('fill.saving'),
    saving: () => t('fill.saving'),
    saved: () =>
      [
        t('fill.saved', { time: formatTime(new Date(result?.savedAt ?? 0), timeZone) }),
        Object.keys(result?.errors ?? {}).length > 0 ? t('fill.unsaved') : '',
      ].join(' '),
    failed: () => t('fill.failed'),
    ended: () => t(`fill.${why ?? 'sent'}`),
  } as const;
  return (
    <p className={`save-status${isTrouble ? ' save-status--trouble' : ''}`} role="status" data-state={state}>
      {words[state]().trim()}
    </p>
  );
}
