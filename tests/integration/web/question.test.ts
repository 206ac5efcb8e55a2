import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEvent } from '#app/domain/events.ts';
import { Dossiers } from '#app/models/dossier.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { employerExample } from '#tests/support/parties.ts';
import { makeOrganisation } from '#tests/support/portal.ts';
import {
  codeFor,
  drain,
  linkFor,
  newestMail,
  sendExample,
  type Sender,
  type Target,
} from '#tests/support/signing.ts';
import { signedIn } from '#tests/support/staff.ts';
import { textOf, useWeb, visitor } from '#tests/support/web.ts';

const web = useWeb();
let sender: Sender;
let coach: Awaited<ReturnType<typeof signedIn>>;

beforeAll(async () => {
  sender = await makeOrganisation(web.portal);
  coach = await signedIn(web, { organisationId: sender.organisationId, roles: ['jobCoach'] });
});

/** An employer who opened the document, and their coach's page about it. */
async function opened() {
  const { employer: email, ...example } = employerExample(randomBytes(4).toString('hex'));
  const target = await sendExample(web.portal, sender, example);
  const { record } = await load(target);
  await Dossiers.updateOne({ _id: record.dossierId }, { $set: { memberIds: [coach.userId] } });
  const employer = visitor(web);
  const sent = await employer.post(`/t/${await linkFor(web.portal, email)}`, {});
  const code = (sent.headers.get('location') ?? '').replace(/\?.*/, '');
  await employer.post(code, { code: await codeFor(web.portal, email) });
  return {
    target,
    email,
    employer,
    ask: `/teken/${record.reference}/vraag`,
    page: `/documenten/${target.id}`,
  };
}

const load = ({ organisationId, id }: Target) => loadRecord(web.portal, organisationId, id);
const question = 'Wie betaalt de reiskosten?\nEn vanaf wanneer?';
const answer = 'Dat doen wij.\nVanaf de eerste dag.';

describe('a question to the sender', () => {
  it('is answered on the page of the document, and stays with it for both', async () => {
    const { target, email, employer, ask, page } = await opened();
    await employer.post(ask, { question });
    expect(await textOf(await employer.get(ask))).toContain('Dienst Voorbeeld heeft nog niet geantwoord.');
    expect(await textOf(await coach.get('/'))).toContain('1 vraag wacht op antwoord');
    expect(await textOf(await coach.get(page))).toContain('1 vraag wacht op uw antwoord.');

    const done = await coach.post(page, { act: 'answer', number: '1', 'answer-1': answer });
    expect(done.status).toBeLessThan(400);
    const seen = await textOf(await coach.get(page));
    expect(seen).toContain('Vanaf de eerste dag.');
    expect(seen).not.toContain('wacht op uw antwoord');
    expect(await textOf(await coach.get('/'))).not.toContain('wacht op antwoord');
    expect(await textOf(await employer.get(ask))).toContain('Antwoord van Dienst Voorbeeld Dat doen wij.');

    // The mail says that it is there, and nothing of what was said.
    await drain(web.portal, target);
    const mail = await newestMail(web.portal, email, /U stelde een vraag over dit document/);
    expect(mail).toContain('/mijn');
    expect(mail).not.toMatch(/reiskosten|eerste dag/);
    const { record } = await load(target);
    expect(JSON.stringify(record.events)).not.toContain('reiskosten');
  });

  it('is answered once, with words, and by who may', async () => {
    const { target, employer, ask, page } = await opened();
    await employer.post(ask, { question });
    const empty = await coach.post(page, { act: 'answer', number: '1', 'answer-1': '  ' });
    expect(empty.status).toBe(400);
    expect(await textOf(empty)).toContain('Vul uw antwoord in');
    expect((await coach.post(page, { act: 'answer', number: '2', 'answer-2': answer })).status).toBe(404);
    const stranger = await signedIn(web, { organisationId: sender.organisationId, roles: ['jobCoach'] });
    expect((await stranger.post(page, { act: 'answer', number: '1', 'answer-1': answer })).status).toBe(404);

    await coach.post(page, { act: 'answer', number: '1', 'answer-1': answer });
    const again = await coach.post(page, { act: 'answer', number: '1', 'answer-1': 'Nee, toch niet.' });
    expect(again.status).toBe(409);
    const events = (await load(target)).record.events as DocumentEvent[];
    expect(events.filter(({ type }) => type === 'questionAnswered')).toHaveLength(1);
  });
});
