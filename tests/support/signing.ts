import { setTimeout as pause } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { createDossier } from '#app/dossiers/create-dossier.server.ts';
import { checkCode } from '#app/documents/party/check-code.server.ts';
import { openLink } from '#app/documents/party/open-link.server.ts';
import {
  readIdentifiedVisit,
  readPartyVisit,
  type PartyVisit,
} from '#app/documents/party/party-session.server.ts';
import { recordUnderstanding } from '#app/documents/party/record-understanding.server.ts';
import { saveChoices } from '#app/documents/party/save-choices.server.ts';
import { sendCode } from '#app/documents/party/send-code.server.ts';
import { signDocument } from '#app/documents/party/sign-document.server.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import { saveAnswers } from '#app/documents/save-answers.server.ts';
import { saveParties } from '#app/documents/save-parties.server.ts';
import { sendDocument } from '#app/documents/send-document.server.ts';
import { startDocument } from '#app/documents/start-document.server.ts';
import { advanceDocument } from '#app/documents/work/advance-document.server.ts';
import { partyOf } from '#app/domain/state.ts';
import { isAskedToUnderstand } from '#app/domain/turn.ts';
import type { Answers } from '#app/forms/index.ts';
import { findDocument } from '#app/models/document-store.server.ts';
import { listMessages } from '#app/models/message.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import type { Portal } from '#app/services.server.ts';
import type { Template } from '#templates/definition/template.ts';
import { getTemplate } from '#templates/index.ts';

export interface Sender {
  organisationId: string;
  staffId: string;
}

export interface Target {
  organisationId: string;
  id: string;
}

export interface Example {
  templateId: string;
  answers: Answers;
  parties: readonly DraftParty[];
  days?: number;
  /** A new one when it is left out. */
  dossierId?: string;
  /** A form that the portal does not have itself. */
  template?: Template;
}

/** A document in a dossier of its own, filled in and sent; its PDF is made and the first mails are gone. */
export async function sendExample(portal: Portal, sender: Sender, input: Example): Promise<Target> {
  const { revision, ...target } = await prepareExample(portal, sender, input);
  await sendDocument(portal, { ...sender, ...target, revision, days: input.days ?? 14 });
  await drain(portal, target);
  return target;
}

/** A document in a dossier of its own, filled in and ready to be sent. */
export async function prepareExample(
  portal: Portal,
  sender: Sender,
  input: Example,
): Promise<Target & { revision: number }> {
  const template = input.template ?? getTemplate(input.templateId);
  if (!template) throw new Error(`no template ${input.templateId}`);
  const user = { id: sender.staffId, organisationId: sender.organisationId, roles: ['jobCoach' as const] };
  const dossierId =
    input.dossierId ??
    (await createDossier(portal, user, { kind: template.dossier, label: 'Dossier Voorbeeld' }));
  const start = { ...sender, dossierId, templateId: template.id };
  const id = await startDocument(portal, start, () => template);
  const target = { ...sender, id };
  for (const section of template.sections.filter(({ filledBy }) => filledBy === undefined)) {
    const typed = Object.fromEntries(section.fields.map((field) => [field.id, input.answers[field.id]]));
    const { result } = await saveAnswers(portal, { ...target, sectionId: section.id, typed, seen: {} });
    const { errors } = result;
    if (Object.keys(errors).length > 0) throw new Error(`wrong answers: ${JSON.stringify(errors)}`);
  }
  const { state } = await loadRecord(portal, sender.organisationId, id);
  const saved = await saveParties(portal, { ...target, parties: input.parties, basedOn: state.revision });
  return { organisationId: sender.organisationId, id, revision: saved.state.revision };
}

/** Does all work that can be done now; what another process on the same engine is doing is waited for, some 10 s. */
export async function drain(portal: Portal, { organisationId, id }: Target): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    await advanceDocument(portal, { organisationId, _id: id }, 'test-worker');
    const record = await findDocument(organisationId, id);
    if (!record?.work.lease) return;
    await pause(100);
  }
}

