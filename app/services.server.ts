import path from 'node:path';
import '#app/models/index.server.ts';
import mongoose from 'mongoose';
import { destroyDossiers } from '#app/archive/destroy-dossiers.server.ts';
import { settleRetention } from '#app/archive/settle-retention.server.ts';
import { advanceBulks } from '#app/documents/bulk/advance-bulks.server.ts';
import { advanceComplaints } from '#app/documents/complaint/advance-complaints.server.ts';
import { advanceDocument } from '#app/documents/work/advance-document.server.ts';
import { createDossier } from '#app/dossiers/create-dossier.server.ts';
import { openDossiers } from '#app/dossiers/open-dossiers.server.ts';
import { createDocumentQueue } from '#app/jobs/document-queue.ts';
import type { TimeStampSource } from '#app/jobs/seal-tasks.server.ts';
import { startSchedule, type ScheduledJob } from '#app/jobs/schedule.server.ts';
import { createWorkerPool } from '#app/jobs/thread-pool.server.ts';
import { createBlindIndex } from '#app/lib/blind-index.server.ts';
import { systemClock, type Clock } from '#app/lib/clock.ts';
import { asAppError, connectDatabase, disconnectDatabase, ensureIndexes } from '#app/lib/db.server.ts';
import type { Env } from '#app/lib/env.server.ts';
import { newId } from '#app/lib/ids.ts';
import { createKeyring, type Keyring } from '#app/lib/keyring.server.ts';
import { createLogger, type Logger } from '#app/lib/log.server.ts';
import { loadMasterKey } from '#app/lib/master-key.server.ts';
import { createLimits, type Limits } from '#app/lib/rate-limit.server.ts';
import { createMailer, type Mailer } from '#app/mail/mailer.server.ts';
import { createSmsGateway, createSmsMailbox } from '#app/mail/sms.server.ts';
import { loadAuthority } from '#app/models/authority.server.ts';
import { findDueDocuments, type DueDocument } from '#app/models/document-work.server.ts';
import { storeMessage } from '#app/models/message.server.ts';
import { checkMasterKey } from '#app/models/setting.server.ts';
import type { Services } from '#app/record/services.ts';
import { createAuthority, issueTsaCertificate, type Authority } from '#app/seal/authority.server.ts';
import { ensureBlobIndexes } from '#app/storage/bucket.server.ts';
import { createPdfPort, createSealPort } from './ports.server.ts';

/** All that one app process runs on. */
export interface Portal extends Services {
  env: Env;
  limits: Limits;
  mailer: Mailer;
  authority: Authority;
  /** Where time stamps come from; `local` is this portal itself, for trials. */
  timeStamps: TimeStampSource;
  workers: ReturnType<typeof createWorkerPool>;
  log: Logger;
  /** Whether mail goes into the portal's own mailbox (`/postvak`). */
  hasMailbox: boolean;
  /** Ends running work within the bound, then lets go of the engine. */
  stop(withinMs: number): Promise<void>;
}

/**
 * The composition root: makes everything once for this process. Which server, mailer and clock the use cases work with
 * is decided here and nowhere else.
 *
 * @throws AppError `engine-unavailable` when the engine is away, or goes away meanwhile; `broken-record` under another
 *   master key
 */
