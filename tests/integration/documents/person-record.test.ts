import { beforeAll, describe, expect, it } from 'vitest';
import { destroyDossiers } from '#app/archive/destroy-dossiers.server.ts';
import { startDocument } from '#app/documents/start-document.server.ts';
import type { StaffRole, StaffUser } from '#app/domain/access.ts';
import { closeDossier } from '#app/dossiers/close-dossier.server.ts';
import { createDossier } from '#app/dossiers/create-dossier.server.ts';
import { decideProposal, editRecordPart } from '#app/dossiers/change-person-record.server.ts';
import { readPersonRecord } from '#app/dossiers/read-person-record.server.ts';
import { Documents } from '#app/models/document.server.ts';
import { Dossiers } from '#app/models/dossier.server.ts';
import { PersonRecords } from '#app/models/person-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { makeOrganisation, makeStaff } from '#tests/support/portal.ts';
import { sendExample } from '#tests/support/signing.ts';
import { hiddenValue, signedIn } from '#tests/support/staff.ts';
import { textOf, useWeb } from '#tests/support/web.ts';

const held = useWeb();
let coach: StaffUser;
let sender: { organisationId: string; staffId: string };

beforeAll(async () => {
  sender = await makeOrganisation(held.portal);
  coach = { id: sender.staffId, organisationId: sender.organisationId, roles: ['jobCoach'] };
});

const newDossier = (kind: 'person' | 'partnership' = 'person') =>
  createDossier(held.portal, coach, { kind, label: 'Dossier Voorbeeld' });
const colleague = async (...roles: StaffRole[]): Promise<StaffUser> => ({
  id: await makeStaff(held.portal, sender.organisationId, roles),
  organisationId: sender.organisationId,
  roles,
});
const write = (dossierId: string, typed: string, { seen = 0, user = coach, part = 'goal' } = {}) =>
  editRecordPart(held.portal, user, { dossierId, part, typed, seen });
const read = (dossierId: string, user = coach) => readPersonRecord(held.portal, user, dossierId);
const partOf = async (dossierId: string, id: string) =>
  (await read(dossierId)).parts.find((part) => part.id === id);

describe("what a person's record says", () => {
  it('is written by hand, with who and when; what is wrong is said; what is kept cannot be read from the engine', async () => {
    const dossierId = await newDossier();
    expect(await write(dossierId, 'Werken in een moestuin')).toMatchObject({ outcome: 'changed' });
    expect(await partOf(dossierId, 'goal')).toMatchObject({
      said: [[{ label: null, text: 'Werken in een moestuin' }]],
      changes: [{ n: 1, act: 'edited', by: 'Coach Voorbeeldsma', from: null }],
    });
    const wrong = await write(dossierId, 'geen adres', { part: 'email' });
    expect(wrong).toMatchObject({ outcome: 'wrong', errors: { email: { key: 'errors.email' } } });
    const stored = await PersonRecords.findOne({
      organisationId: coach.organisationId,
      _id: dossierId,
    }).lean();
    expect(JSON.stringify(stored)).not.toContain(Buffer.from('moestuin').toString('hex'));
    expect(Buffer.concat([stored?.content ?? Buffer.alloc(0)]).includes('moestuin')).toBe(false);
  });

  it('of ten who write it first at the same moment, one is first and nine are told', async () => {
    const dossierId = await newDossier();
    const texts = Array.from({ length: 10 }, (_, index) => `Doel ${String(index)}`);
    const outcomes = await Promise.all(texts.map(async (text) => (await write(dossierId, text)).outcome));
    expect(outcomes.filter((outcome) => outcome === 'changed')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(9);
    const winner = texts[outcomes.indexOf('changed')];
    expect(await partOf(dossierId, 'goal')).toMatchObject({
      said: [[{ text: winner }]],
      changes: [{ n: 1 }],
    });
  });

  it('two who write different parts at the same moment are both kept', async () => {
    const dossierId = await newDossier();
    await Promise.all([write(dossierId, 'Tuinman worden'), write(dossierId, 'Loon', { part: 'income' })]);
    const { parts } = await read(dossierId);
    const filled = parts.filter(({ said }) => said.length > 0).map(({ id }) => id);
    expect(filled).toEqual(['income', 'goal']);
  });
});

it('is written on its page without JavaScript: a row more, what is wrong, and a colleague who was first, with nothing typed lost', async () => {
  const dossierId = await newDossier();
  const browser = await signedIn(held, { organisationId: sender.organisationId, roles: ['jobCoach'] });
  await Dossiers.updateOne({ _id: dossierId }, { $set: { memberIds: [browser.userId] } });
  const page = `/dossiers/${dossierId}/gegevens/helpers`;
  const typed = { seen: '0', 'answers.helpers.0.wie': 'Mijn zus', 'answers.helpers.0.waarmee': '' };
  const more = await browser.post(page, { ...typed, _addRow: 'helpers' });
  expect(await more.text()).toMatch(/value="Mijn zus"[\s\S]*name="answers.helpers.1.wie"/);
  const wrong = await browser.post(page, typed);
  expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('value="Mijn zus"')]);
  await write(dossierId, 'Van een collega', { part: 'goal' });
  const goal = `/dossiers/${dossierId}/gegevens/goal`;
  const late = await browser.post(goal, { seen: '0', 'answers.goal': 'Van mij' });
  const html = await late.clone().text();
  expect([late.status, hiddenValue(html, 'seen')]).toEqual([409, '1']);
  expect(await textOf(late)).toMatch(/Iemand anders heeft dit intussen veranderd.*Van een collega.*Van mij/);
  const kept = await browser.post(goal, { seen: '1', 'answers.goal': 'Van mij' });
  expect([kept.status, kept.headers.get('location')]).toEqual([302, `/dossiers/${dossierId}/gegevens#goal`]);
  const shown = await textOf(await browser.get(`/dossiers/${dossierId}/gegevens`));
  expect(shown).toMatch(/Van mij.*Proef Voorbeeldsma schreef dit op.*Van een collega/);
});

