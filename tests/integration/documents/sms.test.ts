import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { openLink } from '#app/documents/party/open-link.server.ts';
import { readPartyVisit, readIdentifiedVisit } from '#app/documents/party/party-session.server.ts';
import { sendCode } from '#app/documents/party/send-code.server.ts';
import { checkCode } from '#app/documents/party/check-code.server.ts';
import { signDocument } from '#app/documents/party/sign-document.server.ts';
import { correctAddress } from '#app/documents/sender/correct-address.server.ts';
import { readDocument } from '#app/documents/staff/read-document.server.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { employerExample } from '#tests/support/parties.ts';
import { makeOrganisation, usePortal } from '#tests/support/portal.ts';
import { drain, enterAs, newestMail, sendExample, signAs, type Target } from '#tests/support/signing.ts';

/** Numbers that the gateway says no to. */
const wrongNumbers = new Set<string>();
const taken: { to: string; text: string }[] = [];
const lines: string[] = [];
const gateway = createServer((request, response) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    const sms = JSON.parse(body) as { to: string; text: string };
    if (!wrongNumbers.has(sms.to)) taken.push(sms);
    response.writeHead(wrongNumbers.has(sms.to) ? 422 : 202).end();
  });
});
afterAll(() => void gateway.close());

const held = usePortal({
  log: (line) => lines.push(line),
  settings: async () => {
    gateway.listen(0, '127.0.0.1');
    await once(gateway, 'listening');
    return { SMS_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/` };
  },
});

const newest = (to: string, holding: RegExp) =>
  holding.exec(taken.findLast((sms) => sms.to === to && holding.test(sms.text))?.text ?? '')?.[1] ?? '';

async function eventsOf({ organisationId, id }: Target): Promise<DocumentEvent[]> {
  return (await loadRecord(held.portal, organisationId, id)).record.events as DocumentEvent[];
}

it('reaches somebody without e-mail by sms alone, and says of their signature what that is worth', async () => {
  const { portal } = held;
  const phone = '+31612345678';
  const sender = await makeOrganisation(portal);
  const { service, ...example } = employerExample('sms');
  const [employer, ...others] = example.parties;
  if (!employer) throw new Error('no employer');
  const person = { ...employer.person, email: null, phone };
  const target = await sendExample(portal, sender, {
    ...example,
    parties: [{ ...employer, person, reach: 'sms' }, ...others],
  });
  expect(newest(phone, /(vraagt u om iets te lezen)/)).not.toBe('');
  expect(taken.at(-1)?.text).not.toMatch(/raamovereenkomst|Wies/i);
  const link = newest(phone, /\/t\/([\w-]+)/);
  await signBySms(phone, link);
  await drain(portal, target);
  await signAs(portal, service);
  await drain(portal, target);

  const events = await eventsOf(target);
  expect(events.filter(({ type }) => type === 'mailAccepted').map(({ data }) => data)).toContainEqual(
    expect.objectContaining({ mail: 'invitation', partyId: 'employer', by: 'sms', response: '202' }),
  );
  expect(events.filter(({ type }) => type === 'signed').map(({ data }) => data)).toEqual([
    expect.objectContaining({ identifiedBy: 'sms-code', level: 'simple' }),
    expect.objectContaining({ identifiedBy: 'email-code', level: 'simple' }),
  ]);
  expect(newest(phone, /(Alles is ondertekend)/)).not.toBe('');
  expect(lines.join('\n')).not.toMatch(/612345678|\/t\/|\b\d{6} is uw code/);
});

it('tells the sender that a number is refused for good, until it is corrected', async () => {
  const { portal } = held;
  const [wrong, right] = ['+31612000000', '+31612000001'];
  wrongNumbers.add(wrong);
  const sender = await makeOrganisation(portal);
  const { employer: email, ...example } = employerExample('fout');
  const [employer, ...others] = example.parties;
  if (!employer) throw new Error('no employer');
  // The link goes by mail; the code has nowhere to go.
  const target = await sendExample(portal, sender, {
    ...example,
    parties: [{ ...employer, person: { ...employer.person, phone: wrong } }, ...others],
  });
  await expect(enterAs(portal, email)).rejects.toMatchObject({ code: 'mail-refused' });
  const shown = async () =>
    (await readDocument(portal, await loadRecord(portal, target.organisationId, target.id))).parties[0];
  expect(await shown()).toMatchObject({ isCodeRefused: true, channel: 'sms' });
  expect((await eventsOf(target)).at(-1)).toMatchObject({
    type: 'mailRefused',
    data: { mail: 'code', by: 'sms', response: '422' },
  });

  const party = { ...sender, ...target, partyId: 'employer' };
  await correctAddress(portal, { ...party, email: null, phone: wrong, reach: 'sms' });
  await drain(portal, target);
  expect(await shown()).toMatchObject({ invitation: 'refused', reach: 'sms', isCodeRefused: false });
  await correctAddress(portal, { ...party, email: null, phone: right, reach: 'sms' });
  await drain(portal, target);
  expect(await shown()).toMatchObject({ invitation: 'accepted' });
  expect(newest(right, /\/t\/([\w-]+)/)).not.toBe('');
  await expect(newestMail(portal, email, /vraagt u/)).resolves.toBeTruthy();
});

/** As the pages do it, with what the telephone shows. */
async function signBySms(phone: string, link: string): Promise<void> {
  const { portal } = held;
  const { secret, reference } = await openLink(portal, link);
  const visit = await readPartyVisit(portal, secret, reference);
  await sendCode(portal, visit);
  const known = await readIdentifiedVisit(
    portal,
    await checkCode(portal, visit, newest(phone, /^(\d{6}) is uw code/)),
    reference,
  );
  await signDocument(portal, known, {
    signature: { kind: 'typed', picture: null, typedName: 'W. Werkgeversma' },
    shownSha256: known.loaded.state.base?.sha256 ?? '',
  });
}
