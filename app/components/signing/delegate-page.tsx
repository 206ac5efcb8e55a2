import { Checkbox, Field, Label, Paragraph, TextInput } from '@amsterdam/design-system-react';
import type { SigningShell } from '#app/documents/party/signing-shell.ts';
import { usePartyWords } from '../words/party.ts';
import type { Problem } from './problem.ts';
import { ProblemAt, problemProps, ProblemSummary } from './problems.tsx';
import { SubmitOrBack } from './submit-or-back.tsx';
import { LinkButton, SigningPage } from './signing-page.tsx';

const fields = ['name', 'capacityWords', 'email'] as const;

export interface DelegatePageProps {
  shell: SigningShell;
  /** The organisation for which the party would sign. */
  onBehalf: string;
  /** Whether somebody signed already, so that names stay as they are. */
  isLate: boolean;
  typed: Record<(typeof fields)[number], string>;
  problems: readonly Problem[];
}

/** Who signs instead. */
export function DelegatePage({ shell, onBehalf, isLate, typed, problems }: DelegatePageProps) {
  const t = usePartyWords();
  if (isLate) {
    return (
      <SigningPage shell={shell} heading={t('delegate.title')} ways={['stop', 'decline']}>
        <Paragraph size="large">{t('delegate.late', { organisation: shell.organisation.name })}</Paragraph>
        <p>
          <LinkButton reference={shell.reference} to="question">
            {t('ways.question')}
          </LinkButton>
        </p>
      </SigningPage>
    );
  }
  return (
    <SigningPage shell={shell} heading={t('delegate.title')} ways={['stop', 'decline']}>
      <ProblemSummary problems={problems} />
      <Paragraph size="large">{t('delegate.intro', { onBehalf })}</Paragraph>
      <form method="post" className="signing__form" noValidate>
        {fields.map((field) => (
          <Field key={field} invalid={problems.some((problem) => problem.field === field)}>
            <Label htmlFor={field}>{t(`delegate.${field}`)}</Label>
            <ProblemAt problems={problems} field={field} />
            <TextInput
              id={field}
              name={field}
              type={field === 'email' ? 'email' : 'text'}
              autoComplete="off"
              defaultValue={typed[field]}
              {...problemProps(problems, field)}
            />
          </Field>
        ))}
        <div>
          <ProblemAt problems={problems} field="sure" />
          <Checkbox id="sure" name="sure" value="ja" {...problemProps(problems, 'sure')}>
            {t('delegate.sure', { onBehalf })}
          </Checkbox>
        </div>
        <SubmitOrBack reference={shell.reference} submit={t('delegate.submit')} />
      </form>
    </SigningPage>
  );
}