describe('who may see and write it', () => {
  it('who does not work in the dossier, is barred from it, or may not read documents finds nothing', async () => {
    const dossierId = await newDossier();
    const stranger = await colleague('jobCoach');
    const auditor = await colleague('auditor');
    const admin = await colleague('admin');
    for (const user of [stranger, admin]) {
      await expect(read(dossierId, user)).rejects.toMatchObject({ code: 'not-found' });
      await expect(write(dossierId, 'x', { user })).rejects.toMatchObject({ code: 'not-found' });
    }
    expect((await read(dossierId, auditor)).parts).not.toHaveLength(0);
    await expect(write(dossierId, 'x', { user: auditor })).rejects.toMatchObject({ code: 'not-found' });
    await Dossiers.updateOne({ _id: dossierId }, { $set: { barredIds: [auditor.id, coach.id] } });
    for (const user of [auditor, coach])
      await expect(read(dossierId, user)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('a partnership has none', async () => {
    await expect(read(await newDossier('partnership'))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what a completed document proposes', () => {
  it('stands beside the record; accepted by two at once it is there once, and the next form takes it over', async () => {
    const { portal } = held;
    const { id } = await completedCv();
    const dossierId = (await loadRecord(portal, sender.organisationId, id)).record.dossierId;
    const decide = (part: string, verdict: 'accept' | 'decline') =>
      decideProposal(portal, coach, { dossierId, part, documentId: id, seen: 0, verdict });
    const { proposals } = await read(dossierId);
    expect(proposals.map(({ part, before, source }) => [part, before, source.documentId])).toEqual(
      ['phone', 'email', 'education', 'experience'].map((part) => [part, [], id]),
    );
    expect(await Promise.all([1, 2, 3].map(() => decide('education', 'accept')))).toEqual(
      expect.arrayContaining(['changed', 'same', 'same']),
    );
    expect((await partOf(dossierId, 'education'))?.changes).toMatchObject([
      { act: 'accepted', from: { documentId: id } },
    ]);
    const race = await Promise.all([decide('experience', 'decline'), decide('experience', 'accept')]);
    expect([...race].sort()).toEqual(['changed', 'gone']);
    const waiting = async () => (await read(dossierId)).proposals.map(({ part }) => part);
    expect(await waiting()).toEqual(['phone', 'email']);

    const next = await startDocument(portal, { ...sender, dossierId, templateId: 'cv' });
    const { record, secrets } = await loadRecord(portal, sender.organisationId, next);
    expect(secrets.openAnswers(record)['opleiding']).toHaveLength(1);
    expect(record.carriedOver).toContainEqual({ fieldId: 'opleiding', from: 'dossier' });

    // What was destroyed proposes nothing any more.
    await Documents.updateOne({ _id: id }, { $set: { recordKey: null, phase: 'destroyed' } });
    expect(await waiting()).toEqual([]);
    expect(await decide('phone', 'accept')).toBe('gone');
  });
});

it('ends with its dossier: closed it cannot be changed, and after its term nothing is left', async () => {
  const dossierId = await newDossier();
  await write(dossierId, 'Bakker worden');
  await closeDossier(held.portal, coach, dossierId);
  await expect(write(dossierId, 'Kok worden', { seen: 1 })).rejects.toMatchObject({
    code: 'not-allowed-in-state',
  });
  const year = held.portal.clock().getUTCFullYear();
  const on = (day: string) => ({ clock: () => new Date(`${day}T12:00:00Z`) });
  const stored = () => PersonRecords.exists({ organisationId: coach.organisationId, _id: dossierId });
  await destroyDossiers(on(`${String(year + 5)}-12-31`));
  expect(await stored()).not.toBeNull();
  await destroyDossiers(on(`${String(year + 6)}-01-02`));
  expect(await stored()).toBeNull();
  const dossier = await Dossiers.findOne({ _id: dossierId }).lean();
  expect(dossier).toMatchObject({ wrappedKey: null, label: null });
});

/** A CV as the organisation seals it, in a dossier of its own. */
function completedCv() {
  const answers = templateExamples['cv']?.find(({ name }) => name === 'typical')?.answers ?? {};
  return sendExample(held.portal, sender, { templateId: 'cv', answers, parties: [] });
}
