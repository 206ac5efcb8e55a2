import { Agent, createServer, get, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, describe, expect, it } from 'vitest';
import { stopServer } from '#app/host/stop-server.server.ts';

describe('stopping', () => {
  it('lets an answer that is being made reach its reader, and takes no new request', async () => {
    const { server, arrived, ask } = await slowServer();
    const answer = ask();
    const response = await arrived;
    const stopped = stopServer(server, 5_000);
    await expect(ask()).rejects.toThrow(/ECONNREFUSED|ECONNRESET|socket hang up/);
    response.end('af');
    expect(await answer).toBe('af');
    expect(await stopped).toBe(0);
  });

  it('does not wait for browsers that only keep a connection', async () => {
    const { server, arrived, ask } = await slowServer(new Agent({ keepAlive: true }));
    const answer = ask();
    (await arrived).end('af');
    await answer;
    expect(await stopServer(server, 60_000)).toBe(0);
  });

  it('cuts off what takes longer than the bound', async () => {
    const { server, arrived, ask } = await slowServer();
    const answer = ask();
    void answer.catch(() => {});
    await arrived;
    expect(await stopServer(server, 100)).toBe(1);
    await expect(answer).rejects.toThrow(/ECONNRESET|socket hang up|aborted/);
  });
});

/** A server whose answer the test gives. */
async function slowServer(agent = new Agent()) {
  let onArrival: (response: ServerResponse) => void = () => {};
  const arrived = new Promise<ServerResponse>((resolve) => (onArrival = resolve));
  const server: Server = createServer((_request, response) => onArrival(response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => {
    agent.destroy();
    server.closeAllConnections();
    server.close();
  });
  const ask = () =>
    new Promise<string>((resolve, reject) => {
      get({ host: '127.0.0.1', port, agent }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => resolve(text));
        response.on('error', reject);
      }).on('error', reject);
    });
  return { server, arrived, ask };
}
