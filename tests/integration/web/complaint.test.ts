import { expect, it, vi } from 'vitest';
import { createUser } from '#app/auth/create-user.server.ts';
import { advanceComplaints } from '#app/documents/complaint/advance-complaints.server.ts';
import { addWorkingDays } from '#app/forms/dutch/working-days.ts';
import { formatDay } from '#app/lib/format-date.ts';
import { newId } from '#app/lib/ids.ts';
import { Complaints, type ComplaintRecord } from '#app/models/complaint.server.ts';
import { Documents } from '#app/models/document.server.ts';
import { Users } from '#app/models/user.server.ts';
import { makeOrganisation } from '../../support/portal.ts';
import { drain, newestMail as findMail } from '../../support/signing.ts';
import { hiddenValue, signedIn, type Visitor } from '../../support/staff.ts';
import { textOf, useWeb, visitor } from '../../support/web.ts';

let now = new Date('2026-11-23T10:00:00.000Z');
const lines: string[] = [];
const web = useWeb({ clock: () => now, log: (line) => void lines.push(line) });

const story = 'De jobcoach kwam drie keer niet en belde niet af.';
const told = {
  'answers.klagerIs': 'client',
  'answers.bereiken': 'zelf',
  'answers.voorAnder.answer': 'no',
  'answers.onderwerpen': 'afspraak',
  'answers.gebeurd': story,
  'answers.gevaar.answer': 'no',
  'answers.besproken.answer': 'no',
  'answers.stukken.answer': 'no',
  'answers.wensen': 'uitleg',
  'answers.gesprek': 'alleen',
};

/** A service with a coordinator, and whoever files. */
async function service(roles: readonly ('qualityCoordinator' | 'admin')[] = ['qualityCoordinator']) {
  const { organisationId } = await makeOrganisation(web.portal, { roles: ['jobCoach'] });
  const coordinator = await signedIn(web, { organisationId, roles });
  return { organisationId, coordinator, client: visitor(web) };
}

async function file(client: Visitor, organisationId: string, changes: Record<string, string> = {}) {
  const path = `/klacht/${organisationId}/melden`;
  const once = hiddenValue(await (await client.get(path)).text(), 'once');
  const response = await client.post(path, { once, ...told, ...changes });
  const html = await response.text();
  return {
    response,
    html,
    once,
    opens: { reference: hiddenValue(html, 'reference'), words: hiddenValue(html, 'words') },
  };
}

async function complaintOf(reference: string): Promise<ComplaintRecord> {
  const found = await Complaints.findOne({ reference }).lean<ComplaintRecord>();
  if (!found) throw new Error('no complaint');
  return found;
}

/** Mail goes off beside the answer of a page. */
const newestMail = (email: string, holding: RegExp) =>
  vi.waitFor(() => findMail(web.portal, email, holding), { timeout: 10_000 });

const person = (organisationId: string, name: string, roles: readonly ('qualityCoordinator' | 'admin')[]) =>
  createUser(web.portal, {
    name,
    email: `${newId(now).toLowerCase()}@dienst.example`,
    password: 'drie vrolijke koeien in de wei',
    organisationId,
    roles,
  });

it('lets anybody file without a name or an address, and come back with a reference and three words', async () => {
  const { organisationId, coordinator, client } = await service();
  const { response, opens, once } = await file(client, organisationId);
  expect(response.status).toBe(200);
  expect(opens.reference).toMatch(/^(\w{4}-){2}\w{4}$/);
  expect(opens.words.split(' ')).toHaveLength(3);

  // The same form again, by a second click: the same complaint and the same words.
  const again = await client.post(`/klacht/${organisationId}/melden`, { once, ...told });
  expect(hiddenValue(await again.text(), 'words')).toBe(opens.words);
  expect(await Complaints.countDocuments({ organisationId })).toBe(1);

  const elsewhere = visitor(web);
  const typed = {
    reference: opens.reference.toLowerCase().replace(/-/g, ' '),
    words: opens.words.toUpperCase(),
  };
  const page = await textOf(await elsewhere.post('/klacht/volgen', typed));
  expect(page).toContain('Uw klacht is in behandeling');
  expect(page).toContain('Proef Voorbeeldsma behandelt uw klacht');
  const wrong = await elsewhere.post('/klacht/volgen', { ...opens, words: 'anker appel avond' });
  expect(wrong.status).toBe(400);

  // The coordinator has a mail without anything of it, and the day by which they must answer.
  const complaint = await complaintOf(opens.reference);
  await advanceComplaints(web.portal);
  const mail = await newestMail(coordinator.email, /klacht/);
  expect(mail).toContain(formatDay(addWorkingDays('2026-11-23', 5, 'NL')));
  expect(mail).not.toContain('jobcoach');
  expect(await textOf(await coordinator.get('/'))).toContain('Volgende stap uiterlijk 30 november 2026');
  expect(await textOf(await coordinator.get(`/klachten/${complaint._id}`))).toContain(story);
  // What came in is sealed as it came in.
  await drain(web.portal, { organisationId, id: complaint.documentId });
  const document = await Documents.findOne({ _id: complaint.documentId }).lean<{ phase: string }>();
  expect(document?.phase).toBe('completed');
}, 60_000);

