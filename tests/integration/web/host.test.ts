import { request as httpRequest } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { textOf, useWeb, visitor } from '#tests/support/web.ts';

const lines: string[] = [];
const web = useWeb({ log: (line) => lines.push(line) });

describe('headers of every answer', () => {
  it('let scripts run only with this answer’s nonce', async () => {
    const answers = await Promise.all([1, 2].map(() => visitor(web).get('/inloggen')));
    const policies = answers.map((answer) => answer.headers.get('content-security-policy') ?? '');
    const nonces = policies.map((policy) => /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1]);
    expect(nonces[0]).toBeTruthy();
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(policies[0]).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|style-src [^;]*unsafe-inline/);
    const html = await answers[0]!.text();
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonces[0]}"`))).toEqual([]);
  });

  it('keep pages out of frames, out of caches and out of referrers', async () => {
    const { headers } = await visitor(web).get('/inloggen');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('another site', () => {
  const refusals = [
    ['by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
    ['from a sister site', { 'sec-fetch-site': 'same-site' }],
    ['by Origin where that is missing', { origin: 'https://elders.example' }],
    ['with an opaque origin', { origin: 'null' }],
  ] as const;

  it.each(refusals)('cannot post to a page (%s)', async (_how, headers) => {
    const answer = await visitor(web).send('/inloggen', {
      method: 'POST',
      body: new URLSearchParams({ email: 'a@b.example' }),
      headers,
    });
    expect(answer.status).toBe(403);
    expect(await textOf(answer)).toContain('andere website');
  });

  it.each(refusals)('cannot post to a route without a page (%s)', async (_how, headers) => {
    const answer = await visitor(web).send('/uitloggen', { method: 'POST', headers });
    expect(answer.status).toBe(403);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('cannot use %s', async (method) => {
    const answer = await visitor(web).send('/uitloggen', {
      method,
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.status).toBe(403);
  });

  it('may lead here by a link', async () => {
    const answer = await visitor(web).get('/inloggen', { 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(200);
  });
});

describe('a body that is too large', () => {
  it('is refused at once where it says so itself', async () => {
    const answer = await visitor(web).post('/inloggen', { email: 'x'.repeat(3 * 1024 * 1024) });
    expect(answer.status).toBe(413);
    expect(await textOf(answer)).toContain('te groot');
  });

  it('is refused as soon as it shows, where it does not say so', async () => {
    expect(await postInPieces('/inloggen', 40)).toBe(413);
  });
});

describe('a form', () => {
  it('with a field that is longer than anybody types is refused', async () => {
    const answer = await visitor(web).post('/inloggen', { email: 'x'.repeat(30_000) });
    expect(answer.status).toBe(413);
    expect(await textOf(answer)).toContain('te groot');
  });

  it('with more fields than any form has is refused', async () => {
    const fields = new URLSearchParams(Array.from({ length: 3_000 }, (_, n) => [`n${n}`, '1']));
    expect((await visitor(web).post('/inloggen', fields)).status).toBe(413);
  });
});

describe('addresses that nobody has', () => {
  it.each(['/bestaat-niet', '/..%2f..%2fetc%2fpasswd', '/%ff', '/a/b/c/d?x=%', '//elders.example/', '/.env'])(
    '%s has a page that says what to do, with the id of the request',
    async (path) => {
      const status = await rawStatus(path);
      expect([400, 404]).toContain(status);
    },
  );

  it('shows the id under which the log knows the request', async () => {
    const answer = await visitor(web).get('/bestaat-niet');
    const id = answer.headers.get('x-request-id') ?? '';
    expect(answer.status).toBe(404);
    expect(id).not.toBe('');
    expect(await textOf(answer)).toContain(id);
    expect(lines.some((line) => (JSON.parse(line) as { requestId?: string }).requestId === id)).toBe(true);
  });

  it('tells a program in JSON', async () => {
    const answer = await visitor(web).send('/inloggen', {
      method: 'POST',
      headers: { accept: 'application/json', 'sec-fetch-site': 'cross-site' },
    });
    expect(await answer.json()).toMatchObject({ code: 'cross-site' });
  });
});

describe('health', () => {
  it('says that the process is alive', async () => {
    const answer = await fetch(`${web.url}/gezond`);
    expect([answer.status, await answer.text()]).toEqual([200, 'gezond']);
  });

  it('asks engine, mail, worker and clock', async () => {
    const answer = await fetch(`${web.url}/gereed`);
    expect(await answer.json()).toEqual({ database: 'goed', mail: 'goed', werker: 'goed', klok: 'goed' });
    expect(answer.status).toBe(200);
  });

  it('is not ready when mail does not answer, and says so', async () => {
    vi.spyOn(web.portal.mailer, 'verify').mockRejectedValueOnce(new Error('away'));
    const answer = await fetch(`${web.url}/gereed`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ mail: 'fout', database: 'goed' });
  });
});

describe('log lines', () => {
  it('hold no address of a page and nothing that was typed', async () => {
    await visitor(web).get('/uitnodiging/geheim-kenmerk-12345?naam=Aardappel');
    await visitor(web).post('/inloggen', {
      email: 'aardappel@elders.example',
      password: 'Bloemkool-met-saus',
    });
    expect(lines.join('\n')).not.toMatch(/geheim-kenmerk|aardappel|bloemkool/i);
  });
});

/** A body of so many pieces of 64 KiB, without saying beforehand how long it is. */
function postInPieces(path: string, pieces: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(new URL(path, web.url), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'transfer-encoding': 'chunked' },
    });
    let status: number | undefined;
    request.on('response', (response) => {
      status = response.statusCode;
      response.resume();
      resolve(status);
    });
    request.on('error', (error) => (status === undefined ? reject(error) : undefined));
    const write = (left: number): void => {
      if (left === 0 || status !== undefined) return void request.end();
      request.write('x'.repeat(64 * 1024), () => write(left - 1));
    };
    write(pieces);
  });
}

/** `fetch` tidies an address before it sends it; this does not. */
function rawStatus(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(web.url);
    httpRequest({ hostname, port, path, headers: { accept: 'text/html' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
