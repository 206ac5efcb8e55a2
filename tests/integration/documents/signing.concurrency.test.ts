import { setTimeout as pause } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { exportRecord } from '#app/record/export-record.server.ts';
import { openLink } from '#app/documents/party/open-link.server.ts';
import { readPartyVisit } from '#app/documents/party/party-session.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';
import { verifyRecord } from '#app/documents/verify/verify-record.server.ts';
import { verifyChain } from '#app/domain/chain.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import { pendingWork } from '#app/domain/pending.ts';
import { isAppError } from '#app/lib/errors.ts';
import { listMessages } from '#app/models/message.server.ts';
import { loadRecord, type LoadedRecord } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { covenantExample, employerExample } from '#tests/support/parties.ts';
import { preparePortalProcesses, type PortalProcess } from '#tests/support/portal-processes.ts';
import { makeOrganisation, usePortal } from '#tests/support/portal.ts';
import {
  drain,
  enterReadyAs,
  linkFor,
  prepareExample,
  sendExample,
  signAs,
  type Sender,
  type Target,
} from '#tests/support/signing.ts';

const held = usePortal();
let first: PortalProcess;
let second: PortalProcess;
let sender: Sender;
let removeProcesses = async () => {};

beforeAll(async () => {
  const { start, remove } = await preparePortalProcesses();
  removeProcesses = remove;
  const uri = new URL(inject('engineUri'));
  uri.pathname = `/${mongoose.connection.name}`;
  const { env } = held.portal;
  const settings = {
    TEST_DATABASE: uri.href,
    SLUITEND_DATA_DIR: env.dataDir,
    SLUITEND_URL: env.publicUrl,
    LOG_LEVEL: 'silent',
  };
  [first, second] = await Promise.all([start(settings), start(settings)]);
  sender = await makeOrganisation(held.portal);
}, 180_000);

afterAll(async () => {
  await Promise.all([first?.kill(), second?.kill()]);
  await removeProcesses();
});

describe('two app processes on one engine', { timeout: 240_000 }, () => {
  it('take one signature of a party who sends it two hundred times, and say so to the others', async () => {
    const example = employerExample('dubbel');
    const target = await sendExample(held.portal, sender, example);
    const visit = await enterReadyAs(held.portal, example.employer);
    const acts = Array.from({ length: 200 }, (_, n) => (n % 2 ? first : second).ask('sign', visit));
    const outcomes = await outcomesOf(acts);
    expect(count(outcomes)).toEqual({ done: 1, 'already-signed': 199 });

    const loaded = await untilSettled(target);
    expect(typesOf(loaded).filter((type) => type === 'signed')).toHaveLength(1);
    expect(typesOf(loaded).filter((type) => type === 'sealed')).toHaveLength(1);
    expect(inspectPdf(await readPdf(loaded, 'newest')).signatures).toHaveLength(1);
    await expectOneMailEach(loaded, [example.employer, example.service]);
  });

  it('take all signatures of twelve partners who sign in the same instant', async () => {
    const { portal } = held;
    const example = covenantExample('zaal', 12);
    const target = await sendExample(portal, sender, example);
    const visits: Visit[] = [];
    for (const email of example.emails) visits.push(await enterReadyAs(portal, email));
    const outcomes = await outcomesOf(visits.map((visit, n) => (n % 2 ? first : second).ask('sign', visit)));
    expect(count(outcomes)).toEqual({ done: 12 });

    const loaded = await untilSettled(target);
    expect(loaded.state.phase).toBe('completed');
    expect(verifyChain(loaded.record.events, loaded.record.chain).ok).toBe(true);
    const report = inspectPdf(await readPdf(loaded, 'newest'), {
      trustedCa: [portal.authority.caCertificateDer],
    });
    expect(report.problems).toEqual([]);
    expect(new Set(report.signatures.map(({ subject }) => subject)).size).toBe(12);
    const sealedOrder = eventsOf(loaded, 'sealed').map(({ data }) => data.partyId);
    expect(sealedOrder).toEqual(eventsOf(loaded, 'signed').map(({ data }) => data.partyId));
    const findings = await verifyRecord(await exportRecord(portal, loaded), portal.pdf.renderDocument);
    expect(findings.filter(({ outcome }) => outcome !== 'good')).toEqual([]);
    await expectOneMailEach(loaded, example.emails);
  });

  it.each([1, 2, 3])('let a party either sign or refuse, not both (%i)', async (round) => {
    const example = employerExample(`keuze-${round}`);
    const target = await sendExample(held.portal, sender, example);
    const visit = await enterReadyAs(held.portal, example.employer);
    // Neither always gets its word in first.
    const [one, other] = round % 2 ? [first, second] : [second, first];
    const declining = one.ask('decline', visit);
    const [signed, declined] = await outcomesOf([other.ask('sign', visit), declining]);
    const loaded = await untilSettled(target);
    if (signed === 'done') {
      expect(declined).toBe('link-used');
      expect(typesOf(loaded)).not.toContain('declined');
      expect(loaded.state.round).toBe(2);
      expect(await mailsTo(example.service)).toHaveLength(1);
    } else {
      expect([signed, declined]).toEqual(['document-ended', 'done']);
      expect(typesOf(loaded)).not.toContain('signed');
      expect(loaded.state.phase).toBe('declined');
      expect(await mailsTo(example.service)).toHaveLength(0);
    }
    await expectOneMailEach(loaded, [example.employer, example.service]);
  });

  it.each([1, 2, 3])('either complete or withdraw a document, not both (%i)', async (round) => {
    const example = employerExample(`einde-${round}`);
    const target = await sendExample(held.portal, sender, example);
    await signAs(held.portal, example.employer);
    await untilSettled(target);
    const visit = await enterReadyAs(held.portal, example.service);
    // Withdrawing reads less first and would always win.
    const voiding = pause(round * 15).then(() => second.ask('void', { ...sender, ...target }));
    const [signed, voided] = await outcomesOf([first.ask('sign', visit), voiding]);
    const loaded = await untilSettled(target);
    const { phase, preserved, parties } = loaded.state;
    if (signed === 'done') {
      expect([voided, phase]).toEqual(['document-ended', 'completed']);
      expect(parties.every(({ delivered }) => delivered)).toBe(true);
      expect(typesOf(loaded)).not.toContain('voided');
    } else {
      expect([signed, voided, phase, preserved]).toEqual(['document-ended', 'done', 'voided', null]);
      expect(parties.some(({ delivered }) => delivered)).toBe(false);
      expect(typesOf(loaded)).not.toContain('completed');
    }
    await expectOneMailEach(loaded, [example.employer, example.service]);
  });

  it.each([1, 2, 3])('end a link whose address is corrected while it is opened (%i)', async (round) => {
    const { portal } = held;
    const example = employerExample(`adres-${round}`);
    const target = await sendExample(portal, sender, example);
    const token = await linkFor(portal, example.employer);
    const email = `juist-${round}@werkgever.example`;
    const opening = first.ask('open', { token });
    const correcting = second.ask('correctAddress', {
      ...sender,
      ...target,
      partyId: 'employer',
      email,
    });
    const [opened, corrected] = await outcomesOf([opening, correcting]);
    expect(corrected).toBe('done');
    const loaded = await untilSettled(target);
    await expect(openLink(portal, token)).rejects.toMatchObject({ code: 'link-replaced' });
    if (opened === 'done') {
      const { secret, reference } = await opening;
      await expect(readPartyVisit(portal, secret, reference)).rejects.toMatchObject({
        code: 'link-replaced',
      });
    } else expect(opened).toBe('link-replaced');
    expect(eventsOf(loaded, 'opened')).toHaveLength(opened === 'done' ? 1 : 0);
    expect(await mailsTo(email)).toHaveLength(1);
    await openLink(portal, await linkFor(portal, email));
    await expectOneMailEach(loaded, [example.employer, email]);
  });

  it('send a document once, however often the button is pressed', async () => {
    const { portal } = held;
    const example = employerExample('versturen');
    const { revision, ...target } = await prepareExample(portal, sender, example);
    const input = { ...sender, ...target, revision, days: 14 };
    const acts = Array.from({ length: 20 }, (_, n) => (n % 2 ? first : second).ask('send', input));
    const { done, ...others } = count(await outcomesOf(acts));
    expect(done).toBe(1);
    expect(others).toEqual({ 'not-allowed-in-state': 19 });
    const loaded = await untilSettled(target);
    for (const type of ['sent', 'rendered', 'roundOpened'] as const)
      expect(eventsOf(loaded, type)).toHaveLength(1);
    expect(await mailsTo(example.employer)).toHaveLength(1);
    await expectOneMailEach(loaded, [example.employer, example.service]);
  });
});

