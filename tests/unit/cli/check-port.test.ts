import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { checkPort } from '../../../app/cli/check-port.js';

it('tells an administrator whose port is taken which other one to choose', async () => {
  const other = createServer().listen(0);
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(checkPort(port)).rejects.toThrow(
    new RegExp(`Poort ${port} is al bezet[^]*PORT=${port + 1} npm start`),
  );
});

it('leaves a free port free', async () => {
  await checkPort(0);
  await expect(checkPort(0)).resolves.toBeUndefined();
});
