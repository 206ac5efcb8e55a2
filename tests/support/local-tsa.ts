import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { answerTimeStampQuery, type LocalTsa } from '#app/seal/local-authority-tsa.server.ts';

/** A real RFC 3161 service on this machine, on a free port unless one is given. */
export async function startLocalTsa(
  tsa: LocalTsa,
  now: () => Date = () => new Date(),
  port = 0,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      void answerTimeStampQuery(tsa, Buffer.concat(parts), now()).then((answer) => {
        response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
        response.end(answer);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
