import { beforeAll, describe, expect, it } from 'vitest';
import { inviteFirstAdmin } from '#app/auth/first-admin.server.ts';
import { AuditLog } from '#app/models/audit-log.server.ts';
import { listMessages } from '#app/models/message.server.ts';
import { Organisations } from '#app/models/organisation.server.ts';
import { Sessions } from '#app/models/session.server.ts';
import { Users } from '#app/models/user.server.ts';
import { makeOrganisation } from '#tests/support/portal.ts';
import { appCode, hiddenValue, signedIn, type Visitor } from '#tests/support/staff.ts';
import { textOf, useWeb, visitor } from '#tests/support/web.ts';

let now = new Date();
const web = useWeb({ clock: () => now, trustProxy: 1 });
const later = (seconds: number) => (now = new Date(now.getTime() + seconds * 1000));

const email = 'beheer@dienst.example';
const password = 'een kast vol groene laarzen';
let secret = '';
let recoveryCodes: string[] = [];

describe('the first admin', () => {
  let path = '';
  let browser: Visitor;

  beforeAll(async () => {
    path = new URL((await inviteFirstAdmin(web.portal)) ?? '').pathname;
    browser = visitor(web);
  });

  it('opens the link of the terminal as often as they like before using it', async () => {
    for (let time = 0; time < 3; time += 1) expect((await browser.get(path)).status).toBe(200);
    expect(await Users.countDocuments({})).toBe(0);
  });

  it('is told in words what is wrong, and the link stays', async () => {
    const answer = await browser.post(path, { name: '', email: 'geen adres', password: 'kort' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/href="#name"[\s\S]*href="#email"[\s\S]*href="#password"/);
  });

  it('makes account and organisation, and goes on to the second step', async () => {
    const answer = await browser.post(path, {
      name: 'Bea Voorbeeld',
      email,
      ...chosen(password),
      organisationName: 'Dienst Voorbeeld',
      country: 'BE',
      timeZone: 'Europe/Brussels',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/inloggen/instellen']);
    expect(await Organisations.findOne({}).lean()).toMatchObject({
      country: 'BE',
      timeZone: 'Europe/Brussels',
    });
  });

  it('sees nothing of the portal before the second step', async () => {
    expect((await browser.get('/')).headers.get('location')).toMatch(/^\/inloggen/);
  });

  it('connects an app and gets recovery codes once', async () => {
    const html = await (await browser.get('/inloggen/instellen')).text();
    secret = /class="secret">([^<]+)</.exec(html)?.[1] ?? '';
    const sealed = hiddenValue(html, 'sealed');
    const wrong = await browser.post('/inloggen/instellen', { sealed, code: '000000' });
    expect(wrong.status).toBe(400);
    const done = await browser.post('/inloggen/instellen', { sealed, code: appCode(secret, now) });
    recoveryCodes = [...(await done.text()).matchAll(/<code>([a-z0-9]{5}-[a-z0-9]{5})<\/code>/g)].map(
      ([, code = '']) => code,
    );
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await browser.get('/')).status).toBe(200);
  });

  it('finds the link dead, and so does everybody else', async () => {
    for (const someone of [browser, visitor(web)]) expect((await someone.get(path)).status).toBe(410);
    expect(
      (await visitor(web).post(path, { name: 'X', email: 'x@y.example', ...chosen(password) })).status,
    ).toBe(410);
    expect(await inviteFirstAdmin(web.portal)).toBeNull();
  });
});

describe('signing in', () => {
  it('says the same of a wrong password as of an unknown address', async () => {
    const wrong = await visitor(web).post('/inloggen', { email, password: 'een ander wachtwoord' });
    const unknown = await visitor(web).post('/inloggen', { email: 'niemand@dienst.example', password });
    expect([wrong.status, unknown.status]).toEqual([400, 400]);
    expect(await textOf(wrong)).toBe(await textOf(unknown));
  });

  it('takes password and code, and then changes the token of the session', async () => {
    const browser = visitor(web);
    await browser.post('/inloggen', { email: ` ${email.toUpperCase()} `, password, naar: '/account' });
    const [half] = [...browser.cookies.values()];
    later(60);
    const answer = await browser.post('/inloggen/code', { code: appCode(secret, now), naar: '/account' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/account']);
    const [whole] = [...browser.cookies.values()];
    expect(whole).not.toBe(half);
    browser.cookies.set([...browser.cookies.keys()][0] ?? '', half ?? '');
    expect((await browser.get('/account')).status).toBe(302);
  });

  it('takes a code once, also when it comes twice at the same instant', async () => {
    later(60);
    const code = appCode(secret, now);
    const browsers = await Promise.all([1, 2, 3].map(() => halfway()));
    const answers = await Promise.all(browsers.map((browser) => browser.post('/inloggen/code', { code })));
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 400, 400]);
  });

  it('takes a recovery code instead, each once', async () => {
    const [code = ''] = recoveryCodes;
    expect((await (await halfway()).post('/inloggen/code', { code: code.toUpperCase() })).status).toBe(302);
    expect((await (await halfway()).post('/inloggen/code', { code })).status).toBe(400);
  });

  it('leads to no other site afterwards', async () => {
    for (const naar of [
      'https://elders.example',
      '//elders.example',
      '/\\elders.example',
      'javascript:alert(1)',
    ]) {
      later(60);
      const answer = await (await halfway()).post('/inloggen/code', { code: appCode(secret, now), naar });
      expect(answer.headers.get('location')).toBe('/');
    }
  });

  it('keeps hashes only', async () => {
    const browser = await halfway();
    const [token = ''] = [...browser.cookies.values()];
    const stored = JSON.stringify([await Sessions.find({}).lean(), await Users.find({}).lean()]);
    for (const value of [
      token,
      password,
      email,
      'Bea Voorbeeld',
      secret.replace(/\s/g, ''),
      ...recoveryCodes,
    ]) {
      expect(stored).not.toContain(value);
    }
  });

  it('gives a cookie that scripts and other sites cannot use', async () => {
    const answer = await visitor(web).post('/inloggen', { email, password });
    expect(answer.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax/);
  });

  it('is written down, without who or where in words', async () => {
    const acts = await AuditLog.find({}).lean();
    const names = acts.map(({ act }) => act);
    expect(names).toEqual(expect.arrayContaining(['first-admin-created', 'signed-in', 'sign-in-refused']));
    expect(JSON.stringify(acts)).not.toMatch(/Voorbeeld|dienst\.example|127\.0\.0/);
  });
});

describe('guessing', () => {
  it('is stopped after five tries, also with the right password', async () => {
    const stranger = { 'x-forwarded-for': '192.0.2.66' };
    const tries = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        visitor(web).post('/inloggen', { email, password: `gok nummer ${n} hier` }, stranger),
      ),
    );
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(3);
    const right = await visitor(web).post('/inloggen', { email, password }, stranger);
    expect(right.status).toBe(429);
    expect(await textOf(right)).toMatch(/\d+ minuten/);
  });

  it('by a stranger elsewhere does not lock anybody out', async () => {
    expect((await visitor(web).post('/inloggen', { email, password })).status).toBe(302);
  });

  it('cannot be hidden behind a made-up address of one proxy more', async () => {
    const answer = await visitor(web).post(
      '/inloggen',
      { email, password },
      { 'x-forwarded-for': '198.51.100.7, 192.0.2.66' },
    );
    expect(answer.status).toBe(429);
  });

  it('over many accounts from one address is stopped too', async () => {
    const stranger = { 'x-forwarded-for': '192.0.2.99' };
    let last = 0;
    for (let n = 0; n < 31; n += 1) {
      last = (await visitor(web).post('/inloggen', { email: `n${n}@dienst.example`, password }, stranger))
        .status;
    }
    expect(last).toBe(429);
  });

  it('of codes is stopped too', async () => {
    const stranger = { 'x-forwarded-for': '192.0.2.77' };
    const browser = visitor(web);
    await browser.post('/inloggen', { email, password }, stranger);
    const statuses: number[] = [];
    for (let n = 0; n < 7; n += 1) {
      statuses.push((await browser.post('/inloggen/code', { code: `00000${n}` }, stranger)).status);
    }
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429, 429]);
  });
});

