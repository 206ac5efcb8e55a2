import { describe, expect, it } from 'vitest';
import { verifyChain } from '#app/domain/chain.ts';
import { openLink } from '#app/documents/party/open-link.server.ts';
import { readPartyVisit } from '#app/documents/party/party-session.server.ts';
import { sendCode } from '#app/documents/party/send-code.server.ts';
import { verifyRecord } from '#app/documents/verify/verify-record.server.ts';
import { leaseDocument } from '#app/models/document-work.server.ts';
import { exportRecord } from '#app/record/export-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { movingClock } from '#tests/support/moving-clock.ts';
import { employerExample } from '#tests/support/parties.ts';
import { makeOrganisation, usePortal } from '#tests/support/portal.ts';
import { drain, linkFor, sendExample, signAs } from '#tests/support/signing.ts';

const hour = 3_600_000;
// The portal was set up while the clock was still right.
const { clock, move } = movingClock(-3 * hour);
const held = usePortal({ clock });

describe('a clock that is put back an hour', () => {
  it('makes no event older than the one before, and what was signed before and after is sealed and valid', async () => {
    const { portal } = held;
    const sender = await makeOrganisation(portal);
    move(3 * hour);
    const example = employerExample('klok');
    const target = await sendExample(portal, sender, example);
    const load = () => loadRecord(portal, target.organisationId, target.id);
    await signAs(portal, example.employer);
    const { seq, at } = (await load()).state.head;

    move(-hour);
    await drain(portal, target);
    await signAs(portal, example.service);
    await drain(portal, target);

    const loaded = await load();
    const { events, chain } = loaded.record;
    expect(verifyChain(events, chain).ok).toBe(true);
    const after = events.slice(seq);
    expect(after.map(({ type }) => type)).toContain('completed');
    // The moment of the newest event, until the clock has come so far again.
    expect(new Set(after.map((event) => event.at))).toEqual(new Set([at]));
    expect(loaded.state.parties.every(({ delivered }) => delivered)).toBe(true);
    const trusted = { trustedCa: [portal.authority.caCertificateDer] };
    const report = inspectPdf(await readPdf(loaded, 'newest'), trusted);
    expect([report.problems, report.signatures.length]).toEqual([[], 2]);
    const findings = await verifyRecord(await exportRecord(portal, loaded), portal.pdf.renderDocument);
    expect(findings.filter(({ outcome }) => outcome !== 'good')).toEqual([]);
  });

  it('keeps nobody waiting for a new code until it is that late again', async () => {
    const { portal } = held;
    const sender = await makeOrganisation(portal);
    const example = employerExample('klok-code');
    await sendExample(portal, sender, example);
    const { secret, reference } = await openLink(portal, await linkFor(portal, example.employer));
    const visit = await readPartyVisit(portal, secret, reference);
    expect((await sendCode(portal, visit)).isNew).toBe(true);
    expect((await sendCode(portal, visit)).isNew).toBe(false);
    move(-hour);
    expect((await sendCode(portal, visit)).isNew).toBe(true);
  });

  it('frees the work that a process held which died before', async () => {
    const { portal } = held;
    const sender = await makeOrganisation(portal);
    const target = await sendExample(portal, sender, employerExample('klok-werk'));
    const document = { organisationId: target.organisationId, _id: target.id };
    const lease = (by: string) => leaseDocument(document, by, new Date(clock().getTime() + 60_000), clock());
    expect(await lease('dies')).toBe(true);
    expect(await lease('waits')).toBe(false);
    move(-hour);
    expect(await lease('goes on')).toBe(true);
  });
});
