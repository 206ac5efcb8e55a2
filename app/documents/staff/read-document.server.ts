import { needsTelling, recipientsOf } from '#app/domain/decide-consent.ts';
import type { DocumentEvent, MailRef } from '#app/domain/events.ts';
import { mailKey } from '#app/domain/mails.ts';
import { pendingWork } from '#app/domain/pending.ts';
import { nextReminder } from '#app/domain/reminders.ts';
import type { PartyState, State } from '#app/domain/state.ts';
import { editionsOf, type Edition } from '#app/forms/content/editions.ts';
import type { PartyPerson, WorkAttempt } from '#app/models/document-types.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import { consentsIn } from '#app/record/consents.ts';
import type { Note } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import { composeRecord, signaturePlace, type ComposedRecord } from '#app/record/compose-record.server.ts';
import { attemptKey } from '../work/advance-document.server.ts';
import { eventInWords } from '../work/event-in-words.ts';
import { statusOf, type DocumentStatus } from './document-status.ts';

/** What the sender sees of a document: where it is, who has it, what went wrong, what happened. */
export interface DocumentView {
  id: string;
  reference: string;
  title: string;
  status: DocumentStatus;
  deadline: string | null;
  /** When who has not signed by then is reminded. */
  nextReminder: string | null;
  parties: PartyProgress[];
  notes: readonly Note[];
  /** Why the seal waits, if it does: the code of the last failure. */
  waitingFor: WorkAttempt['lastError'] | null;
  events: TimelineEvent[];
  files: { document: boolean; evidence: boolean; isCard: boolean };
  /** In which other looks it can be had. */
  editions: readonly Edition[];
  isHeld: boolean;
  /** Whether somebody consented to something in it; `toTell`: organisations that a person must tell it was withdrawn. */
  consent: { toTell: number } | null;
}

export interface PartyProgress {
  partyId: string;
  role: string;
  title: string;
  round: number;
  name: string;
  organisation: string | null;
  email: string | null;
  phone: string | null;
  capacityLine: string;
  progress: PartyProgressStep;
  signedAt: string | null;
  /** Why they refused, in their words. */
  reason: string | null;
  /** What the mail server said of the newest invitation and of the copy. */
  invitation: MailOutcome;
  copy: MailOutcome;
  link: number;
}

export type PartyProgressStep =
  'waiting' | 'invited' | 'opened' | 'identified' | 'signed' | 'declined' | 'not-needed';
export type MailOutcome = 'none' | 'waiting' | NonNullable<State['mails'][string]>;

export interface TimelineEvent {
  seq: number;
  at: string;
  words: string;
}

export async function readDocument(
  services: Services,
  loaded: LoadedRecord,
): Promise<DocumentView & { composed: ComposedRecord }> {
  const { record, state, secrets } = loaded;
  const composed = await composeRecord(services, loaded);
  return {
    composed,
    id: record._id,
    reference: record.reference,
    title: composed.template.title,
    status: statusOf(state),
    deadline: state.deadline,
    nextReminder: nextReminder(state, services.clock().toISOString()) ?? null,
    parties: partiesOf(loaded, composed),
    notes: secrets.openNotes(record.notes),
    waitingFor: failureOf(loaded, services.clock()),
    events: timeline(loaded, composed),
    files: {
      document: record.base !== null,
      evidence: state.preserved !== null,
      isCard: composed.template.paper?.layout === 'card',
    },
    editions: editionsOf(composed.template),
    isHeld: state.held !== null,
    consent: consentIn(loaded, composed),
  };
}

function consentIn(loaded: LoadedRecord, composed: ComposedRecord): DocumentView['consent'] {
  const { state } = loaded;
  if (consentsIn(loaded, composed).length === 0) return null;
  const untold = state.withdrawals.flatMap((act) =>
    recipientsOf(act).filter(
      (one) => needsTelling(state, act, one) && !act.told.includes(one) && !act.confirmed.includes(one),
    ),
  );
  return { toTell: untold.length };
}

/** Tries of what is not wanted any more (an address that was corrected) hold nothing up. */
function failureOf({ record, state }: LoadedRecord, now: Date): DocumentView['waitingFor'] {
  const failed = pendingWork(state, now).map(({ key }) => record.work.attempts[attemptKey(key)]);
  return failed.find((attempt) => attempt !== undefined)?.lastError ?? null;
}

function partiesOf(
  { record, state, secrets }: LoadedRecord,
  { template, parties }: ComposedRecord,
): PartyProgress[] {
  return parties.map((draft) => {
    const { partyId, role, round, person } = draft;
    const party = state.parties.find((candidate) => candidate.partyId === partyId);
    const reason = record.parties.find((candidate) => candidate.partyId === partyId)?.reason;
    const place = signaturePlace(template, draft);
    return {
      partyId,
      role,
      round,
      ...publicPerson(person),
      title: place.title,
      capacityLine: place.capacityLine,
      progress: party ? progressOf(state, party) : 'waiting',
      signedAt: party?.signed?.at ?? null,
      reason: reason ? secrets.openReason(partyId, reason) : null,
      invitation:
        party && party.link > 0 ? outcome(state, { mail: 'invitation', partyId, link: party.link }) : 'none',
      copy: state.preserved ? outcome(state, { mail: 'copy', partyId }) : 'none',
      link: party?.link ?? 0,
    };
  });
}

const publicPerson = ({ name, organisation, email, phone }: PartyPerson) => ({
  name,
  organisation,
  email,
  phone,
});

function progressOf(state: State, party: PartyState): PartyProgressStep {
  if (party.signed) return 'signed';
  if (party.declined) return 'declined';
  if (state.phase === 'completed') return 'not-needed';
  if (party.identified?.link === party.link && party.link > 0) return 'identified';
  if (party.openedLink === party.link && party.link > 0) return 'opened';
  return party.link > 0 ? 'invited' : 'waiting';
}

const outcome = (state: State, mail: MailRef): MailOutcome => state.mails[mailKey(mail)] ?? 'waiting';

function timeline({ record }: LoadedRecord, { parties }: ComposedRecord): TimelineEvent[] {
  const nameOf = new Map(parties.map(({ partyId, person }) => [partyId, person.name]));
  return (record.events as DocumentEvent[]).map((event) => ({
    seq: event.seq,
    at: event.at,
    words: eventInWords(event, nameOf),
  }));
}
