import { beforeAll, describe, expect, it } from 'vitest';
import { sendDocument } from '#app/documents/send-document.server.ts';
import { Documents } from '#app/models/document.server.ts';
import { Dossiers } from '#app/models/dossier.server.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { makeOrganisation } from '#tests/support/portal.ts';
import { hasPoppler, textOfPdf } from '#tests/support/poppler.ts';
import {
  codeFor,
  drain,
  linkFor,
  prepareExample,
  sendExample,
  type Sender,
  type Target,
} from '#tests/support/signing.ts';
import { signedIn, type Visitor } from '#tests/support/staff.ts';
import { useWeb, visitor } from '#tests/support/web.ts';

const web = useWeb();
const typical = (id: string) => templateExamples[id]?.find(({ name }) => name === 'typical')?.answers ?? {};
let sender: Sender;
let coach: Visitor;

beforeAll(async () => {
  sender = await makeOrganisation(web.portal);
  coach = await member('jobCoach');
});

describe('a card for the pocket', () => {
  let card: Target;
  let reference: string;

  beforeAll(async () => {
    const answers = typical('clientpasje');
    card = await sendExample(web.portal, sender, { templateId: 'clientpasje', answers, parties: [] });
    await drain(web.portal, card);
    await share(card);
    reference = (await Documents.findOne({ _id: card.id }).lean())?.reference ?? '';
  });

  it('can be had as one card and as ten on a sheet', async () => {
    const page = await (await coach.get(`/documenten/${card.id}`)).text();
    expect(page).toContain('Eén pasje, voor- en achterkant (pdf)');
    expect(page).toContain(`${card.id}/uitgave/tien-op-een-vel.pdf`);
    expect(await isPdf(await coach.get(`/documenten/${card.id}/uitgave/tien-op-een-vel.pdf`))).toBe(true);
    expect((await coach.get(`/documenten/${card.id}/uitgave/twintig.pdf`)).status).toBe(404);
  });

  it('brings who keeps the dossier from its code to the document', async () => {
    const { status, headers } = await coach.get(`/pasje/${reference}`);
    expect([status, headers.get('location')]).toEqual([302, `/documenten/${card.id}`]);
  });

  it('says nothing to who is not signed in: a code that exists and one that does not answer the same', async () => {
    const stranger = visitor(web);
    const answers = await Promise.all(
      [reference, 'AAAA-AAAA-AAAA'].map((code) => stranger.get(`/pasje/${code}`)),
    );
    for (const { status } of answers) expect(status).toBe(302);
    const [known = '', unknown = ''] = answers.map(({ headers }) => headers.get('location') ?? '');
    expect(known).toBe(`/inloggen?naar=${encodeURIComponent(`/pasje/${reference}`)}`);
    expect(known.replace(reference, 'AAAA-AAAA-AAAA')).toBe(unknown);
  });

  it('is not there for a colleague who may not see the dossier, nor for another organisation', async () => {
    const other = await makeOrganisation(web.portal);
    const colleague = await member('jobCoach');
    const stranger = await signedIn(web, { organisationId: other.organisationId, roles: ['jobCoach'] });
    for (const browser of [colleague, stranger])
      expect((await browser.get(`/pasje/${reference}`)).status).toBe(404);
  });

  it('with too many words is not settled, and the page says why', async () => {
    const long = 'Dienst voor begeleid werken en arbeidszorg Zuiderkempen en Voorbeeldvallei vzw';
    const answers = {
      ...typical('clientpasje'),
      client: { firstName: 'Jean-Baptiste Étienne Maximiliaan '.repeat(2), lastName: 'Vandenbroucke' },
      dienst: { name: [long, long].join(', ') },
      hulp: 'Praat traag en toon het met een beeld. Ik lees niet goed. Bel even.',
    };
    const draft = await prepareExample(web.portal, sender, {
      templateId: 'clientpasje',
      answers,
      parties: [],
    });
    await share(draft);
    const page = await (await coach.get(`/documenten/${draft.id}/versturen`)).text();
    expect(page).toContain('Het pasje is te vol: de tekst past niet op twee kanten.');
    expect(page).not.toContain('Vaststellen en verzegelen</button>');
    await expect(
      sendDocument(web.portal, { ...sender, id: draft.id, revision: draft.revision, days: 14 }),
    ).rejects.toMatchObject({ code: 'invalid-input', details: { problem: 'pages' } });
  });
});