it('asks whether it is about a colleague whose name is written, and keeps them out, coordinator or not', async () => {
  const { organisationId, coordinator, client } = await service();
  const other = await person(organisationId, 'Fien Öztürk', ['qualityCoordinator']);
  const about = { 'answers.overWie': 'mevrouw Voorbeeldsma' };
  const asked = await file(client, organisationId, about);
  expect(asked.response.status).toBe(400);
  expect(asked.html).toContain('Proef Voorbeeldsma');
  expect(asked.html).not.toContain('Fien');
  const chosen = { asked: coordinator.userId, about: coordinator.userId };
  // Two more of the staff have that family name: each is asked about.
  const names = [...asked.html.matchAll(/name="asked" value="(\w+)"/g)].map((match) => match[1] ?? '');
  const form = new URLSearchParams({ once: asked.once, ...told, ...about, ...chosen });
  for (const id of names) form.append('asked', id);
  const response = await client.post(`/klacht/${organisationId}/melden`, form);
  const html = await response.text();
  expect(html).toContain('Fien Öztürk');

  const complaint = await complaintOf(hiddenValue(html, 'reference'));
  expect(complaint.handlerId).toBe(other._id);
  // Not in the list, not by address, not the document, not the dossier.
  expect(await textOf(await coordinator.get('/klachten'))).not.toContain(complaint.reference);
  for (const path of [
    `/klachten/${complaint._id}`,
    `/documenten/${complaint.documentId}`,
    `/dossiers/${complaint.dossierId}`,
  ])
    expect((await coordinator.get(path)).status, path).toBe(404);
  const act = await coordinator.post(`/klachten/${complaint._id}`, { act: 'step', step: 'ontvangst' });
  expect(act.status).toBe(404);
  expect(await textOf(await coordinator.get('/dossiers'))).not.toContain('Klachtmelding');
}, 60_000);

it('gives a complaint about the coordinator to an admin, and waits for somebody where nobody may', async () => {
  const { organisationId, coordinator, client } = await service();
  const { opens } = await file(client, organisationId, { 'answers.onderwerpen': 'coordinator' });
  const { handlerId, barredIds, _id } = await complaintOf(opens.reference);
  expect({ handlerId, barredIds }).toEqual({ handlerId: null, barredIds: [coordinator.userId] });
  await advanceComplaints(web.portal);
  expect(await newestMail('hulp@dienst.example', /niemand|Niemand|rol/)).not.toContain(opens.reference);

  const admin = await signedIn(web, { organisationId, roles: ['admin'] });
  now = new Date('2026-11-23T12:30:00.000Z');
  await advanceComplaints(web.portal);
  expect((await complaintOf(opens.reference)).handlerId).toBe(admin.userId);
  expect(await textOf(await admin.get(`/klachten/${_id}`))).toContain(story);
  // An admin reads no other complaint.
  const second = await file(client, organisationId);
  const other = await complaintOf(second.opens.reference);
  expect((await admin.get(`/klachten/${other._id}`)).status).toBe(404);
}, 60_000);

