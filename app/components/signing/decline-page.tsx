import {
  Checkbox,
  Column,
  Field,
  FieldSet,
  Label,
  Paragraph,
  Radio,
  TextArea,
} from '@amsterdam/design-system-react';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import { usePartyWords } from '../words/party.ts';
import type { Problem } from './problem.ts';
import { ProblemAt, problemProps, ProblemSummary } from './problems.tsx';
import { SubmitOrBack } from './submit-or-back.tsx';
import { SigningPage } from './signing-page.tsx';

export interface DeclinePageProps {
  shell: SigningShell;
  typed: { reason: string; own: string };
  problems: readonly Problem[];
}

export const declineReasons = ['unclear', 'wrong', 'disagree', 'other'] as const;

/** Saying no, with a reason, and sure. */
export function DeclinePage({ shell, typed, problems }: DeclinePageProps) {
  const t = usePartyWords();
  const organisation = shell.organisation.name;
  return (
    <SigningPage shell={shell} heading={t('titles.decline')} ways={['question', 'stop']}>
      <ProblemSummary problems={problems} />
      <Paragraph size="large">{t('decline.intro')}</Paragraph>
      <Paragraph>
        {t('decline.ends')} {t('decline.final')}
      </Paragraph>
      <Paragraph>{t('decline.hint')}</Paragraph>
      <form method="post" className="signing__form" noValidate>
        <FieldSet
          id="reason"
          tabIndex={-1}
          legend={t('decline.why')}
          role="radiogroup"
          aria-describedby="reason-help"
        >
          <Paragraph size="small" id="reason-help">
            {t('decline.whyHelp', { organisation })}
          </Paragraph>
          <ProblemAt problems={problems} field="reason" />
          <Column gap="small">
            {declineReasons.map((reason) => (
              <Radio key={reason} name="reason" value={reason} defaultChecked={typed.reason === reason}>
                {t(`decline.reasons.${reason}`)}
              </Radio>
            ))}
          </Column>
        </FieldSet>
        <Field invalid={problems.some(({ field }) => field === 'own')}>
          <Label htmlFor="own">{t('decline.own')}</Label>
          <Paragraph size="small" id="own-help">
            {t('decline.ownHelp')}
          </Paragraph>
          <ProblemAt problems={problems} field="own" />
          <TextArea
            id="own"
            name="own"
            rows={4}
            defaultValue={typed.own}
            {...problemProps(problems, 'own', 'own-help')}
          />
        </Field>
        <div>
          <ProblemAt problems={problems} field="sure" />
          <Checkbox id="sure" name="sure" value="ja" {...problemProps(problems, 'sure')}>
            {t('decline.sure')}
          </Checkbox>
        </div>
        <SubmitOrBack reference={shell.reference} submit={t('decline.submit')} />
      </form>
    </SigningPage>
  );
}
