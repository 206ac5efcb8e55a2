import { Button, OrderedList, Paragraph } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import type { Problem } from '#app/auth/problem.ts';
import { useWords } from '../words.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { TextField } from './text-field.tsx';
import { useProblems } from './use-problems.ts';

/** Connects an app that makes codes: scan, then show that it works. */
export function SecondStepForm({
  offer,
  problems,
}: {
  offer: { qr: string; secret: string; sealed: string };
  problems: readonly Problem[] | undefined;
}) {
  const t = useWords('staff');
  const { list, of } = useProblems(problems);
  return (
    <>
      <ErrorSummary problems={list} />
      <OrderedList className="ams-mb-m">
        <OrderedList.Item>{t('auth.setUp.step1')}</OrderedList.Item>
        <OrderedList.Item>
          {t('auth.setUp.step2')}
          <img className="qr" src={offer.qr} alt={t('auth.setUp.qr')} width="200" height="200" />
          <Paragraph size="small">{t('auth.setUp.typed')}</Paragraph>
          <code className="secret">{offer.secret}</code>
        </OrderedList.Item>
        <OrderedList.Item>{t('auth.setUp.step3')}</OrderedList.Item>
      </OrderedList>
      <Form method="post" noValidate>
        <input type="hidden" name="sealed" value={offer.sealed} />
        <TextField
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          label={t('auth.setUp.code')}
          help={t('auth.setUp.help')}
          error={of('code')}
          isShort
        />
        <Button type="submit">{t('auth.setUp.submit')}</Button>
      </Form>
    </>
  );
}