type Visit = Awaited<ReturnType<typeof enterReadyAs>>;

/** Each act's outcome: `done`, or the code of its error. */
async function outcomesOf(acts: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(acts);
  return settled.map((act) => {
    if (act.status === 'fulfilled') return 'done';
    return isAppError(act.reason) && act.reason.code !== 'unexpected' ? act.reason.code : String(act.reason);
  });
}

function count(outcomes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** The record once nothing is left to do, whoever does it. */
async function untilSettled({ organisationId, id }: Target): Promise<LoadedRecord> {
  return vi.waitFor(
    async () => {
      await drain(held.portal, { organisationId, id });
      const loaded = await loadRecord(held.portal, organisationId, id);
      const isAtWork = pendingWork(loaded.state, held.portal.clock()).length > 0;
      if (isAtWork || loaded.record.work.lease) throw new Error('still at work');
      return loaded;
    },
    { timeout: 180_000, interval: 200 },
  );
}

const typesOf = ({ record }: LoadedRecord): string[] => record.events.map(({ type }) => type);

function eventsOf<T extends DocumentEvent['type']>({ record }: LoadedRecord, type: T) {
  return (record.events as DocumentEvent[]).filter(
    (event): event is Extract<DocumentEvent, { type: T }> => event.type === type,
  );
}

/** Mails to an address, without codes. */
async function mailsTo(email: string) {
  const messages = await listMessages(held.portal.keyring, 1000);
  const mails = await Promise.all(
    messages.filter(({ channel }) => channel === 'mail').map(({ raw }) => simpleParser(raw)),
  );
  return mails.filter(
    ({ to, messageId }) =>
      [to].flat().some((part) => part?.value.some(({ address }) => address === email)) &&
      !messageId?.startsWith('<code.'),
  );
}

/** What the record says was sent is what arrived: the same mails, each once. */
async function expectOneMailEach(loaded: LoadedRecord, emails: readonly string[]): Promise<void> {
  const mails = (await Promise.all(emails.map(mailsTo))).flat();
  const arrived = mails.map(({ messageId = '' }) => sha256Hex(messageId.slice(1, -1)));
  const said = eventsOf(loaded, 'mailAccepted')
    .filter(({ data }) => data.partyId !== undefined && data.mail !== 'code')
    .map(({ data }) => data.messageId);
  expect(new Set(said).size).toBe(said.length);
  expect(arrived.sort()).toEqual(said.sort());
}
