import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Takes no new requests, lets running ones end within the bound, and cuts off what is left.
 *
 * @returns how many connections had to be cut
 */
export async function stopServer(server: Server, withinMs: number): Promise<number> {
  const deadline = performance.now() + withinMs;
  let isClosed = false;
  server.close(() => (isClosed = true));
  while (!isClosed && performance.now() < deadline) {
    // A browser keeps its connection after an answer; without a request on it nobody misses it.
    server.closeIdleConnections();
    await pause(25);
  }
  const left = isClosed ? 0 : await countConnections(server);
  server.closeAllConnections();
  return left;
}

function countConnections(server: Server): Promise<number> {
  return new Promise((resolve) => server.getConnections((_error, count) => resolve(count)));
}
