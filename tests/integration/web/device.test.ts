import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { endSessions } from '#app/auth/session.server.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import { DeviceTurns } from '#app/models/device-turn.server.ts';
import { Dossiers } from '#app/models/dossier.server.ts';
import { PartySessions } from '#app/models/party-session.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';
import { movingClock } from '#tests/support/moving-clock.ts';
import { employerExample } from '#tests/support/parties.ts';
import { hasPoppler, textOfPdf } from '#tests/support/poppler.ts';
import { makeOrganisation } from '#tests/support/portal.ts';
import { drain, sendExample, type Target } from '#tests/support/signing.ts';
import { hiddenValue, signedIn, type Visitor } from '#tests/support/staff.ts';
import { textOf, useWeb } from '#tests/support/web.ts';

const { clock, move } = movingClock();
const web = useWeb({ clock });
const minute = 60_000;
let coach: Visitor & { userId: string };
let target: Target;
let page: string;
let home: string;

beforeEach(async () => {
  const sender = await makeOrganisation(web.portal);
  coach = await signedIn(web, { organisationId: sender.organisationId, roles: ['jobCoach'] });
  const {
    employer: _employer,
    service: _service,
    ...example
  } = employerExample(randomBytes(4).toString('hex'));
  target = await sendExample(web.portal, sender, {
    ...example,
    parties: example.parties.map((party) => ({ ...party, round: 1, reach: 'here' as const })),
  });
  const { record } = await load();
  await Dossiers.updateOne({ _id: record.dossierId }, { $set: { memberIds: [coach.userId] } });
  page = `/documenten/${target.id}`;
  home = `/teken/${record.reference}`;
});

const load = () => loadRecord(web.portal, target.organisationId, target.id);
const goTo = async (path: string) => (await coach.get(path)).headers.get('location');
const eventsOf = async () => ((await load()).record.events as DocumentEvent[]).map(({ type }) => type);

/** The coach's own browser becomes the device. */
async function lend(fields: Record<string, string> = {}) {
  const form = new URLSearchParams({ seen: 'passport', pin: '4711', again: '4711', ...fields });
  for (const { partyId } of (await load()).state.parties) form.append('party', partyId);
  return coach.post(`${page}/toestel`, form);
}

async function read(): Promise<void> {
  const shown = await (await coach.get(`${home}/lezen`)).text();
  await coach.post(`${home}/lezen`, { revision: hiddenValue(shown, 'revision') });
}

async function signOnDevice(partyId: string): Promise<void> {
  expect((await coach.post('/toestel', { act: 'begin', party: partyId })).headers.get('location')).toBe(home);
  await read();
  await coach.post(`${home}/handtekening`, { kind: 'typed', typedName: 'Wies Werkgeversma' });
  const confirm = await (await coach.get(`${home}/bevestigen`)).text();
  await coach.post(`${home}/bevestigen`, { sha256: hiddenValue(confirm, 'sha256') });
  expect((await load()).state.signatures).toContain(partyId);
  await coach.post('/toestel', { act: 'pass' });
}

