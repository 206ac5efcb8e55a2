import type { DocumentEvent, EventType, Need, RoundTerm, SentParty } from '#app/domain/events.ts';

/**
 * The rules of a document's life once more, read off the chain in another way than the lifecycle works: from the events
 * alone, without its state. What it returns must be empty.
 */
export function illegalIn(events: readonly DocumentEvent[]): string[] {
  const wrong: string[] = [];
  const seen: Seen = {
    signed: [],
    refused: new Set(),
    excused: new Set(),
    wentOn: new Set(),
    opened: [],
    links: new Map(),
    identified: new Map(),
    sealed: [],
    acts: [],
    letters: new Map(),
    questions: [],
    answered: new Set(),
    witnesses: new Map(),
    witnessed: new Set(),
    mandates: new Map(),
    meetings: [],
    present: new Set(),
    signedAt: new Map(),
    inPerson: new Set(),
    disowned: new Map(),
  };
  const say = (rule: string, event: DocumentEvent) => wrong.push(`${event.seq} ${event.type}: ${rule}`);

  events.forEach((event, index) => {
    if (event.seq !== index + 1) say('numbers have no gaps', event);
    if (index > 0 && event.at < (events[index - 1]?.at ?? '')) say('time goes on', event);
    if ((event.type === 'created') !== (index === 0)) say('is first, and only first', event);
    if (seen.end === 'destroyed') say('nothing after destruction', event);
    if (seen.end && !afterEnd.has(event.type)) say(`nothing like this after ${seen.end}`, event);
    check(event, seen, (rule) => say(rule, event));
  });

  // Where nobody signs, the PDF is all that is needed.
  const isMade = seen.sent?.parties.length !== 0 || seen.base !== undefined;
  const isMet = seen.sent !== undefined && allNeedsMet(seen) && isMade;
  if (isMet !== events.some(({ type }) => type === 'completed'))
    wrong.push('completed, and only then, when needs are met');
  return wrong;
}

interface Seen {
  sent?: {
    parties: SentParty[];
    needs: Need[];
    deadline: string;
    understanding: boolean;
    terms?: RoundTerm[];
  };
  revision?: number;
  base?: string | undefined;
  end?: string;
  held?: boolean;
  proposedBy?: string | undefined;
  approved?: boolean;
  preserved?: boolean;
  understood?: Set<string>;
  chosen?: Set<string>;
  signed: string[];
  refused: Set<string>;
  /** Who need not sign any more. */
  excused: Set<string>;
  term?: { round: number; deadline: string; extended: boolean };
  /** Rounds that went on without somebody. */
  wentOn: Set<number>;
  opened: number[];
  links: Map<string, number>;
  identified: Map<string, number>;
  sealed: string[];
  reach?: Map<string, string>;
  /** Whether a copy's address was ever corrected. */
  again?: boolean;
  letters: Map<string, number>;
  /** Who asked, in order; and the numbers of what was answered. */
  questions: string[];
  answered: Set<number>;
  /** Who was present at the newest identification of a party, or nobody. */
  witnesses: Map<string, string | undefined>;
  witnessed: Set<string>;
  /** Until when it was seen that a party may sign for another; null without an end. */
  mandates: Map<string, string | null>;
  signedAt: Map<string, string>;
  inPerson: Set<string>;
  /** The newest link of a party that was said not to be theirs. */
  disowned: Map<string, number>;
  /** Plans of a meeting, and who is at the last. */
  meetings: { startsAt: string; endsAt: string; cancelled: boolean }[];
  present: Set<string>;
  acts: { keys: string[]; recipients: Set<string>; done: Set<string> }[];
}

