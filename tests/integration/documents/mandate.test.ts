import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { delegate } from '#app/documents/party/delegate.server.ts';
import { readSigning } from '#app/documents/party/read-signing.server.ts';
import { signDocument } from '#app/documents/party/sign-document.server.ts';
import { checkMandate } from '#app/documents/sender/check-mandate.server.ts';
import { readDocument } from '#app/documents/staff/read-document.server.ts';
import { listMessages } from '#app/models/message.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';
import type { TypedMandate } from '#app/record/draft-parties.server.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { employerExample, party } from '#tests/support/parties.ts';
import { hasPoppler, textOfPdf } from '#tests/support/poppler.ts';
import { makeOrganisation, usePortal } from '#tests/support/portal.ts';
import {
  drain,
  newestMail,
  sendExample,
  signAs,
  understand,
  visitAs,
  type Example,
  type Sender,
  type Target,
} from '#tests/support/signing.ts';

let ahead = 0;
const held = usePortal({ clock: () => new Date(Date.now() + ahead) });
const day = 24 * 60 * 60_000;
let sender: Sender;

beforeAll(async () => {
  sender = await makeOrganisation(held.portal);
});

const seen: TypedMandate = { shown: 'courtOrder', until: '', subject: '', amount: '' };
const load = ({ organisationId, id }: Target) => loadRecord(held.portal, organisationId, id);
const target = (sent: Target) => ({ ...sent, staffId: sender.staffId });

describe('somebody who signs for a client', () => {
  it('waits until it was seen that they may, hears it, signs in their own name, and the sheet and the seal say so', async () => {
    const { portal } = held;
    const { mentor, service, ...example } = mentorExample('later');
    const sent = await sendExample(portal, sender, example);
    const waiting = await visitAs(portal, mentor);
    await understand(portal, waiting);
    await expect(signNow(sent, mentor)).rejects.toMatchObject({ code: 'mandate-missing' });
    const [before] = (await readDocument(portal, await load(sent))).parties;
    expect(before).toMatchObject({
      capacityLine: 'mentor van Sanne Bakker-Öztürk',
      rights: { gap: 'missing', capacity: 'representative' },
    });

    const check = (typed: Partial<TypedMandate>) =>
      checkMandate(portal, { ...target(sent), partyId: 'client', typed: { ...seen, ...typed } });
    await expect(check({ shown: 'later' })).rejects.toMatchObject({ details: { problem: 'mandate-shown' } });
    await expect(check({ until: '1-1-2020' })).rejects.toMatchObject({
      details: { problem: 'mandate-until' },
    });
    await check({ until: '31-12-2099', subject: 'afspraken over zorg' });
    await drain(portal, sent);
    expect(await newestMail(portal, mentor, /heeft gezien dat u dat mag doen/)).toContain('U kunt nu verder');

    await signAs(portal, mentor);
    await drain(portal, sent);
    await signAs(portal, service);
    await drain(portal, sent);
    const loaded = await load(sent);
    expect(loaded.state.preserved).not.toBeNull();
    const { signatures } = inspectPdf(await readPdf(loaded, 'newest'));
    expect(signatures.map(({ subject, reason }) => `${subject}: ${reason}`)[0]).toMatch(
      /Mia Mentorsma.*: Begeleid werker, mentor van Sanne Bakker-Öztürk/,
    );
    if (!hasPoppler) return;
    const sheet = textOfPdf(await readPdf(loaded, 'evidence')).replace(/\s+/g, ' ');
    expect(sheet).toMatch(
      /zag op .*: de beschikking van de rechtbank\. Geldig tot en met 31 december 2099\./,
    );
    expect(sheet).toContain('Alleen voor: afspraken over zorg.');
    expect(sheet).toContain('Een medewerker zag waaruit blijkt dat Mia Mentorsma mag tekenen.');
  });

  it('does not sign any more when the time of what was shown is over, and does when it was shown anew', async () => {
    const { portal } = held;
    const until = new Date(Date.now() + 3 * day).toISOString().slice(0, 10);
    const { mentor, ...example } = mentorExample('over', { ...seen, until });
    const sent = await sendExample(portal, sender, example);
    const [first] = (await readDocument(portal, await load(sent))).parties;
    expect(first?.rights?.gap).toBeNull();
    ahead = 5 * day;
    const visit = await visitAs(portal, mentor);
    await understand(portal, visit);
    await expect(signNow(sent, mentor)).rejects.toMatchObject({
      code: 'mandate-missing',
      details: { why: 'expired' },
    });
    await checkMandate(portal, { ...target(sent), partyId: 'client', typed: seen });
    await signAs(portal, mentor);
    expect((await load(sent)).state.signatures).toEqual(['client']);
    ahead = 0;
  });

  it('leaves nothing about it in the events that could be read', async () => {
    const { portal } = held;
    const {
      mentor: _mentor,
      service: _service,
      ...example
    } = mentorExample('stil', {
      ...seen,
      subject: 'zorg en wonen',
    });
    const sent = await sendExample(portal, sender, example);
    const { record } = await load(sent);
    const events = JSON.stringify(record.events);
    expect(events).toContain('mandateChecked');
    expect(events).not.toMatch(/mentor|Sanne|courtOrder|wonen/i);
  });
});

