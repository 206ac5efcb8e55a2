import { needsTelling, recipientsOf } from '#app/domain/decide-consent.ts';
import type { Channel, DocumentEvent, LetterWay, MailRef, Reach } from '#app/domain/events.ts';
import { mailKey } from '#app/domain/mails.ts';
import { hasMail, pendingWork } from '#app/domain/pending.ts';
import { nextReminder } from '#app/domain/reminders.ts';
import { isAwaited } from '#app/domain/rounds.ts';
import type { PartyState, State } from '#app/domain/state.ts';
import { deadlineOf } from '#app/domain/turn.ts';
import { editionsOf, type Edition } from '#app/forms/content/editions.ts';
import type { DocumentRecord, PartyPerson, WorkAttempt } from '#app/models/document-types.ts';
import { Documents } from '#app/models/document.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import { consentsIn } from '#app/record/consents.ts';
import { questionsOf, type AskedQuestion } from '#app/record/questions.ts';
import type { Services } from '#app/record/services.ts';
import { composeRecord, signaturePlace, type ComposedRecord } from '#app/record/compose-record.server.ts';
import { rightsOf, type PartyRights } from './party-rights.ts';
import { attemptKey } from '../work/advance-document.server.ts';
import { eventInWords } from '../work/event-in-words.ts';
import { namesInHistory } from '../work/names-in-history.ts';
import { statusOf, type DocumentStatus } from './document-status.ts';
import { roundsOf, type RoundView } from './rounds-of.ts';

/** What the sender sees of a document: where it is, who has it, what went wrong, what happened. */
export interface DocumentView {
  id: string;
  reference: string;
  title: string;
  country: 'NL' | 'BE';
  status: DocumentStatus;
  deadline: string | null;
  /** When who has not signed by then is reminded. */
  nextReminder: string | null;
  /** The document that this one was begun after, and the one that was begun after this. */
  follows: DocumentRef | null;
  followedBy: DocumentRef | null;
  parties: PartyProgress[];
  /** Empty where nobody signs. */
  rounds: RoundView[];
  questions: readonly AskedQuestion[];
  /** Why the seal waits, if it does: the code of the last failure. */
  waitingFor: WorkAttempt['lastError'] | null;
  events: TimelineEvent[];
  files: { document: boolean; evidence: boolean; isCard: boolean };
  /** In which other looks it can be had. */
  editions: readonly Edition[];
  isHeld: boolean;
  /** Whether a meeting to sign at was ever planned. */
  hasMeeting: boolean;
  /** Whether somebody consented to something in it; `toTell`: organisations that a person must tell it was withdrawn. */
  consent: { toTell: number } | null;
}

export interface DocumentRef {
  id: string;
  reference: string;
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
  reach: Reach;
  channel: Channel;
  /** Whether the newest code could not be sent: the gateway or mail server says no to the number or address. */
  isCodeRefused: boolean;
  progress: PartyProgressStep;
  signedAt: string | null;
  /** Since when they are where they are; null before their turn and when they are not asked any more. */
  since: string | null;
  /** Why they need not sign any more. */
  excused: PartyState['excused'];
  /** Why they refused, in their words. */
  reason: string | null;
  /** What the mail server said of the newest invitation and of the copy. */
  invitation: MailOutcome;
  copy: MailOutcome;
  link: number;
  postal: string | null;
  /** Who was present when they signed, and whether that person said so. */
  witness: { staffId: string; isConfirmed: boolean } | null;
  /** What shows that they may sign for another; null for who signs for themselves. */
  rights: PartyRights | null;
  /** The newest letter to who gets letters; null for others. */
  letter: LetterStanding | null;
}

/** `sent`: how the newest letter went; null while staff have not said that it did. */
export type LetterStanding = { is: 'waiting' } | { is: 'invitation' | 'copy'; sent: LetterWay | null };

export type PartyProgressStep =
  | 'waiting'
  | 'wrong-person'
  | 'to-post'
  | 'here'
  | 'invited'
  | 'opened'
  | 'identified'
  | 'signed'
  | 'declined'
  | 'not-needed';
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
  const { record, state } = loaded;
  const composed = await composeRecord(services, loaded);
  return {
    composed,
    id: record._id,
    reference: record.reference,
    title: composed.template.title,
    country: composed.organisation.country,
    status: statusOf(state),
    deadline: deadlineOf(state) ?? state.deadline,
    nextReminder: isAnybodyReminded(state)
      ? (nextReminder(state, services.clock().toISOString()) ?? null)
      : null,
    parties: partiesOf(loaded, composed, services.clock().toISOString()),
    ...(await neighboursOf(record)),
    rounds: roundsOf(state, record.events as DocumentEvent[], namesOf(composed)),
    questions: questionsOf(loaded),
    waitingFor: failureOf(loaded, services.clock()),
    events: timeline(loaded, composed),
    files: {
      document: record.base !== null,
      evidence: state.preserved !== null,
      isCard: composed.template.paper?.layout === 'card',
    },
    editions: editionsOf(composed.template),
    isHeld: state.held !== null,
    hasMeeting: state.meetings.length > 0,
    consent: consentIn(loaded, composed),
  };
}

