import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildWorkers } from '#app/cli/build-workers.js';
import type { Clock } from '#app/lib/clock.ts';
import { readEnv } from '#app/lib/env.server.ts';
import { newId } from '#app/lib/ids.ts';
import { createLogger } from '#app/lib/log.server.ts';
import { Organisations } from '#app/models/organisation.server.ts';
import { Users, sealPerson } from '#app/models/user.server.ts';
import type { StaffRole } from '#app/domain/access.ts';
import { startPortal, type Portal } from '#app/services.server.ts';
import { databaseUri } from './db.ts';

/** A portal in this process, on a database of its own, with real worker threads; `JOBS` are run by the test. */
export function usePortal(
  options: {
    clock?: Clock;
    jobs?: boolean;
    log?: (line: string) => void;
    /** Of the environment; asked for when the portal starts. */
    settings?: () => Record<string, string> | Promise<Record<string, string>>;
  } = {},
): { portal: Portal } {
  const held = {} as { portal: Portal };
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sluitend-'));
    // Beside node_modules, where the bundle finds its packages.
    const workers = path.resolve('node_modules/.cache', path.basename(folder));
    await buildWorkers(workers);
    const env = readEnv({
      SLUITEND_DATA_DIR: folder,
      LOG_LEVEL: options.log ? 'debug' : 'silent',
      SLUITEND_URL: 'http://portaal.example',
      JOBS: options.jobs ? 'on' : 'off',
      ...(await options.settings?.()),
    });
    held.portal = await startPortal(env, {
      uri: databaseUri(),
      workerFile: path.join(workers, 'worker.js'),
      ...(options.clock ? { clock: options.clock } : {}),
      ...(options.log ? { log: createLogger({ level: 'debug', destination: { write: options.log } }) } : {}),
    });
  });
  afterAll(async () => {
    const { default: mongoose } = await import('mongoose');
    await mongoose.connection.dropDatabase();
    await held.portal.stop(5_000);
    await rm(path.resolve('node_modules/.cache', path.basename(folder)), { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });
  return held;
}

/** An organisation with one member of staff, who cannot be mistaken for anybody. */
export async function makeOrganisation(
  { keyring, search, clock }: Portal,
  input: { name?: string; roles?: readonly StaffRole[] } = {},
): Promise<{ organisationId: string; staffId: string }> {
  const now = clock();
  const organisationId = newId(now);
  await Organisations.create([
    {
      _id: organisationId,
      name: input.name ?? 'Dienst Voorbeeld',
      country: 'NL',
      timeZone: 'Europe/Amsterdam',
      contact: { email: 'hulp@dienst.example', phone: null },
      settings: { attachPdf: false, retentionYears: {} },
      createdAt: now,
    },
  ]);
  return {
    organisationId,
    staffId: await makeStaff({ keyring, search, clock }, organisationId, input.roles),
  };
}

export async function makeStaff(
  { keyring, search, clock }: Pick<Portal, 'keyring' | 'search' | 'clock'>,
  organisationId: string,
  roles: readonly StaffRole[] = ['jobCoach', 'chair', 'qualityCoordinator'],
): Promise<string> {
  const id = newId(clock());
  const email = `${id.toLowerCase()}@dienst.example`;
  await Users.create([
    {
      _id: id,
      organisationId,
      emailToken: search.exactToken('user', email),
      person: sealPerson(keyring, id, { name: 'Coach Voorbeeldsma', email }),
      roles: [...roles],
      passwordHash: null,
      totp: null,
      totpStep: 0,
      recoveryCodes: [],
      status: 'active',
      invitation: null,
      createdAt: clock(),
      endedAt: null,
    },
  ]);
  return id;
}