describe("an organisation's signatory", () => {
  it('is not asked for it unless the sender wants to; a colleague has to show it again', async () => {
    const { portal } = held;
    const { employer, service: _service, ...plain } = employerExample(randomBytes(4).toString('hex'));
    const [first, ...others] = plain.parties;
    if (!first) throw new Error('no employer');
    const mandate = { ...seen, shown: 'companyRegister' as const };
    const sent = await sendExample(portal, sender, { ...plain, parties: [{ ...first, mandate }, ...others] });
    const { state } = await load(sent);
    expect(state.parties.map(({ mandated, mandate: one }) => [mandated, one !== null])).toEqual([
      [true, true],
      [undefined, false],
    ]);
    const visit = await visitAs(portal, employer);
    const template = getTemplate('raamovereenkomst-werkgever');
    if (!template) throw new Error('no such form');
    const colleague = { name: 'Cas Collegama', email: `cas-${employer}`, capacityWords: 'bedrijfsleider' };
    await delegate(portal, visit, template, colleague);
    await drain(portal, sent);
    await visitAs(portal, colleague.email);
    await expect(signNow(sent, colleague.email)).rejects.toMatchObject({ code: 'mandate-missing' });
    await checkMandate(portal, { ...target(sent), partyId: 'employer', typed: mandate });
    await signAs(portal, colleague.email);
    expect((await load(sent)).state.signatures).toEqual(['employer']);
  });

  it('gets no mail about it who never stood before it', async () => {
    const { portal } = held;
    const { mentor, service: _service, ...example } = mentorExample('vroeg');
    const sent = await sendExample(portal, sender, example);
    await checkMandate(portal, { ...target(sent), partyId: 'client', typed: seen });
    await drain(portal, sent);
    const raws = (await listMessages(portal.keyring, 500)).map(({ raw }) => raw.toString());
    expect(raws.filter((raw) => raw.includes(mentor) && raw.includes('U kunt nu tekenen'))).toEqual([]);
  });
});

/** Signs with what the party sees now, without the pages in between. */
async function signNow(sent: Target, email: string): Promise<void> {
  const visit = await visitAs(held.portal, email);
  const view = await readSigning(held.portal, { ...visit, loaded: await load(sent) });
  expect(['wait', 'read', 'signature']).toContain(view.open);
  await signDocument(held.portal, visit, {
    signature: { kind: 'typed', picture: null, typedName: 'Mijn handtekening' },
    shownSha256: view.baseSha256 ?? '',
  });
}

/** A mentor signs in the client's place. */
function mentorExample(tag: string, mandate?: TypedMandate): Example & { mentor: string; service: string } {
  const mentor = `mentor-${tag}@mentor.example`;
  const service = `dienst-${tag}@dienst.example`;
  const client = party({ role: 'client', round: 1, name: 'Mia Mentorsma', email: mentor });
  return {
    mentor,
    service,
    templateId: 'raamovereenkomst-client',
    answers: templateExamples['raamovereenkomst-client']?.[1]?.answers ?? {},
    parties: [
      {
        ...client,
        capacity: 'representative',
        person: {
          ...client.person,
          organisation: null,
          capacityWords: null,
          represents: { as: 'mentor', of: 'Sanne Bakker-Öztürk' },
        },
        ...(mandate && { mandate }),
      },
      party({ role: 'service', round: 2, name: 'Dirk Dienstma', email: service }),
    ],
  };
}
