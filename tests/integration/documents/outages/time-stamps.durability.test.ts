import { expect, it } from 'vitest';
import { readDocument } from '#app/documents/staff/read-document.server.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import { freePort } from '#app/lib/engine/run-engine.js';
import { listMessages } from '#app/models/message.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';
import { issueTsaCertificate } from '#app/seal/authority.server.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { startLocalTsa } from '#tests/support/local-tsa.ts';
import { movingClock } from '#tests/support/moving-clock.ts';
import { covenantExample } from '#tests/support/parties.ts';
import { makeOrganisation, usePortal } from '#tests/support/portal.ts';
import { drain, sendExample, signAs } from '#tests/support/signing.ts';

const { clock, move } = movingClock();
let port = 0;
const held = usePortal({
  clock,
  settings: async () => {
    port = await freePort();
    return { TSA_URL: `http://127.0.0.1:${port}/` };
  },
});

it('a time-stamp service that is away lets everybody sign; nothing is called sealed until it is back', async () => {
  const { portal } = held;
  const sender = await makeOrganisation(portal);
  const { emails, ...example } = covenantExample('tijdstempel', 3);
  const target = await sendExample(portal, sender, example);
  const load = () => loadRecord(portal, target.organisationId, target.id);
  for (const email of [...emails].reverse()) {
    const { loaded } = await signAs(portal, email);
    expect(loaded.state.signatures.length).toBeGreaterThan(0);
    await drain(portal, target);
  }
  const before = await load();
  expect([before.state.phase, before.state.signatures]).toEqual([
    'completed',
    ['partner-3', 'partner-2', 'partner-1'],
  ]);
  expect([before.state.seals, before.state.preserved]).toEqual([[], null]);
  expect(before.record.work.attempts).toMatchObject({ 'seal:1': { lastError: 'time-stamp-unavailable' } });
  const view = await readDocument(portal, before);
  expect([view.status, view.waitingFor]).toEqual(['sealing', 'time-stamp-unavailable']);
  expect(typesOf(before.record.events).filter((type) => type === 'sealed')).toEqual([]);
  const mails = async () =>
    (await listMessages(portal.keyring, 500)).map(({ raw }) => Buffer.from(raw).toString('utf8'));
  expect((await mails()).filter((text) => /verzegeld/i.test(text))).toEqual([]);

  const issued = await issueTsaCertificate(portal.authority, { commonName: 'Proef', now: clock() });
  const { certificateDer, privateKeyPkcs8 } = issued;
  const tsa = await startLocalTsa(
    { certificateDer, privateKeyPkcs8, chain: [portal.authority.caCertificateDer] },
    clock,
    port,
  );
  move(3_600_000);
  await drain(portal, target);
  await tsa.stop();
  const after = await load();
  expect(after.state.seals.map(({ partyId }) => partyId)).toEqual(after.state.signatures);
  expect(after.state.preserved?.level).toBe('LTA');
  expect(after.record.work.attempts).toEqual({});
  const sealed = (after.record.events as DocumentEvent[]).filter(({ type }) => type === 'sealed');
  expect(sealed.every(({ data }) => 'timeStamp' in data && data.timeStamp !== null)).toBe(true);
  const report = inspectPdf(await readPdf(after, 'newest'), {
    trustedCa: [portal.authority.caCertificateDer],
  });
  expect([report.problems, report.signatures.length]).toEqual([[], 3]);
  expect(after.state.parties.every(({ delivered }) => delivered)).toBe(true);
});

const typesOf = (events: readonly { type: string }[]) => events.map(({ type }) => type);