const afterEnd = new Set<EventType>([
  'sealed',
  'witnessConfirmed',
  'attended',
  'meetingCancelled',
  'preserved',
  'delivered',
  'copyAddressCorrected',
  'archived',
  'held',
  'released',
  'dossierClosed',
  'agreementEnded',
  'consentEnded',
  'consentWithdrawn',
  'withdrawalSealed',
  'recipientTold',
  'recipientConfirmed',
  'questionAsked',
  'questionAnswered',
  'destructionProposed',
  'destructionRejected',
  'destructionApproved',
  'destroyed',
  'mailAccepted',
  'mailRefused',
  'mailBounced',
  'mailRetried',
  'letterMade',
  'letterSent',
]);

function check(event: DocumentEvent, seen: Seen, say: (rule: string) => void): void {
  const must = (isRight: boolean, rule: string) => (isRight ? undefined : say(rule));
  switch (event.type) {
    case 'answersSaved':
      must(!seen.sent, 'only in a draft');
      must(event.data.revision === (seen.revision ?? 0) + 1, 'revisions count on');
      seen.revision = event.data.revision;
      seen.proposedBy = undefined;
      break;
    case 'sent':
      must(!seen.sent, 'once');
      must(event.data.revision === seen.revision, 'the newest revision');
      must(event.data.deadline > event.at, 'a deadline to come');
      seen.sent = event.data;
      seen.reach = new Map(event.data.parties.map(({ partyId, reach = 'email' }) => [partyId, reach]));
      seen.understood = new Set();
      seen.chosen = new Set();
      seen.proposedBy = undefined;
      break;
    case 'rendered':
      must(event.data.revision === seen.revision && seen.base === undefined, 'the newest revision, once');
      seen.base = event.data.sha256;
      break;
    case 'roundOpened':
      must(!seen.opened.includes(event.data.round), 'once a round');
      must(
        (seen.sent?.needs ?? [])
          .filter(({ round }) => round < event.data.round)
          .every((need) => isMet(seen, need)),
        'after the rounds before',
      );
      delete seen.term;
      seen.opened.push(event.data.round);
      for (const { partyId, link } of event.data.links) seen.links.set(partyId, link);
      break;
    case 'addressCorrected':
    case 'linkRenewed':
    case 'reminded':
      must(!seen.signed.includes(event.data.partyId), 'only before signing');
      must(
        event.data.link === 0 || event.data.link === (seen.links.get(event.data.partyId) ?? 0) + 1,
        'a new link',
      );
      if (event.type === 'reminded') {
        must(!seen.refused.has(event.data.partyId), 'nobody who refused');
        must(seen.reach?.get(event.data.partyId) !== 'letter', 'a link on paper lives on');
        must((seen.links.get(event.data.partyId) ?? 0) > 0, 'only who was invited');
        must(!seen.excused.has(event.data.partyId), 'nobody who need not sign any more');
      }
      if (event.data.link > 0) seen.links.set(event.data.partyId, event.data.link);
      if (event.type === 'addressCorrected') {
        if (event.data.reach) seen.reach?.set(event.data.partyId, event.data.reach);
        seen.understood?.delete(event.data.partyId);
        seen.chosen?.delete(event.data.partyId);
      }
      break;
    case 'linkDisowned': {
      const { partyId, link } = event.data;
      must(seen.links.get(partyId) === link && link > 0, 'the living link');
      must(!seen.signed.includes(partyId) && seen.disowned.get(partyId) !== link, 'once, before signing');
      seen.disowned.set(partyId, link);
      seen.identified.delete(partyId);
      break;
    }
    case 'delegated': {
      const { partyId, link, revision } = event.data;
      must(isIdentified(seen, partyId), 'by who is identified');
      must(seen.signed.length === 0, 'before any signature');
      must(link === (seen.links.get(partyId) ?? 0) + 1, 'a new link');
      must(revision === (seen.revision ?? 0) + 1, 'revisions count on');
      seen.links.set(partyId, link);
      seen.reach?.set(partyId, 'email');
      seen.revision = revision;
      seen.base = undefined;
      seen.mandates.delete(partyId);
      seen.understood?.delete(partyId);
      seen.chosen?.delete(partyId);
      break;
    }
    case 'letterMade':
    case 'letterSent': {
      const { data } = event;
      const key = data.letter === 'copy' ? `${data.partyId} copy` : `${data.partyId} ${data.link}`;
      must(seen.reach?.get(data.partyId) === 'letter' || event.type === 'letterSent', 'to who gets letters');
      must(data.letter === 'copy' ? seen.preserved === true : true, 'a copy of what is sealed');
      if (event.type === 'letterMade' && data.letter === 'invitation') {
        must(seen.links.get(data.partyId) === data.link && !seen.end, 'with the living link');
        must(!seen.signed.includes(data.partyId) && !seen.refused.has(data.partyId), 'who can still sign');
      }
      const times = seen.letters.get(`${event.type} ${key}`) ?? 0;
      must(times === 0 || (data.letter === 'copy' && seen.again === true), 'once');
      must(event.type === 'letterMade' || seen.letters.has(`letterMade ${key}`), 'sent after it was made');
      seen.letters.set(`${event.type} ${key}`, times + 1);
      break;
    }
    case 'silenceNoted':
      must((seen.links.get(event.data.partyId) ?? 0) > 0, 'only who was asked');
      must(!seen.signed.includes(event.data.partyId), 'only before signing');
      must(seen.reach?.get(event.data.partyId) === 'letter', 'who has mail gets a mail');
      break;
    case 'opened':
    case 'codeSent':
      must(seen.links.get(event.data.partyId) === event.data.link, 'by the living link');
      must(seen.disowned.get(event.data.partyId) !== event.data.link, 'not by a link that was disowned');
      must(!seen.signed.includes(event.data.partyId), 'only before signing');
      break;
    case 'identified':
      must(seen.links.get(event.data.partyId) === event.data.link, 'by the living link');
      must(
        (event.data.method === 'in-person') === (event.data.witness !== undefined),
        'a witness when in person',
      );
      must(event.data.seen === undefined || event.data.witness !== undefined, 'seen by somebody');
      seen.identified.set(event.data.partyId, event.data.link);
      seen.witnesses.set(event.data.partyId, event.data.witness);
      break;
    case 'understood':
      must(isIdentified(seen, event.data.partyId), 'by who is identified');
      seen.understood?.add(event.data.partyId);
      break;
    case 'choicesMade':
      must(seen.signed.length === 0, 'before any signature');
      must(isIdentified(seen, event.data.partyId), 'by who is identified');
      must(
        seen.sent?.parties.find((one) => one.partyId === event.data.partyId)?.fills === true,
        'by whose section it is',
      );
      must(event.data.revision === (seen.revision ?? 0) + 1, 'revisions count on');
      seen.revision = event.data.revision;
      seen.base = undefined;
      seen.chosen?.add(event.data.partyId);
      break;
    case 'signed': {
      const { partyId, sha256 } = event.data;
      const party = seen.sent?.parties.find((one) => one.partyId === partyId);
      must(!seen.signed.includes(partyId), 'once');
      must(!seen.refused.has(partyId), 'not by who refused');
      must(!seen.excused.has(partyId), 'not by who need not any more');
      must(isIdentified(seen, partyId), 'by who is identified within the living link');
      const until = seen.mandates.get(partyId);
      must(!party?.mandated || until !== undefined, 'when it was seen that they may');
      must(until === undefined || until === null || until > event.at, 'while that holds');
      must(sha256 === seen.base, 'the base PDF of the newest revision');
      must(party !== undefined && seen.opened.includes(party.round), 'in a round that is open');
      must(
        !seen.sent?.understanding ||
          party?.capacity === 'organisation' ||
          seen.understood?.has(partyId) === true,
        'after the check of understanding',
      );
      must(event.at < deadlineIn(seen), 'before the deadline');
      const chooser = seen.sent?.parties.find(({ fills }) => fills);
      must(
        !chooser || seen.refused.has(chooser.partyId) || seen.chosen?.has(chooser.partyId) === true,
        'after choices',
      );
      seen.signed.push(partyId);
      seen.signedAt.set(partyId, event.at);
      if (event.data.identifiedBy === 'in-person') seen.inPerson.add(partyId);
      break;
    }
    case 'witnessConfirmed': {
      const { partyId, witness } = event.data;
      must(seen.signed.includes(partyId), 'after the signature');
      must(seen.witnesses.get(partyId) === witness, 'by who was present');
      must(!seen.witnessed.has(partyId), 'once');
      seen.witnessed.add(partyId);
      break;
    }
    case 'meetingPlanned': {
      const { number, startsAt, endsAt } = event.data;
      must(number === seen.meetings.length + 1, 'plans count on');
      must(startsAt > event.at && endsAt > startsAt, 'to come, and not back in time');
      must(seen.present.size === 0, 'not while somebody is there');
      must(endsAt <= deadlineIn(seen), 'while one can sign');
      seen.meetings.push({ startsAt, endsAt, cancelled: false });
      break;
    }
    case 'meetingCancelled': {
      const last = seen.meetings[event.data.number - 1];
      must(last !== undefined && last === seen.meetings.at(-1) && !last.cancelled, 'the last, once');
      must(seen.present.size === 0, 'not while somebody is there');
      if (last) last.cancelled = true;
      break;
    }
    case 'attended': {
      const { partyId, meeting, seen: how } = event.data;
      const last = seen.meetings.at(-1);
      must(meeting === seen.meetings.length && last?.cancelled === false, 'at the meeting that goes on');
      must(
        Date.parse(event.at) >= Date.parse(last?.startsAt ?? '') - 3 * 60 * 60_000,
        'when the doors are open',
      );
      must(how !== undefined || seen.present.has(partyId), 'gone only who was there');
      if (how === undefined) seen.present.delete(partyId);
      else seen.present.add(partyId);
      break;
    }
    case 'mandateChecked': {
      const { partyId, until } = event.data;
      const party = seen.sent?.parties.find((one) => one.partyId === partyId);
      must(party !== undefined && party.capacity !== 'self', 'who signs for another');
      must(!seen.signed.includes(partyId) && !seen.refused.has(partyId), 'who can still sign');
      must(until === null || until > event.at, 'while it holds');
      seen.mandates.set(partyId, until);
      break;
    }
    case 'declined':
      must(
        !seen.refused.has(event.data.partyId) && !seen.signed.includes(event.data.partyId),
        'once, not after signing',
      );
      must(isIdentified(seen, event.data.partyId), 'by who is identified');
      seen.refused.add(event.data.partyId);
      must(event.data.ends === !canBeMet(seen), 'ends the document when it cannot be completed any more');
      if (event.data.ends) seen.end = 'declined';
      break;
    case 'deadlineExtended':
      must(event.data.deadline > deadlineIn(seen) && event.at < deadlineIn(seen), 'later, and in time');
      if (seen.term) seen.term.deadline = event.data.deadline;
      else if (seen.sent) seen.sent = { ...seen.sent, deadline: event.data.deadline };
      break;
    case 'voided':
      seen.end = 'voided';
      break;
    case 'expired':
      must(event.at >= deadlineIn(seen), 'not before the deadline');
      seen.end = 'expired';
      break;
    case 'termBegan': {
      const { round, deadline } = event.data;
      must(seen.sent?.terms?.some((term) => term.round === round) === true, 'where the sender chose terms');
      must(seen.term === undefined && seen.opened.at(-1) === round, 'once, of the round that opened');
      must(deadline > event.at, 'a deadline to come');
      seen.term = { round, deadline, extended: false };
      break;
    }
    case 'termPassed': {
      const { round, outcome, deadline = '' } = event.data;
      const then = seen.sent?.terms?.find((term) => term.round === round)?.then;
      must(seen.term?.round === round && event.at >= deadlineIn(seen), 'when the term of the round is over');
      must(!roundMet(seen, round), 'only while somebody is needed');
      if (outcome === 'extended') {
        must(then === 'extend' && seen.term?.extended === false, 'once, where that was chosen');
        seen.term = { round, deadline, extended: true };
      } else {
        must(then !== 'extend' || seen.term?.extended === true, 'after the extra days');
        must((outcome === 'wentOn') === (then !== 'close' && leastReached(seen, round)), 'on, if it may');
        if (outcome === 'wentOn') seen.wentOn.add(round);
      }
      break;
    }
    case 'excused': {
      const { parties, why } = event.data;
      must(parties.length > 0, 'somebody');
      for (const partyId of parties) {
        must((seen.links.get(partyId) ?? 0) > 0, 'who was asked');
        must(!seen.signed.includes(partyId) && !seen.refused.has(partyId), 'who has not answered');
        must(!seen.excused.has(partyId), 'once');
        must(why === 'term' || needMetFor(seen, partyId), 'when enough others signed');
        must(why === 'enough' || seen.wentOn.has(roundOf(seen, partyId)), 'when the round goes on');
        seen.excused.add(partyId);
      }
      break;
    }
    case 'completed':
      must(allNeedsMet(seen), 'when all needs are met');
      must(seen.base !== undefined, 'when the PDF is there');
      seen.end = 'completed';
      break;
    case 'sealed':
      must(event.data.revision === seen.sealed.length + 1, 'revisions of the PDF count on');
      must(event.data.partyId === seen.signed[seen.sealed.length], 'in the order of the signatures');
      must(seen.end === undefined || seen.end === 'completed', 'not when it ended otherwise');
      seen.sealed.push(event.data.partyId);
      break;
    case 'preserved':
      must(
        seen.end === 'completed' && seen.sealed.length === seen.signed.length && !seen.preserved,
        'once, when all is sealed',
      );
      for (const [partyId, at] of seen.signedAt) {
        const isAwaited = seen.inPerson.has(partyId) && !seen.witnessed.has(partyId);
        must(
          !isAwaited || Date.parse(event.at) >= Date.parse(at) + 86_400_000,
          'after the word of who was present',
        );
      }
      seen.preserved = true;
      break;
    case 'copyAddressCorrected':
      seen.again = true;
      if (event.data.reach) seen.reach?.set(event.data.partyId, event.data.reach);
      must(seen.preserved === true, 'after preservation');
      break;
    case 'delivered':
    case 'archived':
      must(seen.preserved === true, 'after preservation');
      break;
    case 'held':
    case 'released':
      must((event.type === 'held') !== (seen.held === true), 'by turns');
      seen.held = event.type === 'held';
      break;
    case 'destructionProposed':
      must(seen.proposedBy === undefined && !seen.held, 'once, without a hold');
      must(event.data.retainUntil < event.at.slice(0, 10), 'after its term');
      must(!seen.sent || seen.end !== undefined, 'not while parties are asked');
      seen.proposedBy = event.data.staff;
      break;
    case 'destructionRejected':
      seen.proposedBy = undefined;
      seen.approved = false;
      break;
    case 'destructionApproved':
      must(seen.proposedBy !== undefined && seen.proposedBy !== event.data.staff, 'by a second person');
      must(!seen.held, 'without a hold');
      seen.approved = true;
      break;
    case 'destroyed':
      must(seen.approved === true && !seen.held, 'approved, without a hold');
      seen.end = 'destroyed';
      break;
    case 'consentWithdrawn': {
      const { number, partyId, consents, tell } = event.data;
      must(seen.end === 'completed' && seen.signed.includes(partyId), 'by who signed, once it is complete');
      must(number === seen.acts.length + 1 && consents.length > 0, 'acts count on and take something back');
      const keys = consents.map(({ purpose, recipient }) => `${purpose} ${recipient}`);
      const known = new Set(seen.acts.flatMap((act) => act.keys));
      must(new Set(keys).size === keys.length && !keys.some((key) => known.has(key)), 'each consent once');
      const recipients = new Set(consents.map(({ recipient }) => recipient));
      must(
        tell.every((one) => recipients.has(one)),
        'only recipients are told',
      );
      seen.acts.push({ keys, recipients, done: new Set() });
      break;
    }
    case 'withdrawalSealed':
    case 'recipientTold':
    case 'recipientConfirmed': {
      const act = seen.acts[event.data.number - 1];
      const recipient = 'recipient' in event.data ? event.data.recipient : '';
      must(act !== undefined, 'of an act');
      must(recipient === '' || act?.recipients.has(recipient) === true, 'by or to a recipient of it');
      must(!act?.done.has(`${event.type} ${recipient}`), 'once');
      must(event.type !== 'recipientTold' || !act?.done.has(`recipientConfirmed ${recipient}`), 'in time');
      act?.done.add(`${event.type} ${recipient}`);
      break;
    }
    case 'questionAsked':
      must(seen.end === undefined || seen.end === 'completed', 'not when it ended otherwise');
      seen.questions.push(event.data.partyId);
      break;
    case 'questionAnswered': {
      const { number, partyId } = event.data;
      must(seen.questions[number - 1] === partyId, 'a question of this party');
      must(!seen.answered.has(number), 'once');
      seen.answered.add(number);
      break;
    }
    case 'created':
    case 'mailAccepted':
    case 'mailRefused':
    case 'mailBounced':
    case 'mailRetried':
    case 'dossierClosed':
    case 'agreementEnded':
    case 'consentEnded':
      break;
  }
}

