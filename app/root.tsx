import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet } from '@remix-run/react';
import type { ReactNode } from 'react';
import { findViewer } from '#app/auth/viewer.server.ts';
import { ErrorPage } from '#app/components/error-page.tsx';
import { Enhance } from '#app/components/enhance.tsx';
import pageScript from '#app/components/page.js?url';
import { stylesheets } from '#app/components/stylesheets.ts';

export const links: LinksFunction = () => [
  ...stylesheets.map((href) => ({ rel: 'stylesheet', href })),
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** Who is signed in, for the frame of a page of staff (`StaffLayout`). */
export const loader = async ({ request }: LoaderFunctionArgs) => ({
  viewer: await findViewer(request),
});

export const meta: MetaFunction = () => [{ title: 'Sluitend' }];

/** Every page works without scripts, and has only the few lines that make it pleasant; React runs where something is filled in. */
export function Layout({ children }: { children: ReactNode }) {
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
        <Enhance src={pageScript} />
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