describe('a device of staff on which parties sign', () => {
  it('says what is missing before it locks', async () => {
    const wrong = await coach.post(`${page}/toestel`, { pin: '12', again: '13' });
    expect(wrong.status).toBe(400);
    const words = await textOf(wrong);
    expect(words).toContain('Kies wie op dit toestel tekent.');
    expect(words).toContain('Kies een pincode van 4 tot 8 cijfers.');
    expect(words).toContain('De twee pincodes zijn niet hetzelfde.');
    expect((await coach.get(page)).status).toBe(200);
    expect(await goTo('/inloggen')).toBe('/');
  });

  it('is of nobody after five wrong tries of the PIN, and its owner signs in again', async () => {
    await lend();
    await coach.post('/toestel', { act: 'begin', party: 'employer' });
    for (let left = 4; left > 0; left -= 1) {
      const answer = await coach.post('/toestel', { act: 'unlock', pin: '0000' });
      expect(answer.status).toBe(400);
      expect(await textOf(answer)).toContain(`U kunt het nog ${left} keer proberen.`);
    }
    const last = await coach.post('/toestel', { act: 'unlock', pin: '0000' });
    expect(last.headers.get('location')).toBe('/toestel?pin');
    expect(await textOf(await coach.get('/toestel?pin'))).toContain('De pincode was te vaak niet goed.');
    expect(await goTo(page)).toMatch(/^\/inloggen/);
    expect(await PartySessions.countDocuments({ documentId: target.id, witnessId: coach.userId })).toBe(0);
    // The right one comes too late.
    await coach.post('/toestel', { act: 'unlock', pin: '4711' });
    expect(await goTo(page)).toMatch(/^\/inloggen/);
  });

  it('locks for good when nobody touches it; the draft waits for who goes on', async () => {
    await lend();
    await coach.post('/toestel', { act: 'begin', party: 'employer' });
    await read();
    move(46 * minute);
    expect(await goTo(`${home}/handtekening`)).toBe('/toestel?tijd');
    expect(await textOf(await coach.get('/toestel?tijd'))).toContain('Het toestel lag te lang stil.');
    expect((await coach.get(home)).status).toBe(403);
    expect(await DeviceTurns.countDocuments({ organisationId: target.organisationId })).toBe(0);

    const again = await signedIn(web, { organisationId: target.organisationId, roles: ['jobCoach'] });
    await Dossiers.updateOne(
      { _id: (await load()).record.dossierId },
      { $set: { memberIds: [again.userId] } },
    );
    coach = again;
    await lend();
    await coach.post('/toestel', { act: 'begin', party: 'employer' });
    expect(await goTo(home)).toBe(`${home}/handtekening`);
  });

  it('comes back with no more than the session that it began from, and not when that was ended', async () => {
    await lend();
    await endSessions({ id: coach.userId, organisationId: target.organisationId });
    const answer = await coach.post('/toestel', { act: 'unlock', pin: '4711' });
    expect(answer.headers.get('location')).toBe('/toestel?tijd');
    expect(await goTo(page)).toMatch(/^\/inloggen/);
  });

  it('lets nobody begin who was not chosen, and ends the visit of who had it before', async () => {
    await lend();
    expect((await coach.post('/toestel', { act: 'begin', party: 'somebody' })).status).toBe(404);
    await coach.post('/toestel', { act: 'begin', party: 'employer' });
    const before = new Map(coach.cookies);
    await coach.post('/toestel', { act: 'begin', party: 'service' });
    for (const [name, value] of before) coach.cookies.set(name, value);
    expect(await goTo(`${home}/lezen`)).toBe(home);
  });
});

describe('who was present', () => {
  it('confirms each signature, and the evidence sheet says what they saw', async () => {
    await lend();
    await signOnDevice('employer');
    await signOnDevice('service');
    await drain(web.portal, target);
    expect(await eventsOf()).not.toContain('preserved');
    expect((await coach.post('/toestel', { act: 'unlock', pin: '4711' })).headers.get('location')).toBe(page);

    const other = await signedIn(web, { organisationId: target.organisationId, roles: ['jobCoach'] });
    const { record } = await load();
    await Dossiers.updateOne(
      { _id: record.dossierId },
      { $set: { memberIds: [coach.userId, other.userId] } },
    );
    expect((await other.post(page, { act: 'witness', party: 'employer' })).status).toBe(403);
    expect(await textOf(await other.get(page))).toContain('Die moet dat nog bevestigen.');

    const form = new URLSearchParams({ act: 'witness' });
    for (const partyId of ['employer', 'service']) form.append('party', partyId);
    await coach.post(page, form);
    await coach.post(page, form);
    await drain(web.portal, target);
    const events = await eventsOf();
    expect(events.filter((type) => type === 'witnessConfirmed')).toHaveLength(2);
    expect(events).toContain('preserved');
    if (!hasPoppler) return;
    const words = textOfPdf(await readPdf(await load(), 'evidence')).replace(/\s+/g, ' ');
    expect(words).toContain('die een paspoort van deze persoon zag.');
    expect(words).toContain('bevestigde dat deze persoon zelf tekende');
    expect(words).toContain('Kreeg geen link: tekende op een toestel van de organisatie');
  });

  it('is waited for a day; then the sheet says that they did not', async () => {
    await lend();
    await signOnDevice('employer');
    await signOnDevice('service');
    await drain(web.portal, target);
    const due = (await load()).record.work.due?.getTime() ?? 0;
    expect(due - clock().getTime()).toBeGreaterThan(23 * 60 * minute);
    move(25 * 60 * minute);
    await drain(web.portal, target);
    expect(await eventsOf()).toContain('preserved');
    if (!hasPoppler) return;
    const words = textOfPdf(await readPdf(await load(), 'evidence')).replace(/\s+/g, ' ');
    expect(words).toContain('heeft niet bevestigd dat deze persoon zelf tekende.');
  });
});
