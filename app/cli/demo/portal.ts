import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEngine } from '#app/lib/engine/index.js';
import { freePort } from '#app/lib/engine/run-engine.js';
import { ensureBuild } from '../ensure-build.js';
import { fromRoot, root } from '../paths.js';
import { startMailServer, type MailServer } from './mail.ts';
import { createSite, type Site } from './site.ts';

/** A fresh portal in a process of its own, with an engine and a mail server of its own. */
export interface DemoPortal {
  origin: string;
  /** Where the first admin begins. */
  firstAdminUrl: string;
  mail: MailServer;
  /** A new person's browser. */
  site: () => Site;
  caPem: () => Promise<string>;
  /** Where its engine and its files are. */
  mongoUri: string;
  dataDir: string;
  /** A second app process on the same data. @returns its address; it ends with the portal */
  startAnother: () => Promise<string>;
  stop: () => Promise<void>;
}

export interface DemoOptions {
  logLevel?: 'debug' | 'warn';
  /** Gets all that the server prints, instead of the terminal. */
  onOutput?: (text: string) => void;
}

export async function startDemoPortal({
  logLevel = 'warn',
  onOutput,
}: DemoOptions = {}): Promise<DemoPortal> {
  await ensureBuild();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'sluitend-demo-'));
  const log = (line: string) => console.log(line);
  const engine = await startEngine({ dataDir, mongoUri: '', venvDir: fromRoot('.data', 'venv'), log });
  const mail = await startMailServer();
  const mongoUri = new URL('sluitend', `${engine.uri.replace(/\/?$/, '/')}`).href;
  const settings = {
    NODE_ENV: 'production',
    MONGODB_URI: mongoUri,
    SLUITEND_DATA_DIR: dataDir,
    SMTP_URL: mail.url,
    MAIL_FROM: 'Sluitend <post@sluitend.example>',
    SEED: 'none',
    LOG_LEVEL: logLevel,
  };
  const servers = [await startServer(settings, onOutput)];
  const [{ origin, firstAdminUrl }] = servers as [Server];
  return {
    origin,
    mongoUri,
    dataDir,
    firstAdminUrl,
    mail,
    site: () => createSite(origin),
    caPem: async () => pemOf(await createSite(origin).bytes('/ca.cer')),
    startAnother: async () => {
      const another = await startServer(settings, onOutput);
      servers.push(another);
      return another.origin;
    },
    stop: async () => {
      await Promise.all(servers.map(({ stop }) => stop()));
      await mail.close();
      await engine.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

interface Server {
  origin: string;
  firstAdminUrl: string;
  stop: () => Promise<void>;
}

async function startServer(
  settings: Record<string, string>,
  onOutput: DemoOptions['onOutput'],
): Promise<Server> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['--import', './app/cli/end-with-parent.js', 'server.js'], {
    cwd: root,
    stdio: ['ignore', 'pipe', onOutput ? 'pipe' : 'inherit', 'ipc'],
    env: { ...process.env, ...settings, SLUITEND_URL: origin, PORT: String(port) },
  });
  let printed = '';
  server.stdout?.setEncoding('utf8').on('data', (text: string) => {
    if (!isReady) printed += text;
    onOutput?.(text);
  });
  server.stderr?.setEncoding('utf8').on('data', (text: string) => onOutput?.(text));
  let isReady = false;
  // The greeting is printed at once: its link, where there is one, and then an empty line.
  const greeting = await waitFor(() => /staat klaar op[^]*\n\n$/.exec(printed)?.[0], server);
  isReady = true;
  return {
    origin,
    firstAdminUrl: /http\S+\/eerste-beheerder\/\S+/.exec(greeting)?.[0] ?? '',
    stop: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}

async function waitFor(look: () => string | undefined, server: { exitCode: number | null }): Promise<string> {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    const found = look();
    if (found) return found;
    if (server.exitCode !== null) throw new Error('het portaal is niet gestart');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('het portaal is niet binnen een minuut gestart');
}

function pemOf(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
