import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import errors from '#app/locales/nl/errors.json';
import { PartyLayout } from './layout/party-layout.tsx';

/** What happened and what to do now, for each status; with the id under which the log knows it. */
export function ErrorPage() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const data = isRouteErrorResponse(error) ? (error.data as { requestId?: string } | null) : null;
  const words = pages[String(status)] ?? pages['500'];
  return (
    <PartyLayout title={words?.title ?? ''}>
      <h1 className="ams-heading ams-heading--1">{words?.title}</h1>
      <p className="ams-paragraph ams-paragraph--large">{words?.text}</p>
      {data?.requestId && <p className="ams-paragraph">{errors.requestId.replace('{{requestId}}', data.requestId)}</p>}
    </PartyLayout>
  );
}

const pages: Record<string, { title: string; text: string } | undefined> = errors.pages;
