import type { ActionFunctionArgs } from '@remix-run/node';
import { takeBounce } from '#app/auth/take-bounce.server.ts';
import { AppError } from '#app/lib/errors.ts';
import { getServices } from '#app/services.server.ts';

/** Mail that came back, from a mail server. */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  const outcome = await takeBounce(getServices(), request, { address: context.address });
  return Response.json({ outcome });
};

export const loader = async () => Promise.reject(new AppError('not-found'));
