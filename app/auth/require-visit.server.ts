import { redirect, type TypedResponse } from '@remix-run/node';
import { mayVisit, type OpenStep } from '#app/documents/party/open-step.ts';
import { type PartyVisit, readPartyVisit } from '#app/documents/party/party-session.server.ts';
import { readSigning, type SigningView } from '#app/documents/party/read-signing.server.ts';
import { AppError, isAppError } from '#app/lib/errors.ts';
import { getServices, type Portal } from '#app/services.server.ts';
import { readPartyCookie } from './party-cookie.server.ts';
import { isReference, stepPath } from './step-path.ts';

/** Who a party's request comes from, and what it is about. */
export interface PartyRequest {
  portal: Portal;
  reference: string;
  visit: PartyVisit;
}

type Params = Readonly<Record<string, string | undefined>>;

/**
 * The visit that a request belongs to. Whoever has none, or has not shown yet who they are, is brought to the page that
 * helps them on.
 *
 * @throws Response a redirect; AppError `not-found` for what is no reference, `link-replaced`, `destroyed`
 */
export async function requireVisit(
  request: Request,
  params: Params,
  { identified }: { identified: boolean },
): Promise<PartyRequest> {
  const party = await findVisit(request, params);
  if (!party) throw redirect(stepPath(referenceOf(params), 'start'), 303);
  if (identified && !party.visit.isIdentified) throw redirect(stepPath(party.reference, 'code'), 303);
  return party;
}

/** As `requireVisit`, for files: there is no page to be brought to. @throws AppError `not-signed-in` */
export async function requireVisitForFile(request: Request, params: Params): Promise<PartyRequest> {
  const party = await findVisit(request, params);
  if (!party?.visit.isIdentified) throw new AppError('not-signed-in');
  return party;
}

/** @returns null without a living visit */
export async function findVisit(request: Request, params: Params): Promise<PartyRequest | null> {
  const reference = referenceOf(params);
  const portal = getServices();
  try {
    const visit = await readPartyVisit(portal, readPartyCookie(request, reference), reference);
    return { portal, reference, visit };
  } catch (error) {
    if (isAppError(error, 'not-signed-in')) return null;
    throw error;
  }
}

/**
 * An identified party at a step of signing. Who is too early or too late is brought to the step that is open.
 *
 * @throws Response a redirect; and as `requireVisit`
 */
export async function requireStep(
  request: Request,
  params: Params,
  step: OpenStep,
): Promise<PartyRequest & { view: SigningView }> {
  const party = await requireVisit(request, params, { identified: true });
  const view = await readSigning(party.portal, party.visit);
  const { open, steps } = view;
  const hasSignatures = party.visit.loaded.state.signatures.length > 0;
  if (!mayVisit(step, { open, steps, hasSignatures })) throw redirect(stepPath(party.reference, open), 303);
  return { ...party, view };
}

/** An identified party who still can sign, on a page beside the steps. @throws Response to `/klaar` where they cannot */
export async function requireBeside(
  request: Request,
  params: Params,
): Promise<PartyRequest & { view: SigningView }> {
  const party = await requireVisit(request, params, { identified: true });
  const view = await readSigning(party.portal, party.visit);
  if (view.status !== 'to-sign') throw redirect(stepPath(party.reference, 'done'), 303);
  return { ...party, view };
}

/** On to the step that is open now: the start page of the visit knows which. */
export const goOn = (reference: string, headers: HeadersInit = {}): TypedResponse<never> =>
  redirect(stepPath(reference, 'start'), { status: 303, headers });

function referenceOf({ reference = '' }: Params): string {
  if (!isReference(reference)) throw new AppError('not-found');
  return reference;
}
