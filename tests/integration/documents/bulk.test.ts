import { beforeAll, describe, expect, it } from 'vitest';
import { createDossier } from '#app/dossiers/create-dossier.server.ts';
import { openDossiers } from '#app/dossiers/open-dossiers.server.ts';
import { advanceBulks, type BulkWays } from '#app/documents/bulk/advance-bulks.server.ts';
import { findBulk } from '#app/documents/bulk/load-bulk.server.ts';
import { listBulks, readBulkDraft, readBulkProgress } from '#app/documents/bulk/read-bulk.server.ts';
import { startBulk } from '#app/documents/bulk/start-bulk.server.ts';
import { beginBulk, chooseColumns, steerBulk } from '#app/documents/bulk/steer-bulk.server.ts';
import { targetsFor } from '#app/documents/bulk/targets-for.server.ts';
import type { StaffUser } from '#app/domain/access.ts';
import { readSheetRows } from '#app/lib/read-sheet.server.ts';
import { BulkRows, Bulks } from '#app/models/bulk.server.ts';
import { Documents } from '#app/models/document.server.ts';
import { Dossiers } from '#app/models/dossier.server.ts';
import { Users } from '#app/models/user.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { party } from '#tests/support/parties.ts';
import { makeOrganisation, makeStaff, usePortal } from '#tests/support/portal.ts';
import { prepareExample, type Sender } from '#tests/support/signing.ts';

const held = usePortal();
const templateId = 'evaluatie-client';
let sender: Sender;
let user: StaffUser;

beforeAll(async () => {
  sender = await makeOrganisation(held.portal);
  user = { id: sender.staffId, organisationId: sender.organisationId, roles: ['jobCoach'] };
});

const heads = 'Naam van de persoon;Cliënt: naam;Cliënt: e-mail';
const rowFor = (name: string) =>
  `${name};${name};${name.replace(/[^a-z]/gi, '').toLowerCase()}@client.example`;

/** A list of these rows, after a draft that is ready to be sent. */
async function bring(rows: readonly string[]) {
  const { portal } = held;
  const answers = templateExamples[templateId]?.find(({ name }) => name === 'typical')?.answers ?? {};
  const model = await prepareExample(portal, sender, {
    templateId,
    answers,
    parties: [
      {
        ...party({ role: 'client', round: 1, name: 'Voorbeeld', email: 'voorbeeld@client.example' }),
        capacity: 'self',
      },
      party({ role: 'jobCoach', round: 2, name: 'Bo Brengersma', email: 'bo@dienst.example' }),
    ],
  });
  const draft = await loadRecord(portal, sender.organisationId, model.id);
  const { template } = await composeRecord(portal, draft);
  const sheet = await readSheetRows(new TextEncoder().encode([heads, ...rows].join('\n')));
  const id = await startBulk(portal, draft, { staffId: user.id, sheet, targets: targetsFor(template) });
  const place = async () => ({ draft, dossiers: await openDossiers(portal, user, 'person') });
  const find = () => findBulk(user, id);
  return { id, draft, place, find, check: async () => check(await find(), await place()) };
}

/** Looks the list over with the columns that were guessed. */
async function check(
  record: Awaited<ReturnType<typeof findBulk>>,
  place: Parameters<typeof chooseColumns>[2],
) {
  const { portal } = held;
  const { targets } = await readBulkDraft(portal, record, place.draft);
  const mapping = Object.fromEntries(
    targets.flatMap(({ id, column }) => (column === null ? [] : [[id, column] as const])),
  );
  await chooseColumns(portal, record, place, mapping);
  return (await readBulkDraft(portal, record, place.draft)).wrong.map(({ row, problems }) => [
    row,
    ...problems.map(({ problem }) => problem),
  ]);
}

const ways = (changes: Partial<BulkWays> = {}): BulkWays => ({
  openDossiers: (who, kind) => openDossiers(held.portal, who, kind),
  createDossier: (who, input) => createDossier(held.portal, who, input),
  backlog: () => 0,
  ...changes,
});

const advance = (changes: Partial<BulkWays> = {}, services = held.portal) =>
  advanceBulks(services, ways(changes), Date.now() + 30_000);

const rowsOf = (bulkId: string) => BulkRows.find({ organisationId: sender.organisationId, bulkId }).lean();

