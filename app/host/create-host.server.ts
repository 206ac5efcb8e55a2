import path from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express } from 'express';
import type { Portal } from '#app/services.server.ts';
import { answerErrors } from './answer-errors.server.ts';
import { limitBodies } from './body-limit.server.ts';
import { refuseCrossSite } from './cross-site.server.ts';
import { healthRoutes } from './health.server.ts';
import { lockDevices } from './lock-device.server.ts';
import { logRequests } from './log-requests.server.ts';
import { plainErrors } from './plain-errors.server.ts';
import { limitPosts } from './post-limit.server.ts';
import { precompressed } from './precompressed.server.ts';
import { securityHeaders } from './security-headers.server.ts';

/** The HTTP server: what every request passes before a page sees it. */
export function createHost(portal: Portal, build: ServerBuild): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', portal.env.trustProxy);
  app.use(healthRoutes(portal));
  app.use(logRequests(portal));
  app.use(securityHeaders(portal.env));
  app.use(compression());
  const client = path.resolve('build/client');
  app.use(
    '/assets',
    precompressed(path.join(client, 'assets')),
    express.static(path.join(client, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  app.use(express.static(client, { maxAge: '1h', index: false }));
  app.use(refuseCrossSite(portal.env));
  app.use(limitBodies());
  app.use(limitPosts(portal));
  app.use(lockDevices(portal));
  const servePage = createRequestHandler({
    build: answerErrors(build, portal),
    mode: 'production',
    getLoadContext: (request, response) => ({
      nonce: (response.locals as { nonce: string }).nonce,
      requestId: (response.locals as { requestId: string }).requestId,
      address: request.ip ?? '',
    }),
  });
  app.all('*', (request, response, next) => {
    // It hands on what goes wrong itself.
    void servePage(request, response, next);
  });
  app.use(plainErrors(portal));
  return app;
}
