import type { Server } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import { readEnv } from '#app/lib/env.server.ts';
import { startPortal } from '#app/services.server.ts';
import { createHost } from './create-host.server.ts';
import { greet } from './greet.server.ts';
import { prepareFirstStart } from './first-start.server.ts';

/** How long running work may take after SIGTERM. */
const stopWithinMs = 10_000;

/** One app process, from reading its settings to a graceful end. */
export async function runPortal(build: ServerBuild, process: NodeJS.Process): Promise<void> {
  const env = readEnv();
  if (!env.mongoUri)
    throw new Error('MONGODB_URI ontbreekt. Start het portaal met npm start, of vul het adres in.');
  const portal = await startPortal(env, { uri: env.mongoUri });
  const firstAdmin = await prepareFirstStart(portal);
  const server = createHost(portal, build).listen(env.port, env.host);
  server.requestTimeout = 60_000;
  server.on('listening', () => greet(portal, firstAdmin));
  server.on('error', (error: NodeJS.ErrnoException) => {
    const line =
      error.code === 'EADDRINUSE'
        ? `Poort ${env.port} is al in gebruik. Stop het andere programma, of start met een andere poort: PORT=3001 npm start`
        : `De server kan niet luisteren op ${env.host}:${env.port} (${error.code ?? 'onbekend'}).`;
    console.error(line);
    process.exit(1);
  });

  let isStopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (isStopping) return;
    isStopping = true;
    portal.log.info({ signal }, 'stopping');
    void stopPortal(server, () => portal.stop(stopWithinMs)).then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Takes no new requests, lets running ones end, then stops the work. */
async function stopPortal(server: Server, stopWork: () => Promise<void>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const bound = new Promise((resolve) => setTimeout(resolve, stopWithinMs).unref());
  await Promise.race([closed, bound]);
  server.closeAllConnections();
  await stopWork();
}