describe('a list of people', () => {
  it('is sent: each gets a document of their own, in a dossier of their own, and the list itself is gone', async () => {
    const names = ['Fatma Voorbeeldsma', 'Łukasz Proefman', 'Chaïma'];
    const { id, find, place, check } = await bring(names.map(rowFor));
    expect(await check()).toEqual([]);
    expect(await beginBulk(held.portal, await find(), await place(), { skip: false })).toBe(true);
    await advance();
    const { status, sent, total, rows } = await readBulkProgress(held.portal, await find());
    expect({ status, sent, total }).toEqual({ status: 'done', sent: 3, total: 3 });
    expect(rows.map(({ who }) => who)).toEqual(names);
    for (const { who, documentId } of rows) {
      const loaded = await loadRecord(held.portal, sender.organisationId, documentId ?? '');
      const { answers, parties } = await composeRecord(held.portal, loaded);
      expect(loaded.state.phase).toBe('sent');
      expect(JSON.stringify(answers['client'])).toContain(who.split(' ').at(-1));
      expect(parties.map(({ person }) => person.name)).toEqual([who, 'Bo Brengersma']);
    }
    const kept = await Bulks.findOne({ _id: id }).lean();
    expect([kept?.wrappedKey, kept?.heads, kept?.mapping, kept?.model]).toEqual([null, null, null, null]);
    expect((await rowsOf(id)).every(({ cells }) => cells === null)).toBe(true);
  });

  it('with a mistake is not sent, not even half; with that row left out the others are', async () => {
    const { id, find, place, check } = await bring([
      rowFor('Esra Voorbeeldsma'),
      'Bram Proefman;Bram Proefman;bram zonder apenstaart',
      ';Wie Dan Ook;wie@client.example',
      rowFor('Esra  voorbeeldsma'),
    ]);
    expect(await check()).toEqual([
      [3, 'party-email'],
      [4, 'dossier', 'missing'],
      [5, 'twice'],
    ]);
    expect(await beginBulk(held.portal, await find(), await place(), { skip: false })).toBe(false);
    await advance();
    expect((await find()).status).toBe('new');
    expect(await Documents.countDocuments({ _id: (await rowsOf(id))[0]?.documentId ?? '' })).toBe(0);

    expect(await beginBulk(held.portal, await find(), await place(), { skip: true })).toBe(true);
    await advance();
    expect((await rowsOf(id)).map(({ status }) => status)).toEqual(['sent', 'skipped', 'skipped', 'skipped']);
    expect((await readBulkProgress(held.portal, await find())).total).toBe(1);
  });

  it('finds the dossier that somebody has, and not one of two namesakes', async () => {
    const label = 'Güney Voorbeeldsma';
    const own = await createDossier(held.portal, user, { kind: 'person', label });
    for (let times = 0; times < 2; times += 1)
      await createDossier(held.portal, user, { kind: 'person', label: 'Jan Janssen' });
    const { id, find, place, check } = await bring([rowFor(label), rowFor('Jan Janssen')]);
    expect(await check()).toEqual([[3, 'namesakes']]);
    await beginBulk(held.portal, await find(), await place(), { skip: true });
    await advance();
    expect((await rowsOf(id))[0]).toMatchObject({ status: 'sent', dossierId: own });
  });

  it('broken off between two steps goes on, and nothing is made twice', async () => {
    const { id, find, place } = await bring([rowFor('Imke Voorbeeldsma'), rowFor('Jurre Voorbeeldsma')]);
    await beginBulk(held.portal, await find(), await place(), { skip: false });
    const dossiers = () => Dossiers.countDocuments({ organisationId: sender.organisationId });
    const before = await dossiers();
    // After the dossier is made; and after the document is sent, before the row says so.
    const dies = async (who: StaffUser, input: Parameters<BulkWays['createDossier']>[1]) => {
      await createDossier(held.portal, who, input);
      throw new Error('the process dies');
    };
    await expect(advance({ createDossier: dies })).rejects.toThrow('dies');
    const wake = () => {
      throw new Error('the process dies again');
    };
    await expect(advance({}, { ...held.portal, wake })).rejects.toThrow('dies again');
    await advance();
    const rows = await rowsOf(id);
    expect(rows.map(({ status }) => status)).toEqual(['sent', 'sent']);
    expect((await dossiers()) - before).toBe(2);
    for (const { documentId } of rows) {
      const { state } = await loadRecord(held.portal, sender.organisationId, documentId);
      expect(state.phase).toBe('sent');
    }
  });

  it('waits while somebody else is being served', async () => {
    const { id, find, place } = await bring([rowFor('Kübra Voorbeeldsma')]);
    await beginBulk(held.portal, await find(), await place(), { skip: false });
    await advanceBulks(held.portal, ways({ backlog: () => 1 }), Date.now() + 200);
    expect((await rowsOf(id)).map(({ status }) => status)).toEqual(['waiting']);
    await steerBulk(held.portal, await find(), 'cancelled');
  });

  it('can be stopped for a while, gone on with, and stopped for good: what was sent stays sent', async () => {
    const { id, find, place } = await bring(['Nora Een', 'Nora Twee', 'Nora Drie'].map(rowFor));
    await beginBulk(held.portal, await find(), await place(), { skip: false });
    let made = 0;
    const createOne: BulkWays['createDossier'] = async (who, input) => {
      made += 1;
      if (made === 1) await steerBulk(held.portal, await find(), 'paused');
      return createDossier(held.portal, who, input);
    };
    await advance({ createDossier: createOne });
    const stand = async () => (await rowsOf(id)).map(({ status }) => status);
    expect(await stand()).toEqual(['sent', 'waiting', 'waiting']);
    await advance();
    expect(await stand()).toEqual(['sent', 'waiting', 'waiting']);
    await steerBulk(held.portal, await find(), 'running');
    made = 0;
    await advance({ createDossier: createOne });
    await steerBulk(held.portal, await find(), 'cancelled');
    expect(await stand()).toEqual(['sent', 'sent', 'cancelled']);
    expect((await rowsOf(id)).every(({ cells }) => cells === null)).toBe(true);
    await expect(steerBulk(held.portal, await find(), 'running')).rejects.toMatchObject({
      code: 'not-allowed-in-state',
    });
  });

  it('stops by itself when who sends it may not any more', async () => {
    const { find, place } = await bring([rowFor('Olga Voorbeeldsma')]);
    await beginBulk(held.portal, await find(), await place(), { skip: false });
    await Users.updateOne({ _id: user.id }, { $set: { roles: ['auditor'] } });
    await advance();
    expect(await find()).toMatchObject({ status: 'paused', stoppedBy: 'forbidden' });
    await Users.updateOne({ _id: user.id }, { $set: { roles: ['jobCoach'] } });
  });

  it('is found by nobody but who brought it', async () => {
    const { id } = await bring([rowFor('Piet Voorbeeldsma')]);
    const colleague = { ...user, id: await makeStaff(held.portal, sender.organisationId) };
    await expect(findBulk(colleague, id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await listBulks(colleague)).length).toBe(0);
    expect((await listBulks(user))[0]).toMatchObject({ id, sent: 0, total: 1, status: 'new' });
  });
});
