import { randomBytes } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DocumentEvent } from '#app/domain/events.ts';
import { shortDate } from '#app/forms/dutch/date.ts';
import { listMessages } from '#app/models/message.server.ts';
import { Dossiers } from '#app/models/dossier.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { meetingToken } from '#app/record/meeting-links.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';
import { movingClock } from '#tests/support/moving-clock.ts';
import { employerExample } from '#tests/support/parties.ts';
import { hasPoppler, textOfPdf } from '#tests/support/poppler.ts';
import { makeOrganisation } from '#tests/support/portal.ts';
import { drain, newestMail, sendExample, signAs, type Target } from '#tests/support/signing.ts';
import { hiddenValue, signedIn, type Visitor } from '#tests/support/staff.ts';
import { textOf, useWeb, visitor } from '#tests/support/web.ts';

const { clock, move } = movingClock();
const web = useWeb({ clock });
const hour = 60 * 60_000;
let coach: Visitor & { userId: string };
let target: Target;
let people: ReturnType<typeof employerExample>;
let page: string;

beforeEach(async () => {
  const sender = await makeOrganisation(web.portal);
  people = employerExample(randomBytes(4).toString('hex'));
  target = await sendExample(web.portal, sender, people);
  await comeIn();
  page = `/documenten/${target.id}/bijeenkomst`;
});

/** Somebody of staff who works on this dossier signs in. */
async function comeIn(): Promise<void> {
  coach = await signedIn(web, { organisationId: target.organisationId, roles: ['jobCoach'] });
  const { record } = await load();
  await Dossiers.updateOne({ _id: record.dossierId }, { $set: { memberIds: [coach.userId] } });
}

const load = () => loadRecord(web.portal, target.organisationId, target.id);
const eventsOf = async () => ((await load()).record.events as DocumentEvent[]).map(({ type }) => type);
const dayAhead = (days: number) =>
  shortDate(new Date(clock().getTime() + days * 24 * hour).toISOString().slice(0, 10));
const plan = (fields: Record<string, string> = {}) =>
  coach.post(page, {
    act: 'plan',
    date: dayAhead(7),
    from: '14',
    until: '16.00',
    place: 'Stadhuis, Plein 1 in Voorbeeldstad',
    words: 'Er is koffie.',
    ...fields,
  });
const attend = (party: string, seen = 'id-card') =>
  coach.post(page, { act: 'attend', party, [`seen-${party}`]: seen });
const cardOf = async (party: string) =>
  `/bijeenkomst/${meetingToken(web.portal, (await load()).record, 'card', party)}`;

/** To the hour before it begins. */
async function toTheHall(): Promise<void> {
  const { state } = await load();
  move(Date.parse(state.meetings.at(-1)?.startsAt ?? '') - clock().getTime() - hour);
  await comeIn();
}

