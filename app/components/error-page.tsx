import { Heading, Paragraph } from '@amsterdam/design-system-react';
import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import type { ErrorFacts } from './error-document.tsx';
import { BareLayout } from './layout/bare-layout.tsx';
import { useErrorsWords } from './words/errors.ts';

/** The page of a route that failed: what happened, what to do now, and the id under which the log knows it. */
export function ErrorPage() {
  const error = useRouteError();
  if (!isRouteErrorResponse(error)) return <ErrorMessagePage {...unexpected} />;
  const facts = (error.data ?? {}) as Partial<ErrorFacts>;
  return <ErrorMessagePage {...unexpected} {...facts} status={error.status} />;
}

/** The same, for facts that are known. */
export function ErrorMessagePage({ status, code, details, requestId }: ErrorFacts) {
  const t = useErrorsWords();
  // A reason that we know is said; else what its status means.
  const page = [`codes.${code}`, `pages.${status}`, 'pages.500'];
  const minutes = Math.max(1, Math.ceil(Number(details['seconds'] ?? 300) / 60));
  const values = { ...details, count: minutes };
  return (
    <BareLayout>
      <Heading level={1} className="ams-mb-m">
        {t(page.map((key) => `${key}.title`))}
      </Heading>
      <Paragraph size="large" className="ams-mb-m">
        {t(
          page.map((key) => `${key}.text`),
          values,
        )}
      </Paragraph>
      {requestId !== '' && <Paragraph size="small">{t('requestId', { requestId })}</Paragraph>}
    </BareLayout>
  );
}

const unexpected: ErrorFacts = { status: 500, code: 'unexpected', details: {}, requestId: '' };
