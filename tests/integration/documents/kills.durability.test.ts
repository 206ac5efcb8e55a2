import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { verifyChain } from '#app/domain/chain.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { allOrders, startKillLab, type KillLab } from '#tests/support/kill-lab.ts';
import { runDocument, type Journey } from '#tests/support/patient-people.ts';
import { randomFrom } from '#tests/support/random.ts';

/** On the second engine at every step once, on the first beside that at any moment. */
const killsWanted = inject('secondEngine') ? allOrders.length : 60;
/** Documents on their way at the same time. */
const streams = 3;
const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 31));
const random = randomFrom(seed);

let lab: KillLab;

beforeAll(async () => {
  lab = await startKillLab(inject('secondEngine'));
}, 120_000);

afterAll(() => lab?.stop(), 60_000);

it('loses nothing and repeats nothing that a person sees, whatever is killed when', async () => {
  console.log(`kills: seed ${seed} (KILL_SEED)`);
  let isEnough = false;
  const working = Promise.all(
    Array.from({ length: streams }, async (_, stream) => {
      const journeys: Journey[] = [];
      while (!isEnough) journeys.push(await runDocument(lab, `${stream}-${journeys.length}`));
      return journeys;
    }),
  );
  await Promise.race([working, killAtEveryStep().then(killAtAnyMoment)]);
  isEnough = true;
  const journeys = (await working).flat();
  await untilAllSettled(journeys);
  const { app, engine } = lab.kills;
  console.log(`kills: ${app} of the app, ${engine} of the engine, ${journeys.length} documents`);

  expect(lab.surprises).toEqual([]);
  expect(app + engine).toBeGreaterThanOrEqual(killsWanted);
  for (const journey of journeys) await expectWhole(journey);
  expectMailsOnce();
  expect(await openOrders()).toEqual([]);
}, 900_000);

/** Each order once: whoever comes to a step first dies there, or the engine does, as the seed has it. */
async function killAtEveryStep(): Promise<void> {
  const orders = shuffled(allOrders);
  const end = Date.now() + 300_000;
  for (let open = orders; open.length > 0 && Date.now() < end; open = await openOrders(orders))
    await lab.killAt(open, 10_000);
}

async function openOrders(orders = allOrders) {
  const carriedOut = new Set(await lab.points());
  return orders.filter(({ victim, point }) => !carriedOut.has(`${victim} ${point}`));
}

async function killAtAnyMoment(): Promise<void> {
  while (lab.kills.app + lab.kills.engine < killsWanted) {
    await pause(200 + random() * 1_300);
    await lab.killNow(random() < 0.5 ? 'engine' : 'app', random());
  }
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

async function untilAllSettled(journeys: readonly Journey[]): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; await pause(1_000)) {
    const records = await Promise.all(
      journeys.map(({ target }) => loadRecord(lab.portal, target.organisationId, target.id)),
    );
    if (records.every(({ record }) => record.work.due === null)) return;
    await lab.jump(20_000);
  }
}

async function expectWhole({ target, emails, acknowledged }: Journey): Promise<void> {
  const loaded = await loadRecord(lab.portal, target.organisationId, target.id);
  const { record, state } = loaded;
  const events = record.events as DocumentEvent[];
  expect(verifyChain(events, record.chain).ok).toBe(true);
  for (const { type, partyId } of acknowledged) {
    const found = events.filter(
      (event) =>
        event.type === type &&
        (partyId === undefined || ('partyId' in event.data && event.data.partyId === partyId)),
    );
    expect(found).toHaveLength(1);
  }
  expect(state.phase).toBe('completed');
  expect(state.seals.map(({ partyId }) => partyId)).toEqual(state.signatures);
  expect(state.parties.every(({ delivered }) => delivered)).toBe(true);
  const trusted = { trustedCa: [lab.portal.authority.caCertificateDer] };
  const report = inspectPdf(await readPdf(loaded, 'newest'), trusted);
  expect(report.problems).toEqual([]);
  expect(report.signatures).toHaveLength(2);
  expect(inspectPdf(await readPdf(loaded, 'evidence'), trusted).signatures).toHaveLength(1);
  expectSaidIsSent(events, emails);
}

/** What the record says was sent arrived, and each person has one invitation and one copy. */
function expectSaidIsSent(events: readonly DocumentEvent[], emails: readonly string[]): void {
  const { received } = lab.mail;
  const said = events.flatMap((event) => (event.type === 'mailAccepted' ? [event.data.messageId] : []));
  expect(new Set(said).size).toBe(said.length);
  const arrived = new Set(received.map(({ messageId }) => sha256Hex(messageId.slice(1, -1))));
  expect(said.filter((hash) => !arrived.has(hash))).toEqual([]);
  for (const email of emails) {
    const ids = received
      .filter(({ to, messageId }) => to === email && !messageId.startsWith('<code.'))
      .map(({ messageId }) => messageId);
    // The invitation and the copy, each perhaps more than once, but recognisably the same.
    expect(new Set(ids).size).toBe(2);
  }
}

/** A mail that came twice (the process died between the server's answer and the record) is the same mail. */
function expectMailsOnce(): void {
  const known = new Map<string, string>();
  for (const { messageId, ...content } of lab.mail.received) {
    const words = JSON.stringify(content);
    expect(known.get(messageId) ?? words).toBe(words);
    known.set(messageId, words);
  }
}
