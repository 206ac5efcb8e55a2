import { readHead, readScreen } from '#app/documents/meeting/read-screen.server.ts';
import { openMeetingToken } from '#app/record/meeting-links.server.ts';
import type { Services } from '#app/record/services.ts';

/** How often the record is looked at, and a line is sent to keep the connection through proxies. */
const lookMs = 1_000;
const beatMs = 15_000;
/** Then the browser connects anew by itself: no connection lives for ever. */
const longestMs = 10 * 60_000;

/**
 * Server-sent events (WHATWG HTML, 9.2) for the screen in the hall: an event `stand` with `{ seq, signed, needed }` at
 * once and whenever the record changed. The engine that is away makes it silent, and it goes on when it is back.
 *
 * @param gone aborts when the screen closed its connection
 * @throws AppError `not-found` for a token that is none
 */
export async function streamScreen(services: Services, token: string, gone: AbortSignal): Promise<Response> {
  const { record } = await openMeetingToken(services, token, ['screen']);
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder();
      const began = Date.now();
      let beat = began;
      let sent = -1;
      let timer: NodeJS.Timeout | undefined;
      let isOver = false;
      const write = (text: string) => {
        if (!isOver) controller.enqueue(encoder.encode(text));
      };
      stop = () => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        try {
          controller.close();
        } catch {
          // Whoever read it went away first.
        }
      };
      const look = async () => {
        const seq = await readHead(record);
        if (seq !== sent) {
          const { signed, needed, ...view } = await readScreen(services, token);
          sent = view.seq;
          write(
            `event: stand\nid: ${String(view.seq)}\ndata: ${JSON.stringify({ seq: view.seq, signed, needed })}\n\n`,
          );
        } else if (Date.now() - beat > beatMs) {
          beat = Date.now();
          write(': nog hier\n\n');
        }
      };
      const turn = async () => {
        await look().catch((error: unknown) => services.log.warn({ error }, 'the screen could not be told'));
        if (Date.now() - began > longestMs) stop();
        if (!isOver) timer = setTimeout(() => void turn(), lookMs);
      };
      gone.addEventListener('abort', () => stop());
      write('retry: 2000\n\n');
      void turn();
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // Neither kept, nor packed together, nor held back on its way.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
