import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { readTurnCookie } from '#app/auth/turn-cookie.server.ts';
import { isCalm } from '#app/auth/calm-cookie.server.ts';
import { languageFor } from '#app/auth/language.server.ts';
import { findViewer } from '#app/auth/viewer.server.ts';
import { ErrorPage } from '#app/components/error-page.tsx';
import { Enhance } from '#app/components/enhance.tsx';
import { ReaderContext } from '#app/components/layout/reader.ts';
import { directionOf } from '#app/lib/languages.ts';
import pageScript from '#app/components/page.js?url';
import { stylesheets } from '#app/components/stylesheets.ts';

export const links: LinksFunction = () => [
  ...stylesheets.map((href) => ({ rel: 'stylesheet', href })),
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** Who is signed in, for the frame of a page of staff (`StaffLayout`); how a party asked to read. */
export const loader = async ({ request }: LoaderFunctionArgs) => ({
  viewer: await findViewer(request),
  isLent: readTurnCookie(request.headers.get('cookie')) !== null,
  isCalm: isCalm(request),
  language: languageFor(request),
});

export const meta: MetaFunction = () => [{ title: 'Sluitend' }];

/** Every page works without scripts, and has only the few lines that make it pleasant; React runs where something is filled in. */
export function Layout({ children }: { children: ReactNode }) {
  const reader = useRouteLoaderData<typeof loader>('root');
  const language = reader?.language ?? 'nl';
  return (
    <html lang={language} dir={directionOf(language)} {...(reader?.isCalm && { className: 'calm' })}>
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
  const { isLent, isCalm, language } = useLoaderData<typeof loader>();
  return (
    <ReaderContext.Provider value={{ isLent, isCalm, language }}>
      <Outlet />
    </ReaderContext.Provider>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
