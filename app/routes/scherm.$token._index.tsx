import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { NoScreenPage, ScreenPage } from '#app/components/meeting/screen-page.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { readScreen } from '#app/documents/meeting/read-screen.server.ts';
import { isAppError } from '#app/lib/errors.ts';
import { getServices } from '#app/services.server.ts';

export const meta = pageTitle('meeting:screen.title');

/** For the hall: how far the signing is. Whoever has the address sees it; it names no person who did not agree. */
export const loader = async ({ params: { token = '' } }: LoaderFunctionArgs) => {
  try {
    return data({ view: await readScreen(getServices(), token) });
  } catch (error) {
    if (!isAppError(error, 'not-found') && !isAppError(error, 'destroyed')) throw error;
    return data({ view: null }, { status: 404 });
  }
};

export default function Screen() {
  const { view } = useLoaderData<typeof loader>();
  const { token = '' } = useParams();
  return view ? <ScreenPage view={view} token={token} /> : <NoScreenPage />;
}
