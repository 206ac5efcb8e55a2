import { beforeAll, expect, it } from 'vitest';
import { sendDocument } from '#app/documents/send-document.server.ts';
import { Documents } from '#app/models/document.server.ts';
import { Dossiers } from '#app/models/dossier.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { makeOrganisation } from '#tests/support/portal.ts';
import { prepareExample, type Sender, type Target } from '#tests/support/signing.ts';
import { signedIn, type Visitor } from '#tests/support/staff.ts';
import { textOf, useWeb } from '#tests/support/web.ts';

const web = useWeb();
const typical = templateExamples['plan-van-aanpak']?.find(({ name }) => name === 'typical')?.answers ?? {};
let sender: Sender;
let coach: Visitor & { userId: string };
let tooLong: Target & { revision: number };

beforeAll(async () => {
  sender = await makeOrganisation(web.portal);
  coach = await signedIn(web, { organisationId: sender.organisationId, roles: ['jobCoach'] });
  const answers = { ...typical, anders: 'Wij leren in echt werk. '.repeat(100).trim() };
  tooLong = await prepareExample(web.portal, sender, { templateId: 'plan-van-aanpak', answers, parties: [] });
  const { organisationId } = sender;
  const record = await Documents.findOne({ organisationId, _id: tooLong.id }).lean();
  const dossier = { organisationId, _id: record?.dossierId ?? '' };
  await Dossiers.updateOne(dossier, { $set: { memberIds: [coach.userId] } });
});

it('a plan of three pages is counted as it is laid out, and is not sent', async () => {
  const counted = await coach.get(`/documenten/${tooLong.id}/bladzijden`);
  const { pages } = (await counted.json()) as { pages: { over: { lines: number } } };
  expect(pages).toMatchObject({ count: 3, max: 2, over: { pages: 1, longest: [{ id: 'vraag4' }, {}, {}] } });
  expect(pages.over.lines).toBeGreaterThan(0);
  await expect(
    sendDocument(web.portal, { ...sender, id: tooLong.id, revision: tooLong.revision, days: 14 }),
  ).rejects.toMatchObject({ code: 'invalid-input', details: { problem: 'pages', count: 3, max: 2 } });
});

it('the page to send it says how much too long it is and where it can be shorter', async () => {
  const page = await textOf(await coach.get(`/documenten/${tooLong.id}/versturen`));
  expect(page).toContain('Dat is 1 bladzijde te veel.');
  expect(page).toMatch(/Er staan nu \d+ regels te veel\./);
  expect(page).toMatch(/makkelijkst korter schrijven: ?4\. Wat maakt ons anders\? ?\(500 woorden\)/);
  expect(page).not.toContain('Vaststellen en verzegelen');
});

it('without JavaScript a button keeps what was typed and counts', async () => {
  const address = `/documenten/${tooLong.id}/invullen/vraag4`;
  expect(await (await coach.get(address)).text()).toContain('Bewaren en bladzijden tellen');
  const answer = await coach.post(address, { 'answers.anders': 'Wij leren in echt werk.', count: '1' });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, `${address}#bladzijden`]);
  expect(await textOf(await coach.get(address))).toContain('Nu 2 van hoogstens 2 bladzijden.');
});
