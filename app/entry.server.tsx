import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { NonceContext } from '#app/components/nonce.ts';
import { AppError } from '#app/lib/errors.ts';
import { createI18n } from '#app/lib/i18n.server.ts';
import { getServices } from '#app/services.server.ts';

export { runPortal } from '#app/host/run-portal.server.ts';

/** Everything is known before the first byte goes out: no streaming, so that a status is never wrong. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={i18n}>
        <NonceContext.Provider value={nonce}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} />
        </NonceContext.Provider>
      </I18nextProvider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough();
          headers.set('content-type', 'text/html; charset=utf-8');
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError: (error) => getServices().log.error({ error }, 'a page could not be rendered'),
      },
    );
    setTimeout(abort, 10_000).unref();
  });
}

const i18n = createI18n();

/** What nobody foresaw goes to the log, without its words; a known refusal is no news. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || error instanceof AppError) return;
  getServices().log.error({ error }, 'a request failed');
}