describe('sessions', () => {
  it('are listed with the kind of device, and can be ended from another one', async () => {
    const { organisationId } = await makeOrganisation(web.portal);
    const here = await signedIn(web, { organisationId, roles: ['jobCoach'] });
    const there = visitor(web);
    await there.post(
      '/inloggen',
      { email: here.email, password: 'drie vrolijke koeien in de wei' },
      { 'user-agent': 'Mozilla/5.0 (X11; CrOS x86_64) Chrome/140.0' },
    );
    const html = await (await here.get('/account')).text();
    expect(html).toContain('Firefox op Linux');
    expect(html).toContain('Chrome op Chromebook');
    const session = hiddenValue(html, 'session');
    expect((await there.get('/inloggen/instellen')).status).toBe(200);
    await here.post('/account', { intent: 'end', session });
    expect(await textOf(await there.get('/inloggen/instellen'))).toMatch(/opnieuw in/i);
    expect((await here.get('/account')).status).toBe(200);
  });

  it('of somebody else cannot be ended', async () => {
    const { organisationId } = await makeOrganisation(web.portal);
    const [one, other] = [
      await signedIn(web, { organisationId, roles: ['jobCoach'] }),
      await signedIn(web, { organisationId, roles: ['jobCoach'] }),
    ];
    const theirs = await Sessions.findOne({ userId: other.userId }).lean();
    await one.post('/account', { intent: 'end', session: theirs?._id ?? '' });
    expect((await other.get('/account')).status).toBe(200);
  });

  it('end by signing out, which a mere visit of the address does not do', async () => {
    const { organisationId } = await makeOrganisation(web.portal);
    const browser = await signedIn(web, { organisationId, roles: ['jobCoach'] });
    await browser.get('/uitloggen');
    expect((await browser.get('/account')).status).toBe(200);
    await browser.post('/uitloggen', {});
    expect((await browser.get('/account')).status).toBe(302);
  });
});

