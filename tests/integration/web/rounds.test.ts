import { beforeAll, describe, expect, it } from 'vitest';
import { startVisit } from '#app/documents/own/own-link.server.ts';
import { readOwnPage } from '#app/documents/own/read-own-page.server.ts';
import { extendDeadline } from '#app/documents/sender/extend-deadline.server.ts';
import type { DocumentEvent, RoundTerm } from '#app/domain/events.ts';
import { Dossiers } from '#app/models/dossier.server.ts';
import { OwnVisits } from '#app/models/own-visit.server.ts';
import { addressHash } from '#app/record/address-hash.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import { covenantExample, party } from '#tests/support/parties.ts';
import { makeOrganisation } from '#tests/support/portal.ts';
import {
  drain,
  linkFor,
  newestMail,
  prepareExample,
  signAs,
  type Sender,
  type Target,
} from '#tests/support/signing.ts';
import { signedIn } from '#tests/support/staff.ts';
import { textOf, useWeb, visitor } from '#tests/support/web.ts';

const day = 86_400_000;
let now = new Date('2029-06-04T08:00:00.000Z');
const web = useWeb({ clock: () => now });
let sender: Sender;
let coach: Awaited<ReturnType<typeof signedIn>>;

beforeAll(async () => {
  sender = await makeOrganisation(web.portal);
});

/** A session does not last until a term passes. */
async function comeBack(target: Target) {
  coach = await signedIn(web, { organisationId: sender.organisationId, roles: ['jobCoach'] });
  const { dossierId } = (await load(target)).record;
  await Dossiers.updateOne({ _id: dossierId }, { $set: { memberIds: [coach.userId] } });
}

const mailOf = (tag: string, id: string) => `${id}-${tag}@partner.example`;

/** A covenant that is ready to be sent: who signs for which organisation, in which round. */
async function prepare(tag: string, people: readonly [id: string, organisation: string, round: number][]) {
  now = new Date('2029-06-04T08:00:00.000Z');
  const parties = people.map(([id, organisation, round]): DraftParty => {
    const one = party({ role: 'partner', round, name: `${id} Voorbeeldsma`, email: mailOf(tag, id), id });
    return { ...one, person: { ...one.person, organisation } };
  });
  const target = await prepareExample(web.portal, sender, { ...covenantExample(tag, 1), parties });
  await comeBack(target);
  return target;
}

const load = ({ organisationId, id }: Target) => loadRecord(web.portal, organisationId, id);
const eventsOf = async (target: Target) => (await load(target)).record.events as DocumentEvent[];
const typesOf = async (target: Target) => (await eventsOf(target)).map(({ type }) => type);
const pageOf = async (target: Target) => textOf(await coach.get(`/documenten/${target.id}`));

function termFields(terms: readonly RoundTerm[]): Record<string, string> {
  const each = terms.flatMap(({ round, days, then, extendBy = 7 }) => [
    [`days-${round}`, String(days)],
    [`then-${round}`, then],
    [`extendBy-${round}`, String(extendBy)],
  ]);
  return { terms: 'rounds', ...(Object.fromEntries(each) as Record<string, string>) };
}

async function send(target: Target & { revision: number }, choices: Record<string, string>) {
  const answer = await coach.post(`/documenten/${target.id}/versturen`, {
    revision: String(target.revision),
    days: '30',
    ...choices,
  });
  if (answer.status < 400) await drain(web.portal, target);
  return answer;
}

/** The term of the round that runs passes, and a worker finds out. */
async function letPass(target: Target) {
  now = new Date(Date.parse((await load(target)).state.term?.deadline ?? ''));
  await drain(web.portal, target);
  await comeBack(target);
}

describe('what the sender may choose', () => {
  it('is on the page; what is refused is said beside its field and nothing chosen is lost', async () => {
    const target = await prepare('kies', [
      ['a', 'Gemeente Noord', 1],
      ['b', 'Gemeente Noord', 1],
      ['c', 'Zorg Zuid', 2],
    ]);
    const page = `/documenten/${target.id}/versturen`;
    const offered = await textOf(await coach.get(page));
    expect(offered).toContain('Hoeveel mensen van Gemeente Noord moeten tekenen?');
    expect(offered).toContain('Een eigen termijn voor elke ronde');
    const refused = await send(target, { order: 'together', 'enough-a': '1', optional: 'c', days: '44' });
    const html = await refused.text();
    expect(refused.status).toBe(400);
    expect(html).toContain('Geef dan elke ronde een eigen termijn');
    expect(html).toMatch(/<option[^>]*value="together"[^>]*selected=""|selected=""[^>]*value="together"/);
    expect(html).toMatch(/checked=""[^>]*value="c"|value="c"[^>]*checked=""/);
    expect(html).toContain('value="44"');
    expect(await typesOf(target)).not.toContain('sent');
  });
});

