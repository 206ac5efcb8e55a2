import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { AppError } from '#app/lib/errors.ts';
import { currentRequestId } from '#app/lib/log.server.ts';
import type { Portal } from '#app/services.server.ts';
import { errorDocument } from './error-document.server.tsx';
import { asFacts, asKnownError, statusOf } from './known-error.server.ts';

type Work = (args: LoaderFunctionArgs | ActionFunctionArgs) => unknown;

/**
 * Makes answers of what loaders and actions throw: a known error gets its status, anything else is logged and becomes
 * 500. Done here for every route at once, so that none can forget it and none shows what went wrong inside.
 */
export function answerErrors(build: ServerBuild, portal: Pick<Portal, 'log'>): ServerBuild {
  const routes = Object.entries(build.routes).flatMap(([id, route]) => {
    if (!route) return [];
    const isPage = route.module.default !== undefined;
    const answering = (work: Work | undefined) => work && answer(work, { id, isPage, ...portal });
    const { loader, action } = route.module as { loader?: Work; action?: Work };
    const parts = {
      ...(loader && { loader: answering(loader) }),
      ...(action && { action: answering(action) }),
    };
    return [[id, { ...route, module: { ...route.module, ...parts } }]];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] };
}

function answer(
  work: Work,
  { id, isPage, log }: { id: string; isPage: boolean } & Pick<Portal, 'log'>,
): Work {
  return async (args) => {
    try {
      return await work(args);
    } catch (thrown) {
      if (thrown instanceof Response || isResponseLike(thrown)) throw thrown;
      const error = asKnownError(thrown);
      const status = statusOf(error);
      const facts = { route: id, status, method: args.request.method };
      if (status >= 500) log.error({ ...facts, error: thrown }, 'a request failed');
      else
        log.info({ ...facts, code: error instanceof AppError ? error.code : null }, 'a request was refused');
      throw toResponse(error, { status, isPage, request: args.request });
    }
  };
}

/** What `data(…, init)` makes: Remix answers with it. */
const isResponseLike = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && 'type' in thrown && thrown.type === 'DataWithResponseInit';

/** A page shows the error by its boundary; a file has none, so a browser gets the whole document. */
function toResponse(error: unknown, answer: { status: number; isPage: boolean; request: Request }): Response {
  const { status, isPage, request } = answer;
  const { code, details } = asFacts(error);
  const requestId = currentRequestId() ?? '';
  const headers: Record<string, string> =
    typeof details['seconds'] === 'number' ? { 'retry-after': String(details['seconds']) } : {};
  if (!isPage && request.headers.get('accept')?.includes('text/html')) {
    const html = errorDocument({ status, code, details, requestId });
    return new Response(html, {
      status,
      headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
    });
  }
  return Response.json({ code, details, requestId }, { status, headers });
}
