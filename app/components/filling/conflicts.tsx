import { Button, Heading } from '@amsterdam/design-system-react';
import type { AnswerDifference } from '#app/forms/index.ts';
import { useWords } from '../words.tsx';

/** Two people filled in the same: what differs, field by field, and the choice. */
export function Conflicts({
  conflicts,
  onKeepMine,
  onKeepTheirs,
}: {
  conflicts: readonly AnswerDifference[];
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}) {
  const t = useWords('staff');
  if (conflicts.length === 0) return null;
  return (
    <section className="panel" role="alert">
      <Heading level={2} size="level-3">
        {t('documents.conflict.title')}
      </Heading>
      <p>{t('documents.conflict.text')}</p>
      <dl>
        {conflicts.map(({ fieldId, label, before, after }) => (
          <div key={fieldId}>
            <dt>{label}</dt>
            <dd>
              {t('documents.conflict.mine')}: {after || t('documents.conflict.none')}
            </dd>
            <dd>
              {t('documents.conflict.theirs')}: {before || t('documents.conflict.none')}
            </dd>
          </div>
        ))}
      </dl>
      <Button type="button" onClick={onKeepMine}>
        {t('documents.conflict.keepMine')}
      </Button>{' '}
      <Button type="button" variant="secondary" onClick={onKeepTheirs}>
        {t('documents.conflict.keepTheirs')}
      </Button>
    </section>
  );
}
