import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { createHost } from '#app/host/create-host.server.ts';
import type { Portal } from '#app/services.server.ts';
import { usePortal } from './portal.ts';
import { serverBuild } from './server-build.ts';

/** A running portal with its pages. */
export interface Web {
  portal: Portal;
  /** Address on this machine, without a slash at the end. */
  url: string;
  server: Server;
}

/** The whole portal in this process, over HTTP: the host, the pages and a database of the file's own. */
export function useWeb(options: Parameters<typeof usePortal>[0] & { trustProxy?: number } = {}): Web {
  const held = usePortal(options) as Web;
  beforeAll(async () => {
    held.portal.env.trustProxy = options.trustProxy ?? 0;
    held.server = createHost(held.portal, await serverBuild()).listen(0, '127.0.0.1');
    await new Promise((resolve) => held.server.once('listening', resolve));
    held.url = `http://127.0.0.1:${(held.server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    held.server.closeAllConnections();
    await new Promise((resolve) => held.server.close(resolve));
  });
  return held;
}

/** Somebody with a browser: keeps cookies, follows no redirect unless asked, sends what a browser sends along. */
export function visitor(web: Web) {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (!headers.has('accept')) headers.set('accept', 'text/html');
    const response = await fetch(new URL(path, web.url), { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  return {
    cookies,
    get: (path: string, headers: Record<string, string> = {}) => send(path, { headers }),
    /** Posts a form as a page of the portal does. */
    post: (
      path: string,
      fields: Record<string, string> | URLSearchParams,
      headers: Record<string, string> = {},
    ) =>
      send(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'sec-fetch-site': 'same-origin', ...headers },
      }),
    send,
  };
}

/** The text of an answer's page, without its tags. */
export async function textOf(response: Response): Promise<string> {
  const html = await response.text();
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
