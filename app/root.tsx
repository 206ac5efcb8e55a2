import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from '@remix-run/react';
import type { ReactNode } from 'react';
import { answering } from '#app/auth/respond.server.ts';
import { findViewer } from '#app/auth/viewer.server.ts';
import { ErrorPage } from '#app/components/error-page.tsx';
import { useNonce } from '#app/components/nonce.ts';
import { stylesheets } from '#app/components/stylesheets.ts';
import '#app/components/words/common.ts';
import '#app/components/words/errors.ts';

export const links: LinksFunction = () => [
  ...stylesheets.map((href) => ({ rel: 'stylesheet', href })),
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** Who is signed in, for the frame of a page of staff (`StaffLayout`). */
export const loader = answering(async ({ request }: LoaderFunctionArgs) => ({
  viewer: await findViewer(request),
}));

export const meta: MetaFunction = () => [{ title: 'Sluitend' }];

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang="nl" dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
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

/** A route whose `handle` says `isStatic` works without the pages' script, so none is sent. */
function useIsStatic(): boolean {
  return useMatches().some(({ handle }) => (handle as { isStatic?: boolean } | undefined)?.isStatic === true);
}
