import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startSession } from '#app/auth/session.server.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import { openLink } from '#app/documents/party/open-link.server.ts';
import { listMessages } from '#app/models/message.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { makeOrganisation } from '../../support/portal.ts';
import { employerExample } from '../../support/parties.ts';
import { drain, linkFor, newestMail, sendExample, signAs, type Target } from '../../support/signing.ts';
import { textOf, useWeb, visitor } from '../../support/web.ts';

const secret = 'een-geheim-van-de-mailserver';
const lines: string[] = [];
const web = useWeb({
  settings: () => ({ BOUNCE_SECRET: secret }),
  log: (line) => void lines.push(line),
});

const sample = readFileSync('tests/fixtures/bounces/postfix.eml', 'utf8');
const sampleId = '0123456789abcdef0123456789abcdef01234567@portaal.voorbeeld.example';

/** What the mail server says when the newest mail to an address came back. */
async function comesBack(email: string, said = secret): Promise<Response> {
  const mails = await listMessages(web.portal.keyring, 500);
  const mail = mails.map(({ raw }) => raw.toString('utf8')).find((text) => text.includes(`To: ${email}`));
  const id = /^Message-ID: <([^>]+)>/im.exec(mail ?? '')?.[1];
  if (!id) throw new Error('no mail');
  return fetch(`${web.url}/mail/terug`, {
    method: 'POST',
    headers: { authorization: `Bearer ${said}`, 'content-type': 'message/rfc822' },
    body: sample.replaceAll(sampleId, id),
  });
}

async function sent(tag: string) {
  const sender = await makeOrganisation(web.portal);
  const { employer, service, ...example } = employerExample(tag);
  const target = await sendExample(web.portal, sender, example);
  const coach = visitor(web);
  const user = { _id: sender.staffId, organisationId: sender.organisationId };
  const [, name = '', value = ''] =
    /^([^=]+)=([^;]+)/.exec(await startSession(web.portal, user, { isVerified: true, device: null })) ?? [];
  coach.cookies.set(name, value);
  return { target, coach, employer, service };
}

const stateOf = async ({ organisationId, id }: Target) =>
  (await loadRecord(web.portal, organisationId, id)).state;

describe('a mail that came back', () => {
  it('marks the address, tells the sender once, and a corrected address gets a link that works', async () => {
    const { target, employer } = await sent('terug');
    const answer = await comesBack(employer);
    expect(await answer.json()).toEqual({ outcome: 'recorded' });
    expect(await (await comesBack(employer)).json()).toEqual({ outcome: 'recorded' });
    await drain(web.portal, target);
    const { record } = await loadRecord(web.portal, target.organisationId, target.id);
    const types = (record.events as DocumentEvent[]).map(({ type }) => type);
    expect(types.filter((type) => type === 'mailBounced')).toHaveLength(1);
    expect((await stateOf(target)).mails).toMatchObject({ 'invitation:employer:1': 'bounced' });
    expect(Object.keys((await stateOf(target)).mails)).toContain('notice:bounced:sender:1');
    expect(lines.join('\n')).not.toContain(employer);
  });

  it('after everybody signed is shown, and goes again to the right address with another link', async () => {
    const { target, coach, employer, service } = await sent('kopie');
    for (const email of [employer, service]) {
      await signAs(web.portal, email);
      await drain(web.portal, target);
    }
    const old = await linkFor(web.portal, employer);
    await comesBack(employer);
    expect((await stateOf(target)).parties.map(({ delivered }) => delivered)).toEqual([false, true]);
    const page = `/documenten/${target.id}`;
    expect(await textOf(await coach.get(page))).toContain('Het verzegelde document is niet aangekomen');

    const right = 'wies.kopie@werkgever.example';
    const answer = await coach.post(page, { act: 'resend', party: 'employer', 'email-employer': right });
    expect(answer.status).toBe(302);
    await drain(web.portal, target);
    expect(await textOf(await coach.get(page))).not.toContain('niet aangekomen');
    expect((await stateOf(target)).parties.every(({ delivered }) => delivered)).toBe(true);
    expect(await newestMail(web.portal, right, /\/t\//)).toContain('/t/');
    await expect(openLink(web.portal, old)).rejects.toThrow();
    await expect(openLink(web.portal, await linkFor(web.portal, right))).resolves.toBeDefined();
  });

  it('that is not ours, or is said by a stranger, changes nothing', async () => {
    const { target, employer } = await sent('vreemd');
    const before = (await stateOf(target)).head;
    expect((await comesBack(employer, 'een-geheim-dat-niemand-gaf')).status).toBe(404);
    const other = { method: 'POST', headers: { authorization: `Bearer ${secret}` }, body: sample };
    expect(await (await fetch(`${web.url}/mail/terug`, other)).json()).toEqual({ outcome: 'unknown' });
    expect((await stateOf(target)).head).toEqual(before);
  });
});