describe('two of the three of one organisation', () => {
  it('are enough: the third is told, the link says so, and the seal comes', async () => {
    const target = await prepare('genoeg', [
      ['a', 'Gemeente Noord', 1],
      ['b', 'Gemeente Noord', 1],
      ['c', 'Gemeente Noord', 1],
      ['d', 'Zorg Zuid', 2],
    ]);
    await send(target, { order: 'together', 'enough-a': '2' });
    const third = await linkFor(web.portal, mailOf('genoeg', 'c'));
    expect((await visitor(web).get(`/t/${third}`)).status).toBe(200);
    await visitor(web).post(`/t/${third}`, {});
    await signAs(web.portal, mailOf('genoeg', 'a'));
    await signAs(web.portal, mailOf('genoeg', 'b'));
    await drain(web.portal, target);
    expect(await newestMail(web.portal, mailOf('genoeg', 'c'), /niet meer nodig/)).toContain(
      'U hoeft niets te doen.',
    );
    const dead = await visitor(web).get(`/t/${third}`);
    expect([dead.status, await textOf(dead)]).toEqual([
      410,
      expect.stringContaining('Het is niet meer nodig'),
    ]);
    expect(await ownStatus('genoeg', 'c')).toBe('notNeeded');

    const page = await pageOf(target);
    expect(page).toContain(
      '2 van deze mensen zijn genoeg: a Voorbeeldsma, b Voorbeeldsma en c Voorbeeldsma.',
    );
    expect(page).toContain('2 van de 3 handtekeningen die nodig zijn.');
    expect(page).toContain('Er zijn al genoeg handtekeningen.');
    await signAs(web.portal, mailOf('genoeg', 'd'));
    await drain(web.portal, target);
    expect((await typesOf(target)).filter((type) => type === 'sealed')).toHaveLength(3);
    expect(await newestMail(web.portal, mailOf('genoeg', 'c'), /verzegeld/)).toContain('/t/');
  });
});

describe('the term of a round', () => {
  it('tells until when; when it passes there are more days once, and then it is the end', async () => {
    const target = await prepare('dagen', [
      ['a', 'Gemeente Noord', 1],
      ['b', 'Zorg Zuid', 2],
    ]);
    await send(target, termFields(terms('extend')));
    expect(await newestMail(web.portal, mailOf('dagen', 'a'), /\/t\//)).toContain('14 juni 2029');
    expect(await pageOf(target)).toContain('dan komen er één keer 5 dagen bij');
    await letPass(target);
    expect((await eventsOf(target)).at(-1)?.type).not.toBe('expired');
    expect(await pageOf(target)).toContain('Er kwamen dagen bij.');
    expect(await pageOf(target)).toContain('Zijn er niet genoeg handtekeningen, dan stopt het.');
    const token = await linkFor(web.portal, mailOf('dagen', 'a'));
    expect(await textOf(await visitor(web).get(`/t/${token}`))).toContain('19 juni 2029');
    await letPass(target);
    expect((await load(target)).state.phase).toBe('expired');
    expect((await visitor(web).get(`/t/${token}`)).status).toBe(410);
  });

  it('passes, and it goes on without who is not needed; the next round begins its own', async () => {
    const target = await prepare('verder', [
      ['a', 'Gemeente Noord', 1],
      ['b', 'Zorg Zuid', 1],
      ['c', 'Werk Oost', 2],
    ]);
    await send(target, { optional: 'b', ...termFields(terms('goOn', 'close')) });
    const absent = await linkFor(web.portal, mailOf('verder', 'b'));
    await visitor(web).post(`/t/${absent}`, {});
    await signAs(web.portal, mailOf('verder', 'a'));
    await drain(web.portal, target);
    await expect(linkFor(web.portal, mailOf('verder', 'c'))).rejects.toThrow('no such mail');
    await letPass(target);
    await drain(web.portal, target);
    const dead = await visitor(web).get(`/t/${absent}`);
    expect([dead.status, await textOf(dead)]).toEqual([410, expect.stringContaining('niet meer nodig')]);
    expect(await newestMail(web.portal, mailOf('verder', 'b'), /niet meer nodig/)).not.toContain('/t/');
    const mine = `${sender.staffId.toLowerCase()}@dienst.example`;
    expect(await newestMail(web.portal, mine, /Verder zonder|Er waren genoeg/)).toContain(
      'Zo hebt u het gekozen',
    );
    const page = await pageOf(target);
    expect(page).toContain('Tekende niet op tijd. Het document ging verder zonder deze handtekening.');
    expect(page).toContain('Niet echt nodig: b Voorbeeldsma.');
    // The sender gives the round that runs some days more.
    const before = (await load(target)).state.term?.deadline ?? '';
    await extendDeadline(web.portal, { ...sender, ...target, days: 20 });
    expect((await load(target)).state.term).toMatchObject({ round: 2 });
    expect(Date.parse((await load(target)).state.term?.deadline ?? '') - Date.parse(before)).toBe(10 * day);
    await signAs(web.portal, mailOf('verder', 'c'));
    await drain(web.portal, target);
    expect((await typesOf(target)).filter((type) => type === 'sealed')).toHaveLength(2);
    expect(await typesOf(target)).toContain('delivered');
  });

  it('passes, and the document is closed where the sender chose so', async () => {
    const target = await prepare('sluit', [
      ['a', 'Gemeente Noord', 1],
      ['b', 'Zorg Zuid', 1],
    ]);
    await send(target, { optional: 'b', ...termFields(terms('close')) });
    await signAs(web.portal, mailOf('sluit', 'a'));
    await drain(web.portal, target);
    await letPass(target);
    const types = await typesOf(target);
    expect(types.slice(types.indexOf('termPassed')).slice(0, 2)).toEqual(['termPassed', 'expired']);
    expect(await pageOf(target)).toContain('Er waren niet genoeg handtekeningen.');
  });
});

function terms(first: RoundTerm['then'], second: RoundTerm['then'] = first): RoundTerm[] {
  return [first, second].map((then, index) => ({ round: index + 1, days: 10, then, extendBy: 5 }));
}

async function ownStatus(tag: string, id: string): Promise<string | undefined> {
  const hash = addressHash(web.portal, sender.organisationId, mailOf(tag, id));
  const secret = await startVisit(web.portal, {
    addressHashes: hash ? [hash] : [],
    phoneHash: null,
    identifiedAt: now,
  });
  const visit = await OwnVisits.findOne({ _id: sha256Hex(secret) }).lean();
  return visit ? (await readOwnPage(web.portal, visit)).documents[0]?.status : undefined;
}
