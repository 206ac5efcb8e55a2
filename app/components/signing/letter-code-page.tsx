import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { PartyLayout } from '../layout/party-layout.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { TextField } from '../ui/text-field.tsx';
import { usePartyWords } from '../words/party.ts';

/** Where the code from a letter is typed by who cannot scan it. */
export function LetterCodePage({
  problem,
  typed,
}: {
  problem: 'shape' | 'unknown' | 'dead' | 'often' | null;
  typed: string;
}) {
  const t = usePartyWords();
  const error = problem === null ? undefined : t(`letter.problems.${problem}`);
  return (
    <PartyLayout organisation={null}>
      <div className="signing">
        <Heading level={1}>{t('titles.letter')}</Heading>
        <ErrorSummary problems={error ? [{ name: 'code', text: error }] : []} />
        <Paragraph size="large">{t('letter.lead')}</Paragraph>
        <form method="post" className="signing__form" noValidate>
          <TextField
            name="code"
            label={t('code.paperLabel')}
            help={t('code.paperHelp')}
            error={error}
            defaultValue={typed}
            autoComplete="off"
          />
          <Button type="submit">{t('code.submit')}</Button>
        </form>
      </div>
    </PartyLayout>
  );
}
