import type { LoaderFunctionArgs } from '@remix-run/node';
import { streamScreen } from '#app/auth/stream-screen.server.ts';
import { getServices } from '#app/services.server.ts';

/** The screen in the hall hears at once when something was signed (server-sent events). */
export const loader = ({ request, params: { token = '' } }: LoaderFunctionArgs) =>
  streamScreen(getServices(), token, request.signal);
