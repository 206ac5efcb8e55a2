import { beforeAll, describe, expect, it } from 'vitest';
import { correctAddress } from '#app/documents/sender/correct-address.server.ts';
import { renewLink } from '#app/documents/sender/renew-link.server.ts';
import { readDocument } from '#app/documents/staff/read-document.server.ts';
import { readLetter } from '#app/documents/work/write-letter.server.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import { paperAlphabet } from '#app/lib/paper-code.ts';
import { Dossiers } from '#app/models/dossier.server.ts';
import { listMessages } from '#app/models/message.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { readPrintedLetter } from '#tests/support/letter.ts';
import { employerExample } from '#tests/support/parties.ts';
import { hasPoppler, pagesOfPdf } from '#tests/support/poppler.ts';
import { makeOrganisation } from '#tests/support/portal.ts';
import { drain, newestMail, sendExample, type Sender, type Target } from '#tests/support/signing.ts';
import { signedIn } from '#tests/support/staff.ts';
import { useWeb, visitor } from '#tests/support/web.ts';

let now = new Date('2029-06-04T08:00:00.000Z');
const lines: string[] = [];
const web = useWeb({ clock: () => now, log: (line) => lines.push(line), trustProxy: 1 });
const postal = 'Dorpsstraat 12\n1234 AB Voorbeelddorp';
let sender: Sender;
let coach: Awaited<ReturnType<typeof signedIn>>;

beforeAll(async () => {
  sender = await makeOrganisation(web.portal);
  coach = await signedIn(web, { organisationId: sender.organisationId, roles: ['jobCoach'] });
});

/** A document whose first party gets letters; in the second round somebody with mail. */
async function sendByLetter(tag: string, phone: string | null = null): Promise<Target> {
  const { employer: _mail, ...example } = employerExample(tag);
  const [employer, ...others] = example.parties;
  if (!employer) throw new Error('no employer');
  const person = { ...employer.person, email: null, phone, postal };
  const parties = [{ ...employer, person, reach: 'letter' as const }, ...others];
  const target = await sendExample(web.portal, sender, { ...example, parties });
  const { dossierId } = (await load(target)).record;
  await Dossiers.updateOne({ _id: dossierId }, { $set: { memberIds: [coach.userId] } });
  await drain(web.portal, target);
  return target;
}

const load = ({ organisationId, id }: Target) => loadRecord(web.portal, organisationId, id);
/** Every code and link that was on paper. */
const secrets: string[] = [];
async function letterOf(target: Target) {
  const letter = readPrintedLetter(await readLetter(await load(target), 'employer'));
  secrets.push(letter.code, new URL(letter.scanned).pathname);
  return letter;
}
const shown = async (target: Target) => (await readDocument(web.portal, await load(target))).parties[0];
const eventsOf = async (target: Target) =>
  ((await load(target)).record.events as DocumentEvent[]).map(({ type }) => type);
const from = (address: string) => ({ 'x-forwarded-for': address });

