import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { ScriptsContext } from '#app/components/scripts.ts';
import { languageFor } from '#app/auth/language.server.ts';
import type { Language } from '#app/lib/languages.ts';
import { AppError } from '#app/lib/errors.ts';
import { createI18n, pageWords } from '#app/lib/i18n.server.ts';
import { WordsContext } from '#app/lib/words.ts';
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
      <WordsContext.Provider value={wordsIn(languageFor(request) ?? 'nl')}>
        <ScriptsContext.Provider value={{ nonce, entry: remixContext.manifest.entry }}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} />
        </ScriptsContext.Provider>
      </WordsContext.Provider>,
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

const known = new Map<Language, ReturnType<typeof pageWords>>();

function wordsIn(language: Language): ReturnType<typeof pageWords> {
  const words = known.get(language) ?? pageWords(createI18n(language));
  known.set(language, words);
  return words;
}

/** What nobody foresaw goes to the log, without its words; a known refusal is no news. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || error instanceof AppError) return;
  getServices().log.error({ error }, 'a request failed');
}
