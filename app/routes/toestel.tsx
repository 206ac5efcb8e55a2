import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { findTurn, unlockDevice } from '#app/auth/device-turn.server.ts';
import { readForm } from '#app/auth/form.server.ts';
import { writePartyCookie } from '#app/auth/party-cookie.server.ts';
import { refuse } from '#app/auth/refuse.server.ts';
import { stepPath } from '#app/auth/step-path.ts';
import { readTurnCookie, writeTurnCookie } from '#app/auth/turn-cookie.server.ts';
import { DevicePage } from '#app/components/device/device-page.tsx';
import { NoDevicePage } from '#app/components/device/no-device-page.tsx';
import { pageTitle } from '#app/components/page-title.ts';
import { beginTurn, endTurn, readDevice } from '#app/documents/device/device-turn.server.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';
import { getServices } from '#app/services.server.ts';

export const meta = pageTitle('device:title');

/** Between two people: whom the device is for, and the way back to whose it is. */
export const loader = async ({ request }: LoaderFunctionArgs) => {
  const portal = getServices();
  const turn = await findTurn(portal, readTurnCookie(request.headers.get('cookie')));
  const query = new URL(request.url).searchParams;
  if (!turn) return { view: null, isLost: query.has('pin'), hasTurn: false };
  return { view: await readDevice(portal, turn), isLost: false, hasTurn: turn.partyId !== null };
};

export const action = async ({ request }: ActionFunctionArgs) => {
  const portal = getServices();
  const { publicUrl } = portal;
  const turn = await findTurn(portal, readTurnCookie(request.headers.get('cookie')));
  if (!turn) return redirect('/toestel?tijd', 303);
  const form = await readForm(request);
  const home = stepPath(turn.reference, 'start');
  switch (form.raw('act')) {
    case 'begin': {
      const secret = await beginTurn(portal, turn, form.raw('party'));
      return redirect(home, {
        status: 303,
        headers: { 'set-cookie': writePartyCookie(publicUrl, turn.reference, secret) },
      });
    }
    case 'pass':
      await endTurn(turn);
      return redirect('/toestel', {
        status: 303,
        headers: { 'set-cookie': writePartyCookie(publicUrl, turn.reference, '') },
      });
    case 'unlock':
      break;
    default:
      throw new AppError('invalid-input', 'no such act');
  }
  const headers = new Headers();
  headers.append('set-cookie', writeTurnCookie(publicUrl, ''));
  headers.append('set-cookie', writePartyCookie(publicUrl, turn.reference, ''));
  try {
    headers.append('set-cookie', await unlockDevice(portal, turn, form.raw('pin').trim()));
    return redirect(`/documenten/${turn.documentId}`, { status: 303, headers });
  } catch (error) {
    if (isAppError(error, 'too-many-tries')) return redirect('/toestel?pin', { status: 303, headers });
    if (!isAppError(error, 'wrong-code')) throw error;
    const count = Number(error.details['left']);
    return refuse([{ field: 'pin', words: error.code, values: { count } }]);
  }
};

export default function Device() {
  const { view, isLost, hasTurn } = useLoaderData<typeof loader>();
  const problems = useActionData<typeof action>()?.problems ?? [];
  return view ? (
    <DevicePage view={view} hasTurn={hasTurn} problems={problems} />
  ) : (
    <NoDevicePage isLost={isLost} />
  );
}
