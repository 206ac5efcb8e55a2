import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readEnv } from '#app/lib/env.server.ts';
import { createSmsGateway } from '#app/mail/sms.server.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const message = { to: '+31612345678', text: 'Uw code & "link": {to} é', messageId: 'm1' };

/** A real server that answers in some way, and a gateway that is set up for it as by the environment. */
async function gateway(
  answer: (response: ServerResponse) => void,
  settings: Record<string, string> = {},
  { credentials = '', path = '/send', timeoutMs = 2000 } = {},
) {
  const asked: { method: string; url: string; headers: Record<string, unknown>; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      answer(response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const { sms } = readEnv({ SMS_URL: `http://${credentials}127.0.0.1:${port}${path}`, ...settings });
  if (!sms) throw new Error('no gateway');
  return { send: () => createSmsGateway(sms, { timeoutMs }).send(message), asked };
}

const says =
  (status: number, body = '') =>
  (response: ServerResponse) =>
    void response.writeHead(status).end(body);

describe('an sms by a gateway', () => {
  it('goes as number and text, with the password of the settings, and is the same message at each try', async () => {
    const { send, asked } = await gateway(says(202), {}, { credentials: 'user:p%40ss@' });
    expect(await send()).toEqual({ accepted: true, response: '202' });
    expect(JSON.parse(asked[0]!.body)).toEqual({ to: message.to, text: message.text });
    expect(asked[0]!.headers).toMatchObject({
      authorization: `Basic ${Buffer.from('user:p@ss').toString('base64')}`,
      'idempotency-key': 'm1',
    });
  });

  it('goes as any gateway wants it: as a form, as XML, in an address', async () => {
    const form = await gateway(says(200, 'OK 12'), {
      SMS_HEADERS: '{"Content-Type":"application/x-www-form-urlencoded","x-key":"geheim"}',
      SMS_BODY: 'from={from}&to={to}&message={text}',
      SMS_FROM: 'Dienst Noord',
      SMS_ACCEPTED: 'OK',
    });
    await form.send();
    expect(form.asked[0]!.headers['x-key']).toBe('geheim');
    expect(Object.fromEntries(new URLSearchParams(form.asked[0]!.body))).toEqual({
      from: 'Dienst Noord',
      to: message.to,
      message: message.text,
    });
    const xml = await gateway(says(200), {
      SMS_METHOD: 'PUT',
      SMS_HEADERS: '{"content-type":"text/xml"}',
      SMS_BODY: '<sms to="{to}">{text}</sms>',
    });
    await xml.send();
    expect(xml.asked[0]).toMatchObject({
      method: 'PUT',
      body: '<sms to="+31612345678">Uw code &#38; &#34;link&#34;: {to} é</sms>',
    });
    const get = await gateway(says(200), { SMS_METHOD: 'GET' }, { path: '/?n={to}&m={text}' });
    await get.send();
    expect(new URLSearchParams(get.asked[0]!.url.slice(2)).get('m')).toBe(message.text);
    expect(get.asked[0]!.body).toBe('');
  });

  it.each([
    ['the number is wrong', says(422)],
    ['the message is wrong', says(400)],
    ['the answer says so', says(200, '{"status":"INVALID_NUMBER"}')],
  ])('is refused for good when %s', async (_, answer) => {
    const { send } = await gateway(answer, { SMS_REFUSED: 'INVALID_NUMBER' });
    await expect(send()).rejects.toMatchObject({ code: 'mail-refused' });
  });

  it.each([
    ['is down', says(503)],
    ['is busy', says(429)],
    ['does not know us', says(401)],
    [
      'is somewhere else',
      (response: ServerResponse) => void response.writeHead(302, { location: '/' }).end(),
    ],
    ['answers nonsense', says(200, '<html>Welkom op het gastnetwerk</html>')],
    ['breaks off', (response: ServerResponse) => void response.writeHead(200).destroy()],
    ['never answers', () => undefined],
    ['never ends its answer', (response: ServerResponse) => void response.writeHead(200).write('{"sta')],
  ])('is tried again later when the gateway %s', async (_, answer) => {
    const { send } = await gateway(answer, { SMS_ACCEPTED: '"status":"queued"' }, { timeoutMs: 300 });
    await expect(send()).rejects.toMatchObject({ code: 'mail-unavailable' });
  });

  it('stays one message whatever it says', async () => {
    const { asked, send } = await gateway(says(200));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        message.text = text;
        await send();
        expect(JSON.parse(asked.at(-1)!.body)).toEqual({ to: message.to, text });
      }),
      { numRuns: 50 },
    );
  });
});

it('refuses settings of a gateway that would never send anything', () => {
  const read = (more: Record<string, string>) => () => readEnv({ SMS_URL: 'https://sms.example', ...more });
  expect(read({ SMS_BODY: '{"to":"{to}"}' })).toThrow(/\{to\} en \{text\}/);
  expect(read({ SMS_HEADERS: 'x-key: geheim' })).toThrow(/SMS_HEADERS moet/);
  expect(read({ SMS_HEADERS: '{"x-key":"a\\r\\nb"}' })).toThrow(/SMS_HEADERS moet/);
  expect(read({ SMS_METHOD: 'DELETE' })).toThrow(/SMS_METHOD moet/);
});
