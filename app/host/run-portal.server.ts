import { setTimeout as pause } from 'node:timers/promises';
import type { ServerBuild } from '@remix-run/node';
import { readEnv } from '#app/lib/env.server.ts';
import { StartError } from '#app/lib/start-error.ts';
import { startPortal } from '#app/services.server.ts';
import { createHost } from './create-host.server.ts';
import { greet } from './greet.server.ts';
import { explainStart } from './explain-start.server.ts';
import { prepareFirstStart } from './first-start.server.ts';
import { stopServer } from './stop-server.server.ts';

/** How long running requests, and then running work, may take after SIGTERM: together less than ten seconds. */
const requestsWithinMs = 5_000;
const workWithinMs = 4_000;

/** One app process, from reading its settings to a graceful end; what keeps it from starting is said in words. */
export async function runPortal(build: ServerBuild, process: NodeJS.Process): Promise<void> {
  try {
    await start(build, process);
  } catch (error) {
    const words = explainStart(error, process.env['MONGODB_URI'] ?? '');
    console.error(words === null ? error : `\n${words}`);
    process.exit(1);
  }
}

async function start(build: ServerBuild, process: NodeJS.Process): Promise<void> {
  const env = readEnv();
  if (!env.mongoUri)
    throw new StartError('MONGODB_URI ontbreekt. Start het portaal met npm start, of vul het adres in.');
  const portal = await startPortal(env, { uri: env.mongoUri });
  const firstStart = await prepareFirstStart(portal);
  const server = createHost(portal, build).listen(env.port, env.host);
  server.requestTimeout = 60_000;
  // Longer than proxies keep theirs, so that none sends a request on a connection that just closed.
  server.keepAliveTimeout = 75_000;
  server.headersTimeout = 80_000;
  server.on('listening', () => greet(portal, firstStart.firstAdmin));
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
    const preparing = Promise.race([firstStart.stop(), pause(requestsWithinMs)]);
    Promise.all([stopServer(server, requestsWithinMs), preparing])
      .then(([left]) => portal.log.info({ count: left }, 'requests ended'))
      .then(() => portal.stop(workWithinMs))
      // What was not ended is found again from the records at the next start.
      .catch((error: unknown) => portal.log.error({ error }, 'the end was not graceful'))
      .finally(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
