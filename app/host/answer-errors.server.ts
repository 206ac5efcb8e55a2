import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { AppError } from '#app/lib/errors.ts';
import { asFacts, asKnownError, statusOf } from '#app/lib/known-error.server.ts';
import { currentRequestId } from '#app/lib/log.server.ts';
import type { Portal } from '#app/services.server.ts';
import { errorDocument } from './error-document.server.tsx';

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
      if (isResponseLike(thrown)) throw thrown;
      if (thrown instanceof Response) throw isPage ? thrown : await forReader(thrown, args.request);
      const error = asKnownError(thrown);
      const status = statusOf(error);
      const facts = { route: id, status, method: args.request.method };
      if (status >= 500) log.error({ ...facts, error: thrown }, 'a request failed');
      else
        log.info({ ...facts, code: error instanceof AppError ? error.code : null }, 'a request was refused');
      const answered = toResponse(error, status);
      throw isPage ? answered : await forReader(answered, args.request);
    }
  };
}

/** What `data(…, init)` makes: Remix answers with it. */
const isResponseLike = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && 'type' in thrown && thrown.type === 'DataWithResponseInit';

function toResponse(error: unknown, status: number): Response {
  const { code, details } = asFacts(error);
  const { seconds } = details;
  return Response.json(
    { status, code, details, requestId: currentRequestId() ?? '' },
    { status, headers: seconds === undefined ? {} : { 'retry-after': String(seconds) } },
  );
}

/** A page shows an error by its boundary; a file has none, so a browser gets the error as a whole document. */
async function forReader(answer: Response, request: Request): Promise<Response> {
  const isError = answer.status >= 400 && answer.headers.get('content-type')?.includes('json') === true;
  if (!isError || !request.headers.get('accept')?.includes('text/html')) return answer;
  const facts = (await answer.json()) as Parameters<typeof errorDocument>[0];
  const headers = new Headers(answer.headers);
  headers.set('content-type', 'text/html; charset=utf-8');
  return new Response(errorDocument(facts), { status: answer.status, headers });
}