/** Both in the same dossier, so who may read this one may read them. */
async function neighboursOf({
  organisationId,
  _id,
  followsId,
}: DocumentRecord): Promise<Pick<DocumentView, 'follows' | 'followedBy'>> {
  const find = async (query: Record<string, string>): Promise<DocumentRef | null> => {
    const found = await Documents.findOne({ organisationId, ...query })
      .select({ _id: 1, reference: 1 })
      .lean<Pick<DocumentRecord, '_id' | 'reference'>>();
    return found && { id: found._id, reference: found.reference };
  };
  const [follows, followedBy] = await Promise.all([
    followsId ? find({ _id: followsId }) : null,
    find({ followsId: _id }),
  ]);
  return { follows, followedBy };
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
  now: string,
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
      reach: party?.reach ?? 'email',
      channel: party?.channel ?? 'email',
      isCodeRefused: party !== undefined && isCodeRefused(state, party),
      progress: party ? progressOf(state, party) : 'waiting',
      signedAt: party?.signed?.at ?? null,
      since: party && isAwaited(party) ? party.touchedAt : null,
      excused: party?.excused ?? null,
      reason: reason ? secrets.openReason(partyId, reason) : null,
      invitation:
        party && party.link > 0 && hasMail(party)
          ? outcome(state, { mail: 'invitation', partyId, link: party.link })
          : 'none',
      copy: state.preserved && party && hasMail(party) ? outcome(state, { mail: 'copy', partyId }) : 'none',
      postal: person.postal ?? null,
      letter: party ? letterOf(state, party) : null,
      witness: party ? witnessOf(party) : null,
      rights: party ? rightsOf(party, draft, now) : null,
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

const isAnybodyReminded = ({ parties }: State) =>
  parties.some((party) => !party.signed && !party.declined && !party.excused && party.reach !== 'here');

const witnessOf = ({ signed, identified, witnessedAt }: PartyState): PartyProgress['witness'] =>
  signed?.by === 'in-person' && identified?.witness
    ? { staffId: identified.witness, isConfirmed: witnessedAt !== null }
    : null;

function letterOf(state: State, party: PartyState): LetterStanding | null {
  const { reach, letter, copyLetter, link } = party;
  if (reach !== 'letter' || link === 0 || party.declined) return null;
  if (state.preserved) return copyLetter ? { is: 'copy', ...copyLetter } : { is: 'waiting' };
  if (!isAwaited(party) || state.phase !== 'sent') return null;
  return letter?.link === link ? { is: 'invitation', sent: letter.sent } : { is: 'waiting' };
}

const isCodeRefused = (state: State, { partyId, link }: PartyState): boolean =>
  outcome(state, { mail: 'code', partyId, link }) === 'refused';

function progressOf(state: State, party: PartyState): PartyProgressStep {
  if (party.signed) return 'signed';
  if (party.declined) return 'declined';
  if (party.excused || state.phase === 'completed') return 'not-needed';
  if (party.link > 0 && party.disownedLink === party.link) return 'wrong-person';
  if (party.identified?.link === party.link && party.link > 0) return 'identified';
  if (party.openedLink === party.link && party.link > 0) return 'opened';
  if (party.reach === 'letter' && party.link > 0 && !(party.letter?.link === party.link && party.letter.sent))
    return 'to-post';
  if (party.reach === 'here' && party.link > 0) return 'here';
  return party.link > 0 ? 'invited' : 'waiting';
}

const outcome = (state: State, mail: MailRef): MailOutcome => state.mails[mailKey(mail)] ?? 'waiting';

const namesOf = ({ parties }: ComposedRecord) =>
  new Map(parties.map(({ partyId, person }) => [partyId, person.name]));

function timeline(loaded: LoadedRecord, { parties }: ComposedRecord): TimelineEvent[] {
  const namesAt = namesInHistory(loaded, parties);
  return (loaded.record.events as DocumentEvent[]).map((event) => ({
    seq: event.seq,
    at: event.at,
    words: eventInWords(event, namesAt(event)),
  }));
}