describe.runIf(hasPoppler)('a letter to somebody without e-mail', () => {
  it('is for staff to print; it says who asks and how to begin, and its address is in the window', async () => {
    const target = await sendByLetter('brief');
    expect(await shown(target)).toMatchObject({
      progress: 'to-post',
      letter: { is: 'invitation', sent: null },
    });
    const answer = await coach.get(`/documenten/${target.id}/brief/employer.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const { text, code, scanned } = readPrintedLetter(bytes);
    expect(text).toContain('Dienst Voorbeeld vraagt u om dit te lezen');
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(scanned).toMatch(/^http:\/\/portaal\.example\/t\/[\w-]{43}$/);
    // 35 × 100 mm, wherever the sheet lies in the envelope.
    const [page] = pagesOfPdf(bytes);
    const inMm = (points: number) => (points * 25.4) / 72;
    const inWindow = (page?.words ?? []).filter(
      ({ xMin, yMin, yMax }) => inMm(xMin) > 92 && inMm(yMax) > 44 && inMm(yMin) < 90,
    );
    expect(inWindow.map(({ text: word }) => word).join(' ')).toBe(
      'Wies Werkgeversma Dorpsstraat 12 1234 AB Voorbeelddorp',
    );
    for (const { xMin, xMax, yMin, yMax } of inWindow) {
      expect(inMm(xMin)).toBeGreaterThan(102);
      expect(inMm(xMax)).toBeLessThan(192);
      expect(inMm(yMin)).toBeGreaterThan(55);
      expect(inMm(yMax)).toBeLessThan(79);
    }
    // The sender hears of it, and nobody else.
    const mails = await listMessages(web.portal.keyring);
    expect(mails.length).toBe(1);
    expect(mails[0]?.raw.toString()).toContain('Er ligt een brief klaar');
  });

  it('opens by scanning or by typing, and the code in it shows who somebody is', async () => {
    const target = await sendByLetter('typen');
    const { code, scanned } = await letterOf(target);
    const typing = visitor(web);
    const sloppy = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    const opened = await typing.post('/brief', { code: sloppy });
    expect(opened.status).toBe(303);
    const { reference } = (await load(target)).record;
    expect(opened.headers.get('location')).toBe(`/teken/${reference}`);
    expect((await typing.get(`/teken/${reference}/lezen`)).status).toBe(200);

    const scanning = visitor(web);
    const begun = await scanning.post(new URL(scanned).pathname, {});
    expect(begun.headers.get('location')).toContain('/code?code=brief');
    const page = `/teken/${reference}/code`;
    expect(await (await scanning.get(page)).text()).toContain('twaalf tekens');
    expect((await scanning.post(page, { code: 'K7MQ-2RTX' })).status).toBe(400);
    expect((await scanning.post(page, { code: sloppy })).headers.get('location')).toBe(`/teken/${reference}`);
    expect(await eventsOf(target)).toContain('identified');
  });

  it('goes with an sms where there is a telephone: the paper alone does not open it then', async () => {
    const phone = '+31612345678';
    const target = await sendByLetter('sms', phone);
    const { code } = await letterOf(target);
    const client = visitor(web);
    const opened = await client.post('/brief', { code });
    const { reference } = (await load(target)).record;
    expect(opened.headers.get('location')).toContain(`/teken/${reference}/code?code=verstuurd`);
    expect((await client.get(`/teken/${reference}/lezen`)).status).toBe(303);
    const sms = /^(\d{6})/.exec(await newestMail(web.portal, phone, /is uw code/))?.[1] ?? '';
    await client.post(`/teken/${reference}/code`, { code: sms });
    expect((await client.get(`/teken/${reference}/lezen`)).status).toBe(200);
  });

  it('is dead when another is made, and when the address is corrected', async () => {
    const target = await sendByLetter('nieuw');
    const first = await letterOf(target);
    const party = { ...sender, ...target, partyId: 'employer' };
    await renewLink(web.portal, party);
    await expect(letterOf(target)).rejects.toMatchObject({ code: 'not-found' });
    await drain(web.portal, target);
    const second = await letterOf(target);
    expect(second.code).not.toBe(first.code);
    await correctAddress(web.portal, {
      ...party,
      email: null,
      phone: null,
      postal: 'Kerkweg 1\n4321 BA Elders',
      reach: 'letter',
    });
    await drain(web.portal, target);
    const third = await letterOf(target);
    expect(third.text).toContain('Kerkweg 1');
    for (const { code, scanned } of [first, second]) {
      const answer = await visitor(web).post('/brief', { code });
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('kennen wij niet')]);
      expect((await visitor(web).get(new URL(scanned).pathname)).status).toBe(410);
    }
    expect((await visitor(web).post('/brief', { code: third.code })).status).toBe(303);
  });

  it('is sent once, by whom is recorded, and who stays silent is left to the sender', async () => {
    const target = await sendByLetter('stil');
    const before = (await listMessages(web.portal.keyring)).length;
    const page = `/documenten/${target.id}`;
    const said = { act: 'letter', party: 'employer', how: 'handed' };
    expect((await coach.post(page, said)).status).toBe(302);
    await coach.post(page, said);
    expect((await coach.post(page, { ...said, how: 'pigeon' })).status).toBe(400);
    const sent = ((await load(target)).record.events as DocumentEvent[]).filter(
      ({ type }) => type === 'letterSent',
    );
    expect(sent).toMatchObject([{ actor: { kind: 'staff', id: coach.userId }, data: { how: 'handed' } }]);
    expect(await (await coach.get(page)).text()).toContain('De brief is gegeven.');

    const { code } = await letterOf(target);
    now = new Date('2029-06-13T08:00:00.000Z');
    await drain(web.portal, target);
    now = new Date('2029-06-13T09:00:00.000Z');
    await drain(web.portal, target);
    expect((await eventsOf(target)).filter((type) => type === 'silenceNoted')).toHaveLength(1);
    const mails = await listMessages(web.portal.keyring, 500);
    expect(mails.length - before).toBe(1);
    expect(mails[0]?.raw.toString()).toContain('Nog geen antwoord op een brief');
    // The letter still works.
    expect((await visitor(web).post('/brief', { code })).status).toBe(303);
  });

  it('lets nobody guess: the check shows a slip of the hand, and tries are few', async () => {
    const guesser = visitor(web);
    const first = paperAlphabet.charAt(0).repeat(12);
    const answers = [];
    for (let n = 0; n < 21; n += 1)
      answers.push((await guesser.post('/brief', { code: first }, from('203.0.113.9'))).status);
    expect(answers.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 400));
    expect(answers[20]).toBe(429);
    const elsewhere = await guesser.post('/brief', { code: first }, from('203.0.113.10'));
    expect(elsewhere.status).toBe(400);
    const slip = await guesser.post('/brief', { code: `${first.slice(1)}7` }, from('203.0.113.10'));
    expect(await slip.text()).toContain('anders dan in de brief');
  });

  it('leaves no code, address or number in the log', () => {
    expect(lines.length).toBeGreaterThan(0);
    const log = lines.join('\n');
    expect(secrets.length).toBeGreaterThan(5);
    for (const secret of secrets) expect(log).not.toContain(secret);
    expect(log).not.toMatch(/Dorpsstraat|612345678/);
  });
});
