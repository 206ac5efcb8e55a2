import { expect, it } from 'vitest';
import { createDossier } from '#app/dossiers/create-dossier.server.ts';
import { withdrawConsent } from '#app/documents/consent/withdraw-consent.server.ts';
import { gatesOf } from '#app/documents/gates/find-gates.server.ts';
import { saveAnswers } from '#app/documents/save-answers.server.ts';
import { saveParties } from '#app/documents/save-parties.server.ts';
import { sendDocument } from '#app/documents/send-document.server.ts';
import { readSection } from '#app/documents/staff/read-section.server.ts';
import { readSending } from '#app/documents/staff/read-sending.server.ts';
import { startDocument } from '#app/documents/start-document.server.ts';
import type { Answers } from '#app/forms/index.ts';
import { isAppError } from '#app/lib/errors.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { consentsIn } from '#app/record/consents.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import type { Section } from '#templates/definition/template.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { consentExample, covenantExample, party } from '#tests/support/parties.ts';
import { makeOrganisation, usePortal } from '#tests/support/portal.ts';
import {
  drain,
  prepareExample,
  sendExample,
  signAs,
  type Sender,
  type Target,
} from '#tests/support/signing.ts';

const held = usePortal();

const portfolio = getTemplate('portfolio');
const [inbrenger, voorzitter] = ['inbrenger@portfolio.example', 'voorzitter@portfolio.example'] as const;
const filled: Answers = templateExamples['portfolio']?.find(({ name }) => name === 'typical')?.answers ?? {};

it('a case is discussed only with consent and a covenant in force, and no longer when it is taken back', async () => {
  const { portal } = held;
  const sender = await makeOrganisation(portal);
  const user = { id: sender.staffId, organisationId: sender.organisationId, roles: ['jobCoach' as const] };
  const dossierId = await createDossier(portal, user, { kind: 'person', label: 'Kim Voorbeeldsma' });
  const id = await startDocument(portal, { ...sender, dossierId, templateId: 'portfolio' });
  const target = { ...sender, id };
  const standings = async () => {
    const { record } = await loadRecord(portal, sender.organisationId, id);
    return (await gatesOf(portal, record, portfolio ?? {})).map(({ standing }) => standing);
  };
  const save = async (section: Section) => {
    const typed = Object.fromEntries(section.fields.map((field) => [field.id, filled[field.id]]));
    return saveAnswers(portal, { ...target, sectionId: section.id, typed, seen: {} });
  };
  const [who, question, ...later] = portfolio?.sections ?? [];
  if (!who || !question || !later[0]) throw new Error('no sections');

  // What the bringing partner knows can be written down before anybody else hears it.
  await save(who);
  await save(question);
  expect(await standings()).toEqual(['missing', 'missing']);
  await expect(save(later[0])).rejects.toSatisfy((error) => isAppError(error, 'held-back'));

  const consent = { ...consentExample('poort'), dossierId };
  const consented = await sendExample(portal, sender, consent);
  expect(await standings()).toEqual(['signing', 'missing']);
  await signAs(portal, consent.client, { choices: consent.choices });
  await drain(portal, consented);
  await signAs(portal, consent.partner);
  await drain(portal, consented);
  expect(await standings()).toEqual(['open', 'missing']);

  // The covenant is in a dossier of its own.
  const covenant = covenantExample('poort', 2);
  const agreed = await sendExample(portal, sender, covenant);
  for (const email of covenant.emails) await signAs(portal, email);
  await drain(portal, agreed);
  expect(await standings()).toEqual(['open', 'open']);

  for (const section of later) await save(section);
  await goBackAndForth(target, who, later[0]);
  await send(target);
  await drain(portal, target);
  await signAs(portal, inbrenger);
  await drain(portal, target);

  // One of two organisations less: the other may still discuss it.
  await withdrawDiscussion(consented);
  expect(await standings()).toEqual(['open', 'open']);
  await withdrawDiscussion(consented);
  expect(await standings()).toEqual(['noConsent', 'open']);
  await expect(signAs(portal, voorzitter)).rejects.toSatisfy((error) => isAppError(error, 'held-back'));
});

