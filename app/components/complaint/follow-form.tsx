import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words.tsx';

/** Asks for what opens the page of a complaint. Both are typed, so that neither stands in an address. */
export function FollowForm({ isWrong, reference }: { isWrong: boolean; reference: string }) {
  const t = useWords('complaints');
  const wrong = t('follow.wrong');
  return (
    <div className="complaint">
      <Heading level={1}>{t('follow.title')}</Heading>
      <ErrorSummary problems={isWrong ? [{ name: 'words', text: wrong }] : []} />
      <Paragraph size="large">{t('follow.lead')}</Paragraph>
      <form method="post" noValidate>
        <TextField
          name="reference"
          label={t('follow.reference')}
          help={t('follow.referenceHelp')}
          defaultValue={reference}
          autoComplete="off"
        />
        <TextField
          name="words"
          label={t('follow.words')}
          help={t('follow.wordsHelp')}
          autoComplete="off"
          error={isWrong ? wrong : undefined}
        />
        <Button type="submit">{t('follow.look')}</Button>
      </form>
      <Paragraph size="small">{t('follow.lost')}</Paragraph>
    </div>
  );
}
