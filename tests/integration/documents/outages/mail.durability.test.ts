import { afterAll, expect, it } from 'vitest';
import { checkCode } from '#app/documents/party/check-code.server.ts';
import { openLink } from '#app/documents/party/open-link.server.ts';
import { readIdentifiedVisit, readPartyVisit } from '#app/documents/party/party-session.server.ts';
import { sendCode } from '#app/documents/party/send-code.server.ts';
import { signDocument } from '#app/documents/party/sign-document.server.ts';
import { readDocument } from '#app/documents/staff/read-document.server.ts';
import { findDueDocuments } from '#app/models/document-work.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import {
  codePattern,
  findInMail,
  linkPattern,
  mailsHolding,
  startMailServer,
  type TestMailServer,
} from '#tests/support/mail-server.ts';
import { movingClock } from '#tests/support/moving-clock.ts';
import { covenantExample, employerExample } from '#tests/support/parties.ts';
import { makeOrganisation, usePortal } from '#tests/support/portal.ts';
import { drain, sendExample, type Target } from '#tests/support/signing.ts';

const { clock, move } = movingClock();
let mail: TestMailServer;
const held = usePortal({
  clock,
  settings: async () => {
    mail = await startMailServer();
    return { SMTP_URL: mail.url, MAIL_FROM: 'Dienst Voorbeeld <post@dienst.example>' };
  },
});
afterAll(() => mail.goDown());

it('a mail server that is away for an hour keeps nobody from signing, and every mail goes once when it is back', async () => {
  const { portal } = held;
  const sender = await makeOrganisation(portal);
  const covenant = covenantExample('storing', 2);
  const [first = '', second = ''] = covenant.emails;
  const running = await sendExample(portal, sender, covenant);
  const visit = await enterByMail(first);
  const token = await findInMail(mail, second, linkPattern);

  await mail.goDown();
  await sign(visit);
  await drain(portal, running);
  expect((await load(running)).state.seals).toHaveLength(1);
  // A link opens, but a code cannot come: said at once, and asking again need not wait.
  const waiting = await openLink(portal, token);
  const party = await readPartyVisit(portal, waiting.secret, waiting.reference);
  for (const _ of [1, 2])
    await expect(sendCode(portal, party)).rejects.toMatchObject({ code: 'mail-unavailable' });

  const example = employerExample('storing');
  const sent = await sendExample(portal, sender, example);
  const pauses = await failForAnHour(sent);
  expect(pauses.slice(0, 5)).toEqual([5, 10, 20, 40, 80]);
  expect(pauses.every((pause, index) => index === 0 || pause >= (pauses[index - 1] ?? 0))).toBe(true);

  await mail.comeBack();
  move(1_800_000);
  await workOnWhatIsDue();
  const view = await readDocument(portal, await load(sent));
  expect([view.waitingFor, view.parties[0]?.invitation]).toEqual([null, 'accepted']);
  expect((await load(sent)).record.work.attempts).toEqual({});
  expect(mailsHolding(mail.received, example.employer, linkPattern)).toHaveLength(1);

  await sign(await enterByMail(second));
  await drain(portal, running);
  const done = await load(running);
  expect(done.state.parties.every(({ delivered }) => delivered)).toBe(true);
  for (const email of covenant.emails)
    expect(mailsHolding(mail.received, email, linkPattern)).toHaveLength(2);
});

const load = ({ organisationId, id }: Target) => loadRecord(held.portal, organisationId, id);

/** Lets time go from try to try. @returns how long it waited after each, in whole seconds */
async function failForAnHour(target: Target): Promise<number[]> {
  const { portal } = held;
  const pauses: number[] = [];
  for (let total = 0; total < 3600; total += pauses.at(-1) ?? 0) {
    const loaded = await load(target);
    const [attempt, ...others] = Object.values(loaded.record.work.attempts);
    expect(others).toEqual([]);
    expect(attempt).toMatchObject({ count: pauses.length + 1, lastError: 'mail-unavailable' });
    expect(attempt?.status).toBe('ESOCKET');
    const view = await readDocument(portal, loaded);
    expect([view.waitingFor, view.parties[0]?.invitation]).toEqual(['mail-unavailable', 'waiting']);
    const due = attempt?.nextAt ?? new Date(0);
    const left = due.getTime() - clock().getTime();
    expect(await dueIds(new Date(due.getTime() - 1))).not.toContain(target.id);
    expect(await dueIds(due)).toContain(target.id);
    pauses.push(Math.ceil(left / 1000 / 5) * 5);
    move(left);
    await workOnWhatIsDue();
  }
  return pauses;
}

const dueIds = async (at: Date) => (await findDueDocuments(at, 100)).map(({ _id }) => _id);

async function workOnWhatIsDue(): Promise<void> {
  for (const { organisationId, _id: id } of await findDueDocuments(clock(), 100))
    await drain(held.portal, { organisationId, id });
}

async function enterByMail(email: string): Promise<{ secret: string; reference: string }> {
  const { portal } = held;
  const { secret, reference } = await openLink(portal, await findInMail(mail, email, linkPattern));
  const visit = await readPartyVisit(portal, secret, reference);
  await sendCode(portal, visit);
  return { secret: await checkCode(portal, visit, await findInMail(mail, email, codePattern)), reference };
}

async function sign({ secret, reference }: { secret: string; reference: string }): Promise<void> {
  const visit = await readIdentifiedVisit(held.portal, secret, reference);
  await signDocument(held.portal, visit, {
    signature: { kind: 'typed', picture: null, typedName: 'Mijn handtekening' },
    shownSha256: visit.loaded.state.base?.sha256 ?? '',
  });
}