it('a document that waits for others is not sent, and says what is missing and where to begin', async () => {
  const { portal } = held;
  const sender = await makeOrganisation(portal);
  const prepared = await prepareExample(portal, sender, {
    templateId: 'afsprakennota',
    answers: templateExamples['afsprakennota']?.find(({ name }) => name === 'typical')?.answers ?? {},
    parties: [
      {
        ...party({ role: 'client', round: 1, name: 'Kim Voorbeeldsma', email: 'kim@nota.example' }),
        capacity: 'self',
      },
      party({ role: 'employer', round: 1, name: 'Wies Werkgeversma', email: 'wies@nota.example' }),
      party({ role: 'service', round: 2, name: 'Dirk Dienstma', email: 'dirk@nota.example' }),
    ],
  });
  const loaded = await loadRecord(portal, sender.organisationId, prepared.id);
  const { draft } = await readSending(portal, loaded);
  const { dossierId } = loaded.record;
  expect(draft).toMatchObject({
    canSend: false,
    partyProblems: [],
    gates: [
      { form: 'raamovereenkomst-client', standing: 'missing', documentId: null, dossierId },
      { form: 'raamovereenkomst-werkgever', standing: 'missing', documentId: null, dossierId },
    ],
  });
  expect(draft.sections.every(({ isComplete, isOpen }) => isComplete && isOpen)).toBe(true);
  const sending = sendDocument(portal, { ...sender, ...prepared, days: 14 });
  await expect(sending).rejects.toSatisfy((error) => isAppError(error, 'held-back'));
});

/** The first phase is opened again: what waits for it closes, and opens with all that was in it (002, step 7). */
async function goBackAndForth(target: Sender & Target, first: Section, later: Section): Promise<void> {
  const { portal } = held;
  const read = async (id: string) =>
    readSection(portal, await loadRecord(portal, target.organisationId, target.id), id);
  const before = await read(later.id);
  const { seen, sections } = await read(first.id);
  expect(sections.every(({ isOpen }) => isOpen)).toBe(true);
  const change = { ...target, sectionId: first.id };
  await saveAnswers(portal, { ...change, typed: { overlegNaam: '' }, seen });
  const reopened = await read(first.id);
  expect(reopened.sections.map(({ isOpen }) => isOpen)).toEqual(sections.map((_, at) => at === 0));
  await expect(read(later.id)).rejects.toSatisfy((error) => isAppError(error, 'not-found'));
  const { overlegNaam = '' } = filled;
  await saveAnswers(portal, { ...change, typed: { overlegNaam }, seen: reopened.seen });
  expect(await read(later.id)).toEqual(before);
}

async function send(target: Sender & Target): Promise<void> {
  const { portal } = held;
  const parties = [
    party({ role: 'partner', round: 1, name: 'Bo Partnersma', email: inbrenger }),
    {
      ...party({ role: 'chair', round: 2, name: 'Vera Voorzitsma', email: voorzitter }),
      capacity: 'self' as const,
    },
  ];
  const { state } = await loadRecord(portal, target.organisationId, target.id);
  const saved = await saveParties(portal, { ...target, parties, basedOn: state.revision });
  await sendDocument(portal, { ...target, revision: saved.state.revision, days: 14 });
}

/** The client takes back what one of the organisations might discuss. */
async function withdrawDiscussion(target: Target): Promise<void> {
  const { portal } = held;
  const loaded = await loadRecord(portal, target.organisationId, target.id);
  const composed = await composeRecord(portal, loaded);
  const [first] = consentsIn(loaded, composed).filter(
    ({ purpose, withdrawnAt }) => purpose.id === 'bespreken' && withdrawnAt === null,
  );
  const client = { kind: 'party', id: 'client' } as const;
  await withdrawConsent(portal, { ...target, partyId: client.id, keys: [first?.key ?? ''] }, client);
}
