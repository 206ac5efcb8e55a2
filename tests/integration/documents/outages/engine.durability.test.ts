import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { verifyChain } from '#app/domain/chain.ts';
import type { Engine } from '#app/lib/engine/index.js';
import { readEnv } from '#app/lib/env.server.ts';
import { isAppError } from '#app/lib/errors.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { startPortal, type Portal } from '#app/services.server.ts';
import { startTestEngine } from '#tests/support/engine.ts';
import {
  codePattern,
  findInMail,
  linkPattern,
  startMailServer,
  type TestMailServer,
} from '#tests/support/mail-server.ts';
import { covenantExample } from '#tests/support/parties.ts';
import type { Visit } from '#tests/support/portal-process.ts';
import { preparePortalProcesses, type PortalProcess } from '#tests/support/portal-processes.ts';
import { makeOrganisation } from '#tests/support/portal.ts';
import type { Sender } from '#tests/support/signing.ts';

const partners = 6;
const awayMs = 10_000;
/** Longer than any answer may take: the driver waits three seconds for an engine, and tries once more. */
const patienceMs = 30_000;

let dataDir: string;
let engine: Engine;
let mail: TestMailServer;
let prepared: Awaited<ReturnType<typeof preparePortalProcesses>>;
let running: PortalProcess;
/** Of the test itself, to look with. */
let portal: Portal;
let sender: Sender;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'sluitend-'));
  engine = await startTestEngine({ dataDir, secondEngine: inject('secondEngine') });
  mail = await startMailServer();
  prepared = await preparePortalProcesses();
  const settings = {
    TEST_DATABASE: engine.uri,
    SLUITEND_DATA_DIR: dataDir,
    SLUITEND_URL: 'http://portaal.example',
    SMTP_URL: mail.url,
    MAIL_FROM: 'Dienst Voorbeeld <post@dienst.example>',
    LOG_LEVEL: 'silent',
  };
  const env = readEnv({ ...settings, JOBS: 'off' });
  portal = await startPortal(env, { uri: engine.uri, workerFile: prepared.workerFile });
  sender = await makeOrganisation(portal);
  running = await prepared.start(settings);
}, 180_000);

afterAll(async () => {
  await running?.kill();
  await portal?.stop(5_000);
  await mail?.goDown();
  await engine?.stop();
  await prepared?.remove();
  await rm(dataDir, { recursive: true, force: true });
}, 60_000);

it('an engine that is gone for ten seconds costs nobody anything that was acknowledged, and nobody waits without an answer', async () => {
  const { emails, ...example } = covenantExample('motor', partners);
  const { revision, ...target } = await running.ask('prepare', { sender, example });
  await running.ask('send', { ...sender, ...target, revision, days: 14 });
  const tokens = await Promise.all(emails.map((email) => findInMail(mail, email, linkPattern)));
  const visits: Visit[] = [];
  for (const [index, token] of tokens.entries()) visits.push(await enter(token, emails[index] ?? ''));

  const codes = new Set<string>();
  const away = goAway();
  // Some sign at the very moment, others open their link again and again.
  const signing = visits.map((visit) => until('signed', codes, () => running.ask('sign', visit)));
  const opening = tokens.map(async (token) => {
    for (let isBack = false; !isBack;) {
      await until('opened', codes, () => running.ask('open', { token }), ['link-used', 'document-ended']);
      isBack = await Promise.race([away.then(() => true), pause(100).then(() => false)]);
    }
  });
  await Promise.all([away, ...signing, ...opening]);
  expect(codes).toContain('engine-unavailable');
  expect([...codes].filter((code) => !expectedCodes.has(code))).toEqual([]);

  // Nobody restarts the app and nobody asks for anything: it goes on by itself.
  const load = () => loadRecord(portal, target.organisationId, target.id);
  for (const end = Date.now() + 120_000; Date.now() < end; await pause(500))
    if ((await load()).state.parties.every(({ delivered }) => delivered)) break;
  const loaded = await load();
  expect(running.isAlive).toBe(true);
  expect(verifyChain(loaded.record.events, loaded.record.chain).ok).toBe(true);
  const signed = loaded.record.events.filter(({ type }) => type === 'signed');
  expect(signed).toHaveLength(partners);
  expect(loaded.state.seals.map(({ partyId }) => partyId)).toEqual(loaded.state.signatures);
  expect(loaded.state.parties.every(({ delivered }) => delivered)).toBe(true);
  expect(inspectPdf(await readPdf(loaded, 'newest')).signatures).toHaveLength(partners);
}, 300_000);

const expectedCodes = new Set(['engine-unavailable', 'storage-unavailable']);

async function goAway(): Promise<void> {
  await pause(50);
  process.kill(engine.pid!, 'SIGKILL');
  await engine.exited;
  await pause(awayMs);
  const { port } = engine;
  engine = await startTestEngine({ dataDir, secondEngine: inject('secondEngine'), port: port! });
}

/** Asks again and again; each answer comes within the patience, whatever it says. */
async function until(
  what: string,
  codes: Set<string>,
  ask: () => Promise<unknown>,
  isDone: readonly string[] = ['already-signed'],
): Promise<void> {
  for (;;) {
    const late = pause(patienceMs, 'late' as const, { ref: false });
    const outcome = await Promise.race([ask().then(() => null, codeOf), late]);
    if (outcome === null || isDone.includes(outcome)) return;
    if (outcome === 'late') throw new Error(`no answer to what should be ${what}`);
    codes.add(outcome);
    await pause(200);
  }
}

const codeOf = (error: unknown): string =>
  isAppError(error) && error.code !== 'unexpected' ? error.code : String(error);

async function enter(token: string, email: string): Promise<Visit> {
  const { secret, reference } = await running.ask('open', { token });
  await running.ask('sendCode', { secret, reference });
  const code = await findInMail(mail, email, codePattern);
  return { secret: await running.ask('checkCode', { secret, reference, code }), reference };
}