it('mails whoever wants it only after they typed the code, and goes through the steps to the end', async () => {
  const { organisationId, coordinator, client } = await service();
  const email = `${newId(now).toLowerCase()}@post.example`;
  const { opens } = await file(client, organisationId, {
    'answers.klager.firstName': 'Sanne',
    'answers.bereiken': 'mail',
    'answers.klagerMail': email,
  });
  const code = /\b\d{6}\b/.exec(await newestMail(email, /code/))?.[0] ?? '';
  const follow = (fields: Record<string, string> = {}) =>
    client.post('/klacht/volgen', { ...opens, ...fields });
  expect((await follow({ intent: 'confirm', code: '000000' === code ? '111111' : '000000' })).status).toBe(
    400,
  );
  expect(await textOf(await follow({ intent: 'confirm', code }))).toContain('Uw e-mailadres klopt');
  await advanceComplaints(web.portal);
  expect(await newestMail(email, /melding/)).toContain(opens.reference);

  const { _id } = await complaintOf(opens.reference);
  const act = (fields: Record<string, string>) => coordinator.post(`/klachten/${_id}`, fields);
  expect((await act({ act: 'close', closeWords: 'Klaar.' })).status).toBe(400);
  const answer = 'U hebt gelijk. Wij bellen voortaan een kwartier vooraf.';
  expect((await act({ act: 'step', step: 'ontvangst', stepWords: 'Ik behandel uw klacht.' })).status).toBe(
    302,
  );
  await act({ act: 'step', step: 'gesprek', stepWords: '' });
  await act({ act: 'step', step: 'onderzoek', stepWords: '' });
  expect((await act({ act: 'step', step: 'antwoord', stepWords: ' ' })).status).toBe(400);
  await act({ act: 'step', step: 'antwoord', stepWords: answer });
  await act({ act: 'write', kind: 'note', words: 'Alleen voor ons.' });
  const seen = await textOf(await follow({ intent: 'message', message: 'Dank u wel.' }));
  expect(seen).toContain(answer);
  expect(seen).toContain('Dank u wel.');
  expect(seen).not.toContain('Alleen voor ons.');
  await advanceComplaints(web.portal);
  expect(await newestMail(email, /nieuws/)).not.toContain('kwartier');

  expect((await act({ act: 'close', closeWords: 'Wij deden wat wij beloofden.' })).status).toBe(302);
  expect(await textOf(await follow())).toContain('Uw klacht is afgesloten');
  expect((await follow({ intent: 'message', message: 'Nog iets' })).status).toBe(409);
}, 60_000);

it('lets a handler whom it turns out to be about hand it over at once, and loses sight of it', async () => {
  const { organisationId, coordinator, client } = await service();
  const other = await signedIn(web, { organisationId, roles: ['qualityCoordinator'] });
  const { opens } = await file(client, organisationId);
  const { _id } = await complaintOf(opens.reference);
  const response = await coordinator.post(`/klachten/${_id}`, {
    act: 'keepOut',
    keepOut: coordinator.userId,
  });
  expect(response.headers.get('location')).toBe('/klachten');
  await vi.waitFor(async () => expect((await complaintOf(opens.reference)).handlerId).toBe(other.userId));
  expect((await coordinator.get(`/klachten/${_id}`)).status).toBe(404);
  // Nor can it be given back to them.
  const back = await other.post(`/klachten/${_id}`, { act: 'handOver', handler: coordinator.userId });
  expect(back.status).toBe(403);
}, 60_000);

it('holds back who files or guesses without end, and logs nothing of what was told', async () => {
  const { organisationId, client } = await service();
  const { opens } = await file(client, organisationId);
  const guess = () => client.post('/klacht/volgen', { ...opens, words: 'anker appel avond' });
  const statuses = [];
  for (let n = 0; n < 11; n += 1) statuses.push((await guess()).status);
  expect(statuses.at(-1)).toBe(429);
  const files = [];
  for (let n = 0; n < 12; n += 1)
    files.push((await client.post(`/klacht/${organisationId}/melden`, {})).status);
  expect(files.at(-1)).toBe(429);
  expect(
    (await client.post(`/klacht/${organisationId}/melden`, { 'answers.gebeurd': 'x'.repeat(20_000) })).status,
  ).not.toBe(200);
  expect(lines.join('')).not.toContain(story);
  expect(lines.join('')).not.toContain(opens.reference);
  expect(await Users.countDocuments({ organisationId })).toBe(2);
}, 60_000);