/** The newest link that was mailed to an address. */
export async function linkFor(portal: Portal, email: string): Promise<string> {
  const link = /\/t\/([\w-]+)/.exec(await newestMail(portal, email, /\/t\//))?.[1];
  if (!link) throw new Error('no link');
  return link;
}

/** The newest code that was mailed to an address. */
export async function codeFor(portal: Portal, email: string): Promise<string> {
  return /\b(\d{6})\b/.exec(await newestMail(portal, email, /\b\d{6}\b/))?.[1] ?? '';
}

/** From the mail to an identified visit, as the pages do it. */
export async function visitAs(portal: Portal, email: string): Promise<PartyVisit> {
  const { secret, reference } = await enterAs(portal, email);
  return readIdentifiedVisit(portal, secret, reference);
}

/** The same, as what the browser then holds. */
export async function enterAs(portal: Portal, email: string): Promise<{ secret: string; reference: string }> {
  const { secret, reference } = await openLink(portal, await linkFor(portal, email));
  const visit = await readPartyVisit(portal, secret, reference);
  await sendCode(portal, visit);
  return { secret: await checkCode(portal, visit, await codeFor(portal, email)), reference };
}

/** An identified visit of a party who has read the summary and answered its questions. */
export async function enterReadyAs(
  portal: Portal,
  email: string,
): Promise<{ secret: string; reference: string }> {
  const entered = await enterAs(portal, email);
  await understand(portal, await readIdentifiedVisit(portal, entered.secret, entered.reference));
  return entered;
}

/** The summary's questions, answered as they should be; nothing where a document has none. */
export async function understand(portal: Portal, visit: PartyVisit): Promise<void> {
  const { state } = visit.loaded;
  const { template } = await composeRecord(portal, visit.loaded);
  const party = partyOf(state, visit.partyId);
  if (!party || !isAskedToUnderstand(state, party) || !template.summary) return;
  const answers = Object.fromEntries(
    template.summary.questions.map(({ id, understood }) => [id, understood]),
  );
  await recordUnderstanding(portal, visit, template, { answers, wasExplained: false });
}

/** Everything that a party does behind the link: understand, choose, sign. */
export async function signAs(
  portal: Portal,
  email: string,
  input: { choices?: Answers; typedName?: string } = {},
): Promise<PartyVisit> {
  let visit = await visitAs(portal, email);
  const refresh = async () => ({
    ...visit,
    loaded: await loadRecord(portal, visit.organisationId, visit.id),
  });
  await understand(portal, visit);
  if (input.choices) {
    const errors = await saveChoices(portal, visit, input.choices);
    if (Object.keys(errors).length > 0) throw new Error(`wrong choices: ${JSON.stringify(errors)}`);
    await drain(portal, visit);
  }
  visit = await refresh();
  await signDocument(portal, visit, {
    signature: { kind: 'typed', picture: null, typedName: input.typedName ?? 'Mijn handtekening' },
    shownSha256: visit.loaded.state.base?.sha256 ?? '',
  });
  return refresh();
}

/** The text of the newest mail to an address, or sms to a number, that holds this. */
export async function newestMail(portal: Portal, email: string, holding: RegExp): Promise<string> {
  for (const { channel, raw } of await listMessages(portal.keyring, 500)) {
    if (channel === 'sms') {
      const sms = JSON.parse(raw.toString()) as { to: string; text: string };
      if (sms.to === email && holding.test(sms.text)) return sms.text;
      continue;
    }
    const { to, text } = await simpleParser(raw);
    const addresses = [to].flat().flatMap((part) => part?.value.map(({ address }) => address) ?? []);
    if (addresses.includes(email) && holding.test(text ?? '')) return text ?? '';
  }
  throw new Error('no such mail');
}
