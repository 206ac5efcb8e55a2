import { formatTime } from '#app/lib/format-date.ts';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words.tsx';
import type { Autosave } from './use-autosave.ts';

/** Whether what was typed is on the server's disk; a screen reader says it when it changes. */
export function SaveStatus({ save, timeZone }: { save: Autosave; timeZone: string }) {
  const t = useWords('staff');
  if (save.state === 'failed') return <Notice kind="warning">{t('documents.fill.failed')}</Notice>;
  const saved = save.savedAt
    ? t('documents.fill.saved', { time: formatTime(new Date(save.savedAt), timeZone) })
    : '';
  return (
    <p className="save-status" role="status">
      {save.state === 'saving' ? t('documents.fill.saving') : saved}
      {save.state === 'saved' && save.hasErrors && ` ${t('documents.fill.unsaved')}`}
    </p>
  );
}
