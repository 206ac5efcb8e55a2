import { generateSync } from 'otplib';
import { beforeAll, describe, expect, it } from 'vitest';
import '#app/models/index.server.ts';
import { createUser } from '#app/auth/create-user.server.ts';
import { findHalfSignedIn, giveSecondStep } from '#app/auth/second-step.server.ts';
import { endSession, endSessions, findSession, listSessions } from '#app/auth/session.server.ts';
import { offerSecondStep, setUpSecondStep } from '#app/auth/set-up-second-step.server.ts';
import { signIn } from '#app/auth/sign-in.server.ts';
import { newId } from '#app/lib/ids.ts';
import { AuditLog } from '#app/models/audit-log.server.ts';
import { useDatabase } from '#tests/support/db.ts';
import { client, hour, minute, requestWith, testPortal } from './portal.ts';

useDatabase();

const portal = testPortal();
const password = 'fiets paars wolk tandarts';
const email = 'ada@voorbeeld.invalid';
let secret = '';
let codes: string[] = [];
let owner = { id: '', organisationId: '' };

const codeNow = () => generateSync({ secret, epoch: Math.floor(portal.clock().getTime() / 1000) });

async function halfWay(device = client.device) {
  const { cookie, hasTotp } = await signIn(portal, { email, password }, { ...client, device });
  const half = await findHalfSignedIn(portal, requestWith(cookie));
  if (!half) throw new Error('nobody is half signed in');
  return { half, cookie, hasTotp };
}

beforeAll(async () => {
  const organisationId = newId(portal.clock());
  const user = await createUser(portal, {
    name: 'Ada Voorbeeld',
    email,
    password,
    organisationId,
    roles: ['admin'],
  });
  owner = { id: user._id, organisationId };
});

