import designSystem from '@amsterdam/design-system-css/dist/index.css?url';
import designTokens from '@amsterdam/design-system-tokens/dist/index.css?url';
import type { LinksFunction, MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ErrorPage } from '#app/components/error-page.tsx';
import { useNonce } from '#app/components/nonce.ts';
import styles from '#app/styles/index.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: designTokens },
  { rel: 'stylesheet', href: designSystem },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction = () => [{ title: 'Sluitend' }, { name: 'robots', content: 'noindex' }];

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang="nl" dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {!useIsStatic() && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}

/** A route whose `handle` says `isStatic` needs no script at all, so none is sent. */
function useIsStatic(): boolean {
  return useMatches().some(({ handle }) => (handle as { isStatic?: boolean } | undefined)?.isStatic === true);
}