async function replyLink(email: string): Promise<string> {
  return /\/bijeenkomst\/\S+/.exec(await newestMail(web.portal, email, /\/bijeenkomst\//))?.[0] ?? '';
}

async function calendarFor(email: string, subject: RegExp): Promise<string> {
  for (const { raw } of await listMessages(web.portal.keyring, 500)) {
    const mail = await simpleParser(raw);
    const isTo = [mail.to].flat().some((to) => to?.value.some(({ address }) => address === email));
    const [file] = mail.attachments;
    if (isTo && subject.test(mail.subject ?? '') && file) {
      expect(file.contentType).toBe('text/calendar');
      return file.content.toString().replace(/\r\n[ \t]/g, '');
    }
  }
  throw new Error('no calendar');
}

/** With the card in the hand, on a telephone of one's own. */
async function signWithCard(party: string): Promise<void> {
  const phone = visitor(web);
  const card = await cardOf(party);
  const home = (await phone.post(card, { act: 'sign' })).headers.get('location') ?? '';
  expect(home).toMatch(/^\/teken\//);
  const shown = await (await phone.get(`${home}/lezen`)).text();
  await phone.post(`${home}/lezen`, { revision: hiddenValue(shown, 'revision') });
  await phone.post(`${home}/handtekening`, { kind: 'typed', typedName: 'Wies Werkgeversma' });
  const confirm = await (await phone.get(`${home}/bevestigen`)).text();
  await phone.post(`${home}/bevestigen`, { sha256: hiddenValue(confirm, 'sha256') });
  await drain(web.portal, target);
}

describe('planning a meeting', () => {
  it('says what is wrong, keeps what was typed, and mails each an invitation for their calendar', async () => {
    const wrong = await plan({ date: '31-2-2027', place: '', until: 'laat' });
    expect(wrong.status).toBe(400);
    const html = await wrong.text();
    expect(html).toContain('Vul de datum in, zoals 3-12-2026.');
    expect(html).toContain('Vul in waar de bijeenkomst is');
    expect(html).toContain('Vul de tijd in, zoals 14:00.');
    expect(html).toContain('value="31-2-2027"');
    expect(html).toContain('Er is koffie.');
    expect(await textOf(await plan({ date: dayAhead(-2) }))).toContain('die nog moeten komen');
    expect(await textOf(await plan({ until: '13:00' }))).toContain('eindigt later dan hij begint');
    expect(await textOf(await plan({ date: dayAhead(300) }))).toContain('kan niemand meer tekenen');
    expect(await eventsOf()).not.toContain('meetingPlanned');

    expect((await plan()).headers.get('location')).toBe(page);
    expect((await plan()).status).toBe(303);
    await drain(web.portal, target);
    expect((await eventsOf()).filter((type) => type === 'meetingPlanned')).toHaveLength(1);
    for (const email of [people.employer, people.service]) {
      const mail = await newestMail(web.portal, email, /\/bijeenkomst\//);
      expect(mail).toContain('van 14:00 tot 16:00 uur');
      expect(mail).toContain('Waar: Stadhuis, Plein 1 in Voorbeeldstad');
      expect(mail).toContain('Er is koffie.');
      const calendar = await calendarFor(email, /^Uitnodiging/);
      const startsAt = (await load()).state.meetings[0]?.startsAt ?? '';
      expect(calendar).toContain(`DTSTART:${startsAt.replace(/[-:]|\.000/g, '')}`);
      expect(calendar).toContain('LOCATION:Stadhuis\\, Plein 1 in Voorbeeldstad');
      expect(calendar).toContain('METHOD:PUBLISH');
      expect(calendar).not.toMatch(/Raamovereenkomst|Dienstma|Werkgeversma/i);
    }
    const events = JSON.stringify((await load()).record.events);
    expect(events).not.toContain('Stadhuis');
  });

  it('hears who comes, who may be named, and what somebody said on the telephone', async () => {
    await plan();
    await drain(web.portal, target);
    const link = await replyLink(people.employer);
    const guest = visitor(web);
    const before = await textOf(await guest.get(link));
    expect(before).toContain('Stadhuis, Plein 1');
    expect(before).toContain('Komt u?');
    expect((await guest.post(link, { act: 'reply', comes: 'no', name: 'yes' })).status).toBe(303);
    expect(await textOf(await guest.get(link))).toContain('U hebt laten weten dat u niet komt.');
    // With the invitation alone nobody signs.
    expect((await guest.post(link, { act: 'sign' })).headers.get('location')).toMatch(/^\/bijeenkomst/);
    await coach.post(page, { act: 'comes', party: 'service' });
    const shown = await textOf(await coach.get(page));
    expect(shown).toContain('1 komen, 0 zijn er, 0 van de 2 hebben getekend.');
    expect(shown).toContain('Komt niet.');
    expect((await guest.get(link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).status).toBe(404);
    expect((await guest.get('/bijeenkomst/AAAA-AAAA-AAAA.1.x')).status).toBe(404);
    // Another plan asks anew.
    await plan({ from: '15' });
    await drain(web.portal, target);
    expect(await textOf(await guest.get(link))).not.toContain('U hebt laten weten');
  });

  it('changes and cancels the day in calendars, until somebody is there', async () => {
    await plan();
    await drain(web.portal, target);
    const first = await calendarFor(people.employer, /^Uitnodiging/);
    await plan({ place: 'Buurthuis' });
    await drain(web.portal, target);
    const second = await calendarFor(people.employer, /^Gewijzigd/);
    const uid = /UID:\S+/.exec(first)?.[0] ?? '-';
    expect(second).toContain(uid);
    expect(second).toContain('SEQUENCE:4');
    await coach.post(page, { act: 'cancel' });
    await coach.post(page, { act: 'cancel' });
    await drain(web.portal, target);
    const last = await calendarFor(people.employer, /^Gaat niet door/);
    expect(last).toContain(uid);
    expect(last).toContain('METHOD:CANCEL');
    expect(last).toContain('STATUS:CANCELLED');
    expect(last).toContain('SEQUENCE:5');
    expect(await textOf(await visitor(web).get(await replyLink(people.employer)))).toContain(
      'De bijeenkomst gaat niet door',
    );

    await plan({ from: '10', until: '12' });
    expect((await attend('employer')).status).toBe(409);
    await toTheHall();
    await attend('employer');
    expect((await coach.post(page, { act: 'cancel' })).status).toBe(409);
    expect((await plan({ place: 'Elders' })).status).toBe(409);
    await coach.post(page, { act: 'gone', party: 'employer' });
    expect((await coach.post(page, { act: 'cancel' })).status).toBe(303);
  });
});

describe('in the hall', () => {
  it('a card signs once its holder was seen, in their round; the screen, the papers and the sheet say so', async () => {
    await plan();
    await drain(web.portal, target);
    await visitor(web).post(await replyLink(people.service), { act: 'reply', comes: 'yes', name: 'yes' });
    await toTheHall();
    const screen = `/scherm/${meetingToken(web.portal, (await load()).record, 'screen')}`;
    const hall = visitor(web);
    const shown = await textOf(await hall.get(screen));
    expect(shown).toContain('0 van 2 handtekeningen');
    expect(shown).toContain('Dirk Dienstma');
    expect(shown).not.toContain('Wies Werkgeversma');

    const phone = visitor(web);
    const card = await cardOf('employer');
    expect(await textOf(await phone.get(card))).toContain('Meld u eerst bij de medewerker');
    expect((await phone.post(card, { act: 'sign' })).headers.get('location')).toBe(card);
    await attend('employer');
    await attend('service', 'known');
    expect(await textOf(await phone.get(await cardOf('service')))).toContain('U bent straks aan de beurt.');
    expect((await phone.post(await cardOf('service'), { act: 'sign' })).headers.get('location')).toMatch(
      /^\/bijeenkomst/,
    );

    await signWithCard('employer');
    expect(await textOf(await hall.get(screen))).toContain('1 van 2 handtekeningen');
    expect(await textOf(await phone.get(card))).toContain('U hebt getekend.');
    await signWithCard('service');
    expect(await textOf(await hall.get(screen))).toContain('Alle 2 handtekeningen zijn gezet');
    expect(await eventsOf()).not.toContain('preserved');
    const confirm = new URLSearchParams({ act: 'witness' });
    for (const partyId of ['employer', 'service']) confirm.append('party', partyId);
    expect(await textOf(await coach.get(page))).toContain('U was erbij toen 2 mensen tekenden.');
    await coach.post(page, confirm);
    await drain(web.portal, target);
    expect(await textOf(await hall.get(screen))).toContain('Het document is verzegeld.');

    for (const paper of ['aanwezig', 'oorkonde'])
      expect((await coach.get(`${page}/${paper}.pdf`)).headers.get('content-type')).toBe('application/pdf');
    expect((await coach.get(`${page}/kaartjes.pdf`)).status).toBe(404);
    if (!hasPoppler) return;
    const read = async (paper: string) =>
      textOfPdf(new Uint8Array(await (await coach.get(`${page}/${paper}.pdf`)).arrayBuffer()));
    expect((await read('aanwezig')).replace(/\s+/g, ' ')).toContain(
      'Van de 2 personen waren er 2. Er hebben 2 getekend.',
    );
    const wall = await read('oorkonde');
    expect(wall).toContain('Dirk Dienstma');
    expect(wall).not.toContain('Wies Werkgeversma');
    const sheet = textOfPdf(await readPdf(await load(), 'evidence')).replace(/\s+/g, ' ');
    expect(sheet).toContain('die een identiteitskaart van deze persoon zag.');
    expect(sheet).toContain('Dit was op de bijeenkomst om samen te tekenen');
    expect(sheet).toContain('bevestigde dat deze persoon zelf tekende');
  });

  it('who signs by link before it is counted too, and the cards are for the others', async () => {
    await plan();
    await drain(web.portal, target);
    await signAs(web.portal, people.employer);
    await drain(web.portal, target);
    await toTheHall();
    const { record } = await load();
    const hall = visitor(web);
    expect(await textOf(await hall.get(`/scherm/${meetingToken(web.portal, record, 'screen')}`))).toContain(
      '1 van 2 handtekeningen',
    );
    if (!hasPoppler) return;
    const cards = textOfPdf(new Uint8Array(await (await coach.get(`${page}/kaartjes.pdf`)).arrayBuffer()));
    expect(cards).toContain('Dirk Dienstma');
    expect(cards).not.toContain('Wies Werkgeversma');
  });

  it('tells the screen at once what was signed, with what the record says', async () => {
    await plan();
    await drain(web.portal, target);
    const { record, state } = await load();
    const token = meetingToken(web.portal, record, 'screen');
    expect((await fetch(`${web.url}/scherm/${token}x/stroom`)).status).toBe(404);
    const gone = new AbortController();
    const answer = await fetch(`${web.url}/scherm/${token}/stroom`, { signal: gone.signal });
    expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(answer.headers.get('content-encoding')).toBeNull();
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const until = async (text: string) => {
      while (!heard.includes(text)) heard += (await reader?.read())?.value ?? '';
    };
    await until(`data: ${JSON.stringify({ seq: state.head.seq, signed: 0, needed: 2 })}`);
    await signAs(web.portal, people.employer);
    await until('"signed":1,"needed":2');
    gone.abort();
  });
});