describe('a colleague', () => {
  it('is invited by mail, chooses a password, and is out the moment the account ends', async () => {
    const { organisationId, staffId } = await makeOrganisation(web.portal);
    const admin = await signedIn(web, { organisationId, roles: ['admin'] });
    const invited = await admin.post('/beheer/gebruikers', {
      intent: 'invite',
      name: 'Jo Nieuwkoop',
      email: 'jo@dienst.example',
      roles: 'jobCoach',
    });
    expect(invited.status).toBe(200);
    const [mail] = await listMessages(web.portal.keyring, 1);
    const path =
      /\/uitnodiging\/[\w-]{43}/.exec(mail?.raw.toString('latin1').replace(/=\r\n/g, '') ?? '')?.[0] ?? '';
    const jo = visitor(web);
    expect(await textOf(await jo.get(path))).toContain('Jo Nieuwkoop');
    expect((await jo.post(path, chosen('jonieuwkoop1'))).status).toBe(400);
    expect((await jo.post(path, chosen('vier natte sokken aan de lijn'))).status).toBe(302);
    expect((await visitor(web).get(path)).status).toBe(410);
    const html = await (await jo.get('/inloggen/instellen')).text();
    const code = appCode(/class="secret">([^<]+)</.exec(html)?.[1] ?? '', now);
    await jo.post('/inloggen/instellen', { sealed: hiddenValue(html, 'sealed'), code });
    expect((await jo.get('/')).status).toBe(200);
    expect((await jo.get('/beheer/gebruikers')).status).toBe(403);
    const coaches = await Users.find({ organisationId, roles: 'jobCoach' }).lean();
    const user = coaches.find(({ _id }) => _id !== staffId)?._id ?? '';
    await admin.post('/beheer/gebruikers', { intent: 'end', user });
    expect((await jo.get('/')).status).toBe(302);
  });

  it('of another organisation is out of reach', async () => {
    const [ours, theirs] = [await makeOrganisation(web.portal), await makeOrganisation(web.portal)];
    const admin = await signedIn(web, { organisationId: ours.organisationId, roles: ['admin'] });
    for (const intent of ['end', 'roles', 'again']) {
      const answer = await admin.post('/beheer/gebruikers', {
        intent,
        user: theirs.staffId,
        roles: 'auditor',
      });
      expect(answer.status).toBe(404);
    }
    expect(await Users.findOne({ _id: theirs.staffId }).lean()).toMatchObject({ status: 'active' });
  });

  it('who is the last admin stays admin', async () => {
    const { organisationId } = await makeOrganisation(web.portal);
    const admin = await signedIn(web, { organisationId, roles: ['admin'] });
    const answer = await admin.post('/beheer/gebruikers', {
      intent: 'roles',
      user: admin.userId,
      roles: 'auditor',
    });
    expect(answer.status).toBe(409);
    expect((await admin.get('/beheer/gebruikers')).status).toBe(200);
  });
});

/** A password, typed twice. */
const chosen = (typed: string) => ({ password: typed, repeat: typed });

/** Somebody who has given the password of the admin. */
async function halfway(): Promise<Visitor> {
  const browser = visitor(web);
  await browser.post('/inloggen', { email, password });
  return browser;
}