describe('a form for a client', () => {
  const email = 'kim@client.example';
  let form: Target;

  beforeAll(async () => {
    form = await sendExample(web.portal, sender, {
      templateId: 'evaluatie-client',
      answers: typical('evaluatie-client'),
      parties: [
        party('client', 'Kim Proefpersoon', email),
        party('jobCoach', 'Bo Brengersma', 'bo@dienst.example'),
      ],
    });
    await share(form);
  });

  it('can be read by staff in large print and in short lines, and says which document counts', async () => {
    const page = await (await coach.get(`/documenten/${form.id}`)).text();
    for (const name of ['grote-letters', 'korte-regels']) {
      const address = `/documenten/${form.id}/uitgave/${name}.pdf`;
      expect(page).toContain(`uitgave/${name}.pdf`);
      const bytes = new Uint8Array(await (await coach.get(address)).arrayBuffer());
      const { reference = '' } = (await Documents.findOne({ _id: form.id }).lean()) ?? {};
      if (hasPoppler)
        expect(textOfPdf(bytes)).toContain(`Het document met de handtekeningen heeft kenmerk ${reference}`);
    }
    expect((await coach.get(`/documenten/${form.id}/uitgave/tien-op-een-vel.pdf`)).status).toBe(404);
  });

  it('can be read so by the client, from the page where they read it, and by nobody without their code', async () => {
    const client = visitor(web);
    const sent = await client.post(`/t/${await linkFor(web.portal, email)}`, {});
    const code = (sent.headers.get('location') ?? '').replace(/\?.*/, '');
    const base = code.replace(/\/code$/, '');
    expect((await client.get(`${base}/uitgave/korte-regels.pdf`)).status).toBe(403);
    await client.post(code, { code: await codeFor(web.portal, email) });
    const page = await (await client.get(`${base}/lezen`)).text();
    expect(page).toContain(`${base}/uitgave/grote-letters.pdf`);
    expect(await isPdf(await client.get(`${base}/uitgave/korte-regels.pdf`))).toBe(true);
    expect((await client.get(`${base}/uitgave/tien-op-een-vel.pdf`)).status).toBe(404);
    expect((await visitor(web).get(`${base}/uitgave/korte-regels.pdf`)).status).toBe(403);
  });

  it('can be printed empty so, from the gallery', async () => {
    const page = await (await coach.get('/formulieren/evaluatie-client')).text();
    expect(page).toContain('/formulieren/evaluatie-client/leeg/grote-letters.pdf');
    expect(await isPdf(await coach.get('/formulieren/evaluatie-client/leeg/grote-letters.pdf'))).toBe(true);
    expect((await coach.get('/formulieren/cv/leeg/grote-letters.pdf')).status).toBe(404);
  });
});

it('who asks for one picture after another waits a while, and a colleague does not', async () => {
  const eager = await member('jobCoach');
  for (let times = 0; times < 30; times += 1) await web.portal.limits.consume('look', eager.userId);
  const empty = '/formulieren/evaluatie-client/leeg.pdf';
  const refused = await eager.get(empty);
  expect(refused.status).toBe(429);
  expect(await refused.text()).toContain('Wacht');
  expect(await isPdf(await coach.get(empty))).toBe(true);
});

function party(role: 'client' | 'jobCoach', name: string, address: string): DraftParty {
  const isClient = role === 'client';
  return {
    partyId: role,
    role,
    round: isClient ? 1 : 2,
    capacity: isClient ? 'self' : 'organisation',
    person: {
      name,
      firstName: name.split(' ')[0] ?? name,
      email: address,
      phone: null,
      organisation: isClient ? null : 'Dienst Voorbeeld',
      capacityWords: null,
    },
  };
}

async function member(role: 'jobCoach'): Promise<Visitor & { userId: string }> {
  return signedIn(web, { organisationId: sender.organisationId, roles: [role] });
}

/** Lets the coach see the dossier that a document is in. */
async function share({ id }: Target): Promise<void> {
  const record = await Documents.findOne({ organisationId: sender.organisationId, _id: id }).lean();
  const { userId } = coach as Visitor & { userId: string };
  const dossier = { organisationId: sender.organisationId, _id: record?.dossierId ?? '' };
  await Dossiers.updateOne(dossier, { $set: { memberIds: [userId] } });
}

async function isPdf(response: Response): Promise<boolean> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  return response.status === 200 && new TextDecoder().decode(bytes.slice(0, 5)) === '%PDF-';
}
