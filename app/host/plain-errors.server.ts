import type { ErrorRequestHandler } from 'express';
import { AppError, httpStatusOf } from '#app/lib/errors.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import type { Portal } from '#app/services.server.ts';

/** The page for what goes wrong before a page of the portal could be made. */
export function plainErrors({ log }: Pick<Portal, 'log'>): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    const requestId = String(response.locals['requestId'] ?? '');
    if (status >= 500) log.error({ error }, 'a request failed');
    const t = wordsOf('errors');
    const title = t(`pages.${status}.title`);
    response
      .status(status)
      .type('html')
      .send(
        `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
          `<title>${title}</title></head><body><main><h1>${title}</h1><p>${t(`pages.${status}.text`)}</p>` +
          `<p>${t('requestId', { requestId })}</p></main></body></html>`,
      );
  };
}

function statusOf(error: unknown): number {
  if (error instanceof AppError) return httpStatusOf[error.code];
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return pages.has(status) ? status : 500;
}

const pages: ReadonlySet<number> = new Set([400, 403, 404, 409, 410, 413, 429, 500, 503]);
