import type { DocumentEvent, EventType, Need, SentParty } from '#app/domain/events.ts';

/**
 * The rules of a document's life once more, read off the chain in another way than the lifecycle works: from the events
 * alone, without its state. What it returns must be empty.
 */
export function illegalIn(events: readonly DocumentEvent[]): string[] {
  const wrong: string[] = [];
  const seen: Seen = {
    signed: [],
    refused: new Set(),
    opened: [],
    links: new Map(),
    identified: new Map(),
    sealed: [],
    acts: [],
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
  sent?: { parties: SentParty[]; needs: Need[]; deadline: string; understanding: boolean };
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
  opened: number[];
  links: Map<string, number>;
  identified: Map<string, number>;
  sealed: string[];
  acts: { keys: string[]; recipients: Set<string>; done: Set<string> }[];
}

const afterEnd = new Set<EventType>([
  'sealed',
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
  'destructionProposed',
  'destructionRejected',
  'destructionApproved',
  'destroyed',
  'mailAccepted',
  'mailRefused',
  'mailBounced',
  'mailRetried',
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
        must((seen.links.get(event.data.partyId) ?? 0) > 0, 'only who was invited');
      }
      if (event.data.link > 0) seen.links.set(event.data.partyId, event.data.link);
      if (event.type === 'addressCorrected') {
        seen.understood?.delete(event.data.partyId);
        seen.chosen?.delete(event.data.partyId);
      }
      break;
    case 'opened':
    case 'codeSent':
      must(seen.links.get(event.data.partyId) === event.data.link, 'by the living link');
      must(!seen.signed.includes(event.data.partyId), 'only before signing');
      break;
    case 'identified':
      must(seen.links.get(event.data.partyId) === event.data.link, 'by the living link');
      must(
        (event.data.method === 'in-person') === (event.data.witness !== undefined),
        'a witness when in person',
      );
      seen.identified.set(event.data.partyId, event.data.link);
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
      must(isIdentified(seen, partyId), 'by who is identified within the living link');
      must(sha256 === seen.base, 'the base PDF of the newest revision');
      must(party !== undefined && seen.opened.includes(party.round), 'in a round that is open');
      must(
        !seen.sent?.understanding ||
          party?.capacity === 'organisation' ||
          seen.understood?.has(partyId) === true,
        'after the check of understanding',
      );
      must(event.at < (seen.sent?.deadline ?? ''), 'before the deadline');
      const chooser = seen.sent?.parties.find(({ fills }) => fills);
      must(
        !chooser || seen.refused.has(chooser.partyId) || seen.chosen?.has(chooser.partyId) === true,
        'after choices',
      );
      seen.signed.push(partyId);
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
      must(event.data.deadline > (seen.sent?.deadline ?? ''), 'later');
      if (seen.sent) seen.sent = { ...seen.sent, deadline: event.data.deadline };
      break;
    case 'voided':
      seen.end = 'voided';
      break;
    case 'expired':
      must(event.at >= (seen.sent?.deadline ?? '9'), 'not before the deadline');
      seen.end = 'expired';
      break;
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
      seen.preserved = true;
      break;
    case 'delivered':
    case 'copyAddressCorrected':
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
      break;
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

const allNeedsMet = (seen: Seen) => (seen.sent?.needs ?? []).every((need) => isMet(seen, need));

const isMet = (seen: Seen, need: Need) =>
  count(seen, need, ({ partyId }) => seen.signed.includes(partyId)) >= need.needed;

const canBeMet = (seen: Seen) =>
  (seen.sent?.needs ?? []).every(
    (need) => count(seen, need, ({ partyId }) => !seen.refused.has(partyId)) >= need.needed,
  );

const count = (seen: Seen, need: Need, matches: (party: SentParty) => boolean) =>
  (seen.sent?.parties ?? []).filter(
    (one) => one.round === need.round && one.role === need.role && matches(one),
  ).length;
