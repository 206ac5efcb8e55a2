import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEvent } from '#app/domain/events.ts';
import { Dossiers } from '#app/models/dossier.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';
import { covenantExample, employerExample } from '#tests/support/parties.ts';
import { hasPoppler, textOfPdf } from '#tests/support/poppler.ts';
import { makeOrganisation } from '#tests/support/portal.ts';
import {
  codeFor,
  drain,
  linkFor,
  newestMail,
  sendExample,
  type Example,
  type Sender,
  type Target,
} from '#tests/support/signing.ts';
import { hiddenValue, signedIn } from '#tests/support/staff.ts';
import { textOf, useWeb, visitor } from '#tests/support/web.ts';

const web = useWeb();
type Browser = ReturnType<typeof visitor>;
let sender: Sender;
let coach: Awaited<ReturnType<typeof signedIn>>;

beforeAll(async () => {
  sender = await makeOrganisation(web.portal);
  coach = await signedIn(web, { organisationId: sender.organisationId, roles: ['jobCoach', 'chair'] });
});

async function send(example: Example) {
  const target = await sendExample(web.portal, sender, example);
  const { record } = await load(target);
  await Dossiers.updateOne({ _id: record.dossierId }, { $set: { memberIds: [coach.userId] } });
  return { target, page: `/documenten/${target.id}`, home: `/teken/${record.reference}` };
}

async function sendToEmployer() {
  const { employer, service, ...example } = employerExample(randomBytes(4).toString('hex'));
  return { employer, service, ...(await send(example)) };
}

const load = ({ organisationId, id }: Target) => loadRecord(web.portal, organisationId, id);
const eventsOf = async (target: Target) => (await load(target)).record.events as DocumentEvent[];

/** A browser of somebody who opened their link and typed their code. */
async function enter(email: string): Promise<Browser> {
  const browser = visitor(web);
  const sent = await browser.post(`/t/${await linkFor(web.portal, email)}`, {});
  const code = (sent.headers.get('location') ?? '').replace(/\?.*/, '');
  await browser.post(code, { code: await codeFor(web.portal, email) });
  return browser;
}

async function sign(browser: Browser, home: string, typedName: string): Promise<void> {
  const shown = await (await browser.get(`${home}/lezen`)).text();
  await browser.post(`${home}/lezen`, { revision: hiddenValue(shown, 'revision') });
  await browser.post(`${home}/handtekening`, { kind: 'typed', typedName });
  const confirm = await (await browser.get(`${home}/bevestigen`)).text();
  const done = await browser.post(`${home}/bevestigen`, { sha256: hiddenValue(confirm, 'sha256') });
  expect(done.headers.get('location')).toBe(`${home}/klaar`);
}

describe('more time', () => {
  it('is asked for in days and given in one press; the deadline moves and the answer says until when', async () => {
    const { target, employer, page, home } = await sendToEmployer();
    const browser = await enter(employer);
    const ask = `${home}/vraag?over=tijd`;
    expect(await textOf(await browser.post(ask, {}))).toContain('Kies hoeveel dagen langer u nodig hebt.');
    await browser.post(ask, { days: '14', question: '' });
    expect(await textOf(await coach.get(page))).toContain('Wies Werkgeversma vraagt om 14 dagen meer tijd.');
    const before = Date.parse((await load(target)).state.deadline ?? '');
    await coach.post(page, { act: 'grant', number: '1' });
    const after = Date.parse((await load(target)).state.deadline ?? '');
    expect(Math.round((after - before) / 86_400_000)).toBe(14);
    expect(await textOf(await browser.get(ask))).toContain('Dat is goed. U hebt nu de tijd tot en met');
    expect((await coach.post(page, { act: 'grant', number: '1' })).status).toBe(409);
    expect((await coach.post(page, { act: 'grant', number: '7' })).status).toBe(404);
  });
});

