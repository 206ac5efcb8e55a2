import { ErrorMessagePage } from './error-page.tsx';
import { stylesheets } from './stylesheets.ts';
import { useErrorsWords } from './words/errors.ts';

export interface ErrorFacts {
  status: number;
  /** Code of an AppError. */
  code: string;
  details: Readonly<Record<string, string | number>>;
  requestId: string;
}

/** A whole HTML document about an error, without scripts: for what happens outside the pages. */
export function ErrorDocument(facts: ErrorFacts) {
  const t = useErrorsWords();
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${t(`pages.${facts.status}.title`)} – Sluitend`}</title>
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <ErrorMessagePage {...facts} />
      </body>
    </html>
  );
}