const isIdentified = (seen: Seen, partyId: string) =>
  seen.identified.has(partyId) && seen.identified.get(partyId) === seen.links.get(partyId);

const deadlineIn = (seen: Seen): string =>
  seen.sent?.terms ? (seen.term?.deadline ?? '9') : (seen.sent?.deadline ?? '9');

const roundMet = (seen: Seen, round: number) =>
  (seen.sent?.needs ?? []).filter((need) => need.round === round).every((need) => isMet(seen, need));

const leastReached = (seen: Seen, round: number) =>
  (seen.sent?.needs ?? [])
    .filter((need) => need.round === round)
    .every((need) => signedOf(seen, need) >= (need.least ?? need.needed));

const needMetFor = (seen: Seen, partyId: string) =>
  (seen.sent?.needs ?? []).some((need) => members(seen, need).includes(partyId) && isMet(seen, need));

const roundOf = (seen: Seen, partyId: string) =>
  seen.sent?.parties.find((one) => one.partyId === partyId)?.round ?? 0;

const allNeedsMet = (seen: Seen) => (seen.sent?.needs ?? []).every((need) => isMet(seen, need));

/** As many as it asks for; or, with its least, everybody who is left. */
const isMet = (seen: Seen, need: Need) =>
  signedOf(seen, need) >= need.needed ||
  (signedOf(seen, need) >= (need.least ?? need.needed) &&
    members(seen, need).every(
      (id) => seen.signed.includes(id) || seen.refused.has(id) || seen.excused.has(id),
    ));

const canBeMet = (seen: Seen) =>
  (seen.sent?.needs ?? []).every(
    (need) =>
      members(seen, need).filter((id) => !seen.refused.has(id) && !seen.excused.has(id)).length >=
      (need.least ?? need.needed),
  );

const signedOf = (seen: Seen, need: Need) =>
  members(seen, need).filter((id) => seen.signed.includes(id)).length;

const members = (seen: Seen, need: Need): string[] =>
  (seen.sent?.parties ?? [])
    .filter((one) =>
      need.of ? need.of.includes(one.partyId) : one.round === need.round && one.role === need.role,
    )
    .map(({ partyId }) => partyId);