describe('signing in', () => {
  it('asks who has no app yet to connect one, and shows ten recovery codes once a code of it was right', async () => {
    const { half, hasTotp } = await halfWay();
    expect(hasTotp).toBe(false);
    const offer = await offerSecondStep(portal, half.user);
    secret = offer.secret.replaceAll(' ', '');
    await expect(
      setUpSecondStep(portal, half, { sealed: offer.sealed, code: '000000' }, null),
    ).rejects.toMatchObject({
      code: 'wrong-code',
    });
    const done = await setUpSecondStep(
      portal,
      half,
      { sealed: offer.sealed, code: codeNow() },
      client.device,
    );
    codes = done.codes;
    expect(new Set(codes).size).toBe(10);
    expect((await findSession(portal, requestWith(done.cookie)))?.verifiedAt).toEqual(portal.clock());
  });

  it('opens nothing with the password alone', async () => {
    const { cookie, hasTotp } = await halfWay();
    expect(hasTotp).toBe(true);
    expect((await findSession(portal, requestWith(cookie)))?.verifiedAt).toBeNull();
  });

  it('lets in with a code of the app, under a fresh token, and takes each code once', async () => {
    portal.pass(minute);
    const first = await halfWay();
    const second = await halfWay();
    const cookie = await giveSecondStep(portal, first.half, codeNow(), client);
    expect(cookie).not.toBe(first.cookie);
    expect(await findSession(portal, requestWith(first.cookie))).toBeNull();
    expect((await findSession(portal, requestWith(cookie)))?.verifiedAt).not.toBeNull();
    await expect(giveSecondStep(portal, second.half, codeNow(), client)).rejects.toMatchObject({
      code: 'wrong-code',
    });
  });

  it('lets in only one of two who give the same code at the same moment', async () => {
    portal.pass(minute);
    const [one, other] = [await halfWay(), await halfWay()];
    const code = codeNow();
    const tries = [one, other].map(({ half }) => giveSecondStep(portal, half, code, client));
    const outcomes = (await Promise.allSettled(tries)).map(({ status }) => status);
    expect(outcomes.sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('takes a recovery code, however it is typed, once', async () => {
    const typed = (codes[0] ?? '').toUpperCase().replace('-', ' ');
    const { half } = await halfWay();
    await giveSecondStep(portal, half, typed, client);
    const again = await halfWay();
    await expect(giveSecondStep(portal, again.half, typed, client)).rejects.toMatchObject({
      code: 'wrong-code',
    });
  });

  it('leaves a trace of who came in and who was refused', async () => {
    await expect(signIn(portal, { email, password: 'niet dit wachtwoord' }, client)).rejects.toThrow();
    const acts = await AuditLog.find({ organisationId: owner.organisationId }).distinct('act');
    expect(acts).toEqual(expect.arrayContaining(['second-step-set-up', 'signed-in', 'sign-in-refused']));
  });
});

describe('slowing down', () => {
  const wrong = (address: string, who = email) =>
    signIn(portal, { email: who, password: 'niet dit wachtwoord' }, { ...client, address });

  it('says the same to who has an account and who has not', async () => {
    const [known, unknown] = await Promise.allSettled([
      wrong('192.0.2.7'),
      wrong('192.0.2.7', 'niemand@voorbeeld.invalid'),
    ]);
    expect(unknown).toMatchObject({ status: 'rejected', reason: { code: 'invalid-input' } });
    expect(known).toMatchObject({ status: 'rejected', reason: { code: 'invalid-input' } });
  });

  it('stops a stranger after five tries, and not the owner elsewhere', async () => {
    for (let count = 0; count < 5; count += 1) {
      await expect(wrong('198.51.100.1')).rejects.toMatchObject({ code: 'invalid-input' });
    }
    await expect(
      signIn(portal, { email, password }, { ...client, address: '198.51.100.1' }),
    ).rejects.toMatchObject({
      code: 'rate-limited',
    });
    await expect(
      signIn(portal, { email, password }, { ...client, address: '203.0.113.9' }),
    ).resolves.toMatchObject({
      hasTotp: true,
    });
  });
});

describe('sessions', () => {
  it('are listed with their device, and one or all others can be ended', async () => {
    await endSessions(owner);
    portal.pass(minute);
    const { half } = await halfWay('Firefox op Windows');
    const own = requestWith(
      await giveSecondStep(portal, half, codeNow(), { ...client, device: 'Firefox op Windows' }),
    );
    const phone = requestWith((await halfWay('Safari op iPhone')).cookie);
    const tablet = requestWith((await halfWay('Chrome op Android')).cookie);
    expect((await listSessions(portal, owner)).map(({ device }) => device).sort()).toEqual([
      'Chrome op Android',
      'Firefox op Windows',
      'Safari op iPhone',
    ]);
    await endSession(owner, (await findSession(portal, phone))?._id ?? '');
    expect(await findSession(portal, phone)).toBeNull();
    await endSessions(owner, (await findSession(portal, own))?._id);
    expect(await findSession(portal, tablet)).toBeNull();
    expect(await findSession(portal, own)).not.toBeNull();
  });

  it('cannot be ended by somebody else', async () => {
    const own = requestWith((await halfWay()).cookie);
    const id = (await findSession(portal, own))?._id ?? '';
    await endSession({ id: newId(portal.clock()), organisationId: owner.organisationId }, id);
    expect(await findSession(portal, own)).not.toBeNull();
  });

  it('end after twelve hours without coming back, and after a week whatever happens', async () => {
    portal.pass(minute);
    const { half } = await halfWay();
    const own = requestWith(await giveSecondStep(portal, half, codeNow(), client));
    for (let hours = 0; hours < 7 * 24 - 11; hours += 11) {
      portal.pass(11 * hour);
      expect(await findSession(portal, own)).not.toBeNull();
    }
    portal.pass(11 * hour);
    expect(await findSession(portal, own)).toBeNull();
    const again = await halfWay();
    const later = requestWith(await giveSecondStep(portal, again.half, codeNow(), client));
    portal.pass(12 * hour + minute);
    expect(await findSession(portal, later)).toBeNull();
  });
});