describe('other words', () => {
  it('are asked for at a place in the text; the sender begins anew with the same answers, and both are linked', async () => {
    const { target, employer, page, home } = await sendToEmployer();
    const browser = await enter(employer);
    const ask = `${home}/vraag?over=tekst`;
    const html = await (await browser.get(ask)).text();
    const place = /<option value="(\d+\. [^"]+)"/.exec(html)?.[1] ?? '';
    expect(place).not.toBe('');
    const empty = await textOf(await browser.post(ask, { place: 'Een stuk dat er niet is' }));
    expect(empty).toContain('Kies om welk stuk van het document het gaat.');
    expect(empty).toContain('Schrijf op wat er moet komen te staan.');
    await browser.post(ask, { place, question: 'Elke vrijdag, niet elke maandag.' });
    const seen = await textOf(await coach.get(page));
    expect(seen).toContain('wil dat er iets anders staat bij:');
    expect(seen).toContain('Elke vrijdag, niet elke maandag.');

    const answer = await coach.post(page, { act: 'replace', number: '1' });
    const again = answer.headers.get('location') ?? '';
    expect(again).toMatch(/^\/documenten\/[^/]+$/);
    const old = await load(target);
    expect(old.state.phase).toBe('voided');
    const draft = await load({ ...target, id: again.split('/')[2] ?? '' });
    expect(draft.state.phase).toBe('draft');
    expect(draft.secrets.openAnswers(draft.record)).toEqual(old.secrets.openAnswers(old.record));
    expect(await textOf(await coach.get(`${again}/partijen`))).toContain('Voornaam');
    expect(await (await coach.get(`${again}/partijen`)).text()).toContain('Wies Werkgeversma');
    expect(await textOf(await coach.get(page))).toContain(`Hierna is begonnen met ${draft.record.reference}`);
    expect(await textOf(await coach.get(again))).not.toContain('undefined');
    // Twice is once.
    expect((await coach.post(page, { act: 'again' })).headers.get('location')).toBe(again);
  });

  it('a document that still goes on is not begun anew', async () => {
    const { page } = await sendToEmployer();
    expect((await coach.post(page, { act: 'again' })).status).toBe(409);
  });
});

describe('a link at the wrong person', () => {
  it('is dead once its holder says so, without a word about the document; a corrected address gets a new one', async () => {
    const { target, employer, page } = await sendToEmployer();
    const link = `/t/${await linkFor(web.portal, employer)}`;
    const stranger = visitor(web);
    await stranger.post(link, { intent: 'not-me' });
    const dead = await stranger.get(link);
    expect(dead.status).toBe(410);
    expect(await textOf(dead)).toContain('Wij hebben het doorgegeven');
    expect((await stranger.post(link, {})).headers.get('location')).toBe(link);
    expect((await eventsOf(target)).filter(({ type }) => type === 'linkDisowned')).toHaveLength(1);
    expect(await textOf(await coach.get(page))).toContain('De link werkt niet meer. Verbeter het adres.');
    await coach.post(page, {
      act: 'correct',
      party: 'employer',
      'reach-employer': 'email',
      'email-employer': `goed-${employer}`,
    });
    await drain(web.portal, target);
    const right = await enter(`goed-${employer}`);
    const { record } = await load(target);
    expect((await right.get(`/teken/${record.reference}/lezen`)).status).toBe(200);
  });
});

describe('a colleague', () => {
  it('signs instead, by a link of their own, with their name in the PDF; the history knows both', async () => {
    const { target, employer, service, home } = await sendToEmployer();
    const browser = await enter(employer);
    expect(await textOf(await browser.get(`${home}/vraag`))).toContain('Een collega tekent in mijn plaats');
    const wrong = await textOf(await browser.post(`${home}/overdragen`, { name: 'Cas Collegama' }));
    expect(wrong).toContain('Vul een e-mailadres in');
    expect(wrong).toContain('uw collega moet mogen tekenen');
    const email = `collega-${employer}`;
    const done = await browser.post(`${home}/overdragen`, {
      name: 'Cas Collegama',
      capacityWords: 'bedrijfsleider',
      email,
      sure: 'ja',
    });
    expect(done.headers.get('location')).toBe(`${home}?overgedragen`);
    expect((await browser.get(`${home}/lezen`)).headers.get('location')).toBe(home);
    await drain(web.portal, target);
    expect(await newestMail(web.portal, email, /\/t\//)).toContain('Beste Cas');

    const colleague = await enter(email);
    await sign(colleague, home, 'Cas Collegama');
    await drain(web.portal, target);
    await sign(await enter(service), home, 'Dirk Dienstma');
    await drain(web.portal, target);
    const loaded = await load(target);
    expect(loaded.state.preserved).not.toBeNull();
    if (!hasPoppler) return;
    const pdf = textOfPdf(await readPdf(loaded, 'newest')).replace(/\s+/g, ' ');
    expect(pdf).toContain('Cas Collegama');
    const sheet = textOfPdf(await readPdf(loaded, 'evidence')).replace(/\s+/g, ' ');
    expect(sheet).toContain('Wies Werkgeversma liet een collega in de plaats tekenen.');
    expect(sheet).toContain('Cas Collegama ondertekende');
  });

  it('cannot take the place of somebody once another has signed, nor of who signs for themselves', async () => {
    const { emails, ...example } = covenantExample(randomBytes(4).toString('hex'), 3);
    const { home, target } = await send(example);
    const [first = '', second = ''] = emails;
    const late = await enter(second);
    await sign(await enter(first), home, 'Partner Voorbeeld 1');
    expect(await textOf(await late.get(`${home}/overdragen`))).toContain('Dit kan nu niet meer');
    await late.post(`${home}/overdragen`, {
      name: 'Cas Collegama',
      capacityWords: 'directeur',
      email: `collega-${second}`,
      sure: 'ja',
    });
    expect((await eventsOf(target)).some(({ type }) => type === 'delegated')).toBe(false);
  });
});
