import { Heading, Paragraph, Radio } from '@amsterdam/design-system-react';
import { useWords } from '#app/lib/words.ts';
import type { SaveAnswer } from './save-answer.ts';

/**
 * Somebody else was first: what differs, field by field, and the choice. Without JavaScript the choice goes along with
 * the form (`keep.<field>`, and in `theirs.<field>` what the writer was shown); with it, it is made at once.
 */
export function Conflicts({
  result,
  onKeep,
}: {
  result: SaveAnswer | null;
  onKeep: (fieldId: string, whose: 'mine' | 'theirs') => void;
}) {
  const t = useWords('filling');
  if (!result || result.conflicts.length === 0) return null;
  return (
    <section className="conflicts" role="alert" aria-labelledby="conflicts-title">
      <Heading level={2} size="level-3" id="conflicts-title">
        {t('conflict.title')}
      </Heading>
      <Paragraph>{t('conflict.text')}</Paragraph>
      {result.conflicts.map(({ fieldId, label, before, after }) => (
        <fieldset key={fieldId} className="conflict">
          <legend>{label}</legend>
          <input type="hidden" name={`theirs.${fieldId}`} value={result.seen[fieldId] ?? ''} />
          {(['mine', 'theirs'] as const).map((whose) => (
            <Radio
              key={whose}
              id={`keep.${fieldId}.${whose}`}
              name={`keep.${fieldId}`}
              value={whose}
              onChange={() => onKeep(fieldId, whose)}
            >
              <span className="conflict__whose">{t(`conflict.${whose}`)}</span>{' '}
              <span className="conflict__answer">
                {(whose === 'mine' ? after : before) || t('conflict.none')}
              </span>
            </Radio>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
