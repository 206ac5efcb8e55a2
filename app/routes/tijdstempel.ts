import type { ActionFunctionArgs } from '@remix-run/node';
import { AppError } from '#app/lib/errors.ts';
import { answerTimeStampQuery } from '#app/seal/local-authority-tsa.server.ts';
import { getServices } from '#app/services.server.ts';

/** A query is some dozens of bytes (RFC 3161, 2.4.1). */
const longestQuery = 4096;

/** Time stamps over HTTP (RFC 3161, 3.4), for trials only: in production there is no such address. */
export const action = async ({ request }: ActionFunctionArgs) => {
  const { env, timeStamps, clock } = getServices();
  if (env.mode !== 'trial' || !timeStamps || !('local' in timeStamps)) throw new AppError('not-found');
  const isQuery = request.headers.get('content-type')?.startsWith('application/timestamp-query');
  if (request.method !== 'POST' || !isQuery) throw new AppError('invalid-input', 'no time-stamp query');
  const query = new Uint8Array(await request.arrayBuffer());
  if (query.length > longestQuery) throw new AppError('too-large');
  const answer = await answerTimeStampQuery(timeStamps.local, query, clock());
  return new Response(new Uint8Array(answer), {
    headers: { 'content-type': 'application/timestamp-reply' },
  });
};

export const loader = async () => Promise.reject(new AppError('not-found'));
