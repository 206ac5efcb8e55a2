import { redirect } from '@remix-run/node';
import { findOwnVisit } from '#app/documents/own/own-link.server.ts';
import { findOwnDocument, type OwnDocument } from '#app/documents/own/own-documents.server.ts';
import { AppError } from '#app/lib/errors.ts';
import type { OwnVisitRecord } from '#app/models/own-visit.server.ts';
import { getServices, type Portal } from '#app/services.server.ts';
import { readOwnCookie } from './own-cookie.server.ts';
import { isReference } from './step-path.ts';

export interface OwnRequest {
  portal: Portal;
  visit: OwnVisitRecord;
}

/**
 * Who visits their own page. Whoever has no visit, or has not shown yet who they are, is brought to the page that helps
 * them on.
 *
 * @throws Response a redirect
 */
export async function requireOwn(
  request: Request,
  { identified }: { identified: boolean } = { identified: true },
): Promise<OwnRequest> {
  const portal = getServices();
  const visit = await findOwnVisit(portal, readOwnCookie(request));
  if (!visit) throw redirect('/mijn', 303);
  if (identified && !visit.identifiedAt) throw redirect('/mijn/code', 303);
  return { portal, visit };
}

/** The same with one of their documents. @throws AppError `not-found` also when it exists and is not theirs */
export async function requireOwnDocument(
  request: Request,
  { reference = '' }: Readonly<Record<string, string | undefined>>,
): Promise<OwnRequest & { own: OwnDocument }> {
  const found = await requireOwn(request);
  if (!isReference(reference)) throw new AppError('not-found');
  return { ...found, own: await findOwnDocument(found.portal, found.visit, reference) };
}