export async function startPortal(
  env: Env,
  options: { uri: string; clock?: Clock; log?: Logger; jobs?: readonly ScheduledJob[]; workerFile?: string },
): Promise<Portal> {
  const log = options.log ?? createLogger({ level: env.logLevel });
  const clock = options.clock ?? systemClock;
  const keyring = createKeyring(
    await loadMasterKey({ fromEnv: env.masterKey, dataDir: env.dataDir, warn: (line) => log.warn({}, line) }),
  );
  const authority = await openDatabase(options.uri, keyring, () => newAuthority(env, clock), clock);
  const mailbox = (message: Parameters<typeof storeMessage>[1]) => storeMessage(keyring, message);
  const workers = createWorkerPool({ file: options.workerFile ?? path.resolve('build/workers/worker.js') });
  const sources = await timeStampSource(env, authority, clock);
  const workerId = newId(clock());

  const queue = createDocumentQueue<DueDocument>({
    concurrency: 3,
    run: async (document) => {
      try {
        await advanceDocument(services, document, workerId);
      } catch (error) {
        log.error({ documentId: document._id, error }, 'work on a document broke off');
      }
    },
  });
  const services: Services = {
    clock,
    keyring,
    search: createBlindIndex(keyring.subkey('search')),
    publicUrl: env.publicUrl,
    mailer: createMailer(
      env.smtpUrl ? { smtpUrl: env.smtpUrl, from: env.mailFrom } : { mailbox, clock, from: env.mailFrom },
    ),
    sms: smsOf(env, mailbox, clock),
    pdf: createPdfPort(workers),
    seal: createSealPort(workers, { authority, timeStamps: sources, clock }),
    wake: (document) => {
      if (env.jobs) queue.push(document._id, document);
    },
    log,
  };
  const lookForWork: ScheduledJob = {
    name: 'due-documents',
    every: '5 seconds',
    lockSeconds: 10,
    run: async () => {
      for (const document of await findDueDocuments(clock(), 50)) services.wake(document);
    },
  };
  const keepComplaints: ScheduledJob = {
    name: 'complaints',
    every: '30 seconds',
    lockSeconds: 120,
    run: () => advanceComplaints(services),
  };
  const sendLists: ScheduledJob = {
    name: 'bulk',
    every: '3 seconds',
    lockSeconds: 120,
    run: () =>
      advanceBulks(
        services,
        {
          openDossiers: (user, kind) => openDossiers(services, user, kind),
          createDossier: (user, input) => createDossier(services, user, input),
          backlog: queue.size,
        },
        Date.now() + 15_000,
      ),
  };
  const keepArchive: ScheduledJob = {
    name: 'archive',
    every: '15 3 * * *',
    lockSeconds: 120,
    run: async () => {
      await settleRetention(services);
      await destroyDossiers(services);
    },
  };
  const db = mongoose.connection.db;
  const schedule =
    env.jobs && db
      ? await startSchedule(
          db,
          [lookForWork, keepArchive, keepComplaints, sendLists, ...(options.jobs ?? [])],
          log,
        )
      : null;

  portal = {
    ...services,
    mailer: services.mailer as Mailer,
    log,
    env,
    limits: createLimits({ key: keyring.subkey('limits') }),
    authority,
    timeStamps: sources,
    workers,
    hasMailbox: env.smtpUrl === null && env.mode !== 'production',
    stop: async (withinMs) => {
      const patience = new Promise((resolve) => setTimeout(resolve, withinMs).unref());
      await Promise.race([Promise.all([schedule?.stop(withinMs), queue.close()]), patience]);
      await workers.close();
      (services.mailer as Mailer).close();
      await disconnectDatabase();
      portal = null;
    },
  };
  return portal;
}

let portal: Portal | null = null;

/** What this process runs on, for routes. */
export function getServices(): Portal {
  if (!portal) throw new TypeError('the portal has not started');
  return portal;
}

/** Everything that must be there before anybody is served. */
async function openDatabase(
  uri: string,
  keyring: Keyring,
  makeAuthority: () => Promise<Authority>,
  clock: Clock,
): Promise<Authority> {
  try {
    await connectDatabase(uri, { patienceMs: 20_000 });
    await ensureIndexes();
    await ensureBlobIndexes();
    await checkMasterKey(keyring);
    return await loadAuthority(keyring, makeAuthority, clock());
  } catch (error) {
    throw asAppError(error);
  }
}

function newAuthority({ publicUrl }: Env, clock: Clock): Promise<Authority> {
  return createAuthority({
    organisation: 'Sluitend',
    now: clock(),
    crlUrl: `${publicUrl}/ca.crl`,
    caUrl: `${publicUrl}/ca.cer`,
  });
}

/** A service that is set; else, outside production, this portal itself: good for trials, and said to be no more. */
async function timeStampSource({ tsaUrl, mode }: Env, authority: Authority, clock: Clock) {
  if (tsaUrl) return { url: tsaUrl };
  if (mode === 'production') return null;
  const { certificateDer, privateKeyPkcs8 } = await issueTsaCertificate(authority, {
    commonName: 'Sluitend proeftijdstempel',
    now: clock(),
  });
  return { local: { certificateDer, privateKeyPkcs8, chain: [authority.caCertificateDer] } };
}

function smsOf(
  { sms, smtpUrl, mode }: Env,
  mailbox: Parameters<typeof createSmsMailbox>[0]['mailbox'],
  clock: Clock,
) {
  if (sms) return createSmsGateway(sms);
  return smtpUrl === null && mode !== 'production' ? createSmsMailbox({ mailbox, clock }) : null;
}
