// One app process of a test, to be raced against others and killed: takes use cases by name from its parent.
import { asAppError } from '#app/lib/db.server.ts';
import { readEnv } from '#app/lib/env.server.ts';
import { isAppError } from '#app/lib/errors.ts';
import { createLogger } from '#app/lib/log.server.ts';
import { checkCode } from '#app/documents/party/check-code.server.ts';
import { declineDocument } from '#app/documents/party/decline-document.server.ts';
import { openLink } from '#app/documents/party/open-link.server.ts';
import { readIdentifiedVisit, readPartyVisit } from '#app/documents/party/party-session.server.ts';
import { sendCode } from '#app/documents/party/send-code.server.ts';
import { signDocument } from '#app/documents/party/sign-document.server.ts';
import { sendDocument } from '#app/documents/send-document.server.ts';
import { correctAddress } from '#app/documents/sender/correct-address.server.ts';
import { voidDocument } from '#app/documents/sender/void-document.server.ts';
import type { StaffTarget } from '#app/documents/targets.ts';
import { findDueDocuments } from '#app/models/document-work.server.ts';
import { startPortal, type Portal } from '#app/services.server.ts';
import { createKillPoints, watchPortal, type KillOrder } from './kill-points.ts';
import { prepareExample, understand, type Example, type Sender } from './signing.ts';

export interface Visit {
  secret: string;
  reference: string;
}

/** What a process can be asked to do; each gives plain data. */
const commandsOf = (portal: Portal) => ({
  prepare: ({ sender, example }: { sender: Sender; example: Example }) =>
    prepareExample(portal, sender, example),
  send: (input: StaffTarget & { revision: number; days: number }) =>
    points.around('send', () => done(sendDocument(portal, input)))(),
  open: ({ token }: { token: string }) => openLink(portal, token),
  sendCode: async ({ secret, reference }: Visit) =>
    sendCode(portal, await readPartyVisit(portal, secret, reference)),
  checkCode: async ({ secret, reference, code }: Visit & { code: string }) =>
    checkCode(portal, await readPartyVisit(portal, secret, reference), code),
  understand: async ({ secret, reference }: Visit) =>
    done(understand(portal, await readIdentifiedVisit(portal, secret, reference))),
  sign: async ({ secret, reference }: Visit) => {
    const visit = await readIdentifiedVisit(portal, secret, reference);
    const act = points.around('sign', () =>
      signDocument(portal, visit, {
        signature: { kind: 'typed', picture: null, typedName: 'Mijn handtekening' },
        shownSha256: visit.loaded.state.base?.sha256 ?? '',
      }),
    );
    return done(act());
  },
  decline: async ({ secret, reference }: Visit) =>
    done(declineDocument(portal, await readIdentifiedVisit(portal, secret, reference), 'Liever niet.')),
  void: async (input: StaffTarget) => done(voidDocument(portal, { ...input, reason: 'Vergissing.' })),
  correctAddress: async (input: StaffTarget & { partyId: string; email: string }) =>
    done(correctAddress(portal, { ...input, phone: null })),
  /** Looks for work, as the schedule does every few seconds. */
  sweep: async () => {
    const due = await findDueDocuments(portal.clock(), 100);
    for (const document of due) portal.wake(document);
    return due.length;
  },
  setClock: ({ aheadMs }: { aheadMs: number }) => {
    clockAhead = aheadMs;
  },
  dieAt: ({ orders }: { orders: readonly KillOrder[] }) => points.arm(orders),
});

type Commands = ReturnType<typeof commandsOf>;
export type CommandName = keyof Commands;
export type CommandInput<T extends CommandName> = Parameters<Commands[T]>[0];
export type CommandResult<T extends CommandName> = Awaited<ReturnType<Commands[T]>>;

/** How the process ends when the engine is away while it starts; as in `portal-processes.ts`. */
const engineAwayCode = 3;

export type Request = { id: number; name: CommandName; input: unknown };
export type Answer = { id: number } & (
  { ok: true; result: unknown } | { ok: false; code: string; message: string }
);

let clockAhead = Number(process.env.CLOCK_AHEAD_MS ?? 0);

const points = createKillPoints(process.env.TEST_JOURNAL ?? '/dev/null');

const env = readEnv(process.env);
const running = await startPortal(env, {
  uri: process.env.TEST_DATABASE ?? '',
  workerFile: process.env.TEST_WORKER ?? '',
  clock: () => new Date(Date.now() + clockAhead),
  log: createLogger({ level: env.logLevel }),
}).catch((error: unknown) => {
  // Whoever runs the app starts it again.
  if (isAppError(error, 'engine-unavailable')) process.exit(engineAwayCode);
  throw error;
});
watchPortal(running, points);
const commands = commandsOf(running) as Record<string, (input: unknown) => unknown>;

process.on('message', (request: Request) => void answer(request));
// A parent that is gone needs no answer any more.
process.on('disconnect', () => process.exit(0));
process.send?.({ id: 0, ok: true, result: 'ready' } satisfies Answer);

async function answer({ id, name, input }: Request): Promise<void> {
  const reply = (message: Answer) => process.send?.(message, () => undefined);
  try {
    reply({ id, ok: true, result: await commands[name]?.(input) });
  } catch (caught) {
    const error = asAppError(caught);
    const code = isAppError(error) ? error.code : 'unexpected';
    reply({ id, ok: false, code, message: error instanceof Error ? (error.stack ?? error.message) : '' });
  }
}

async function done(act: Promise<unknown>): Promise<'done'> {
  await act;
  return 'done';
}
