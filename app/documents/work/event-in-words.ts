import type { DocumentEvent, StoredEvent } from '#app/domain/events.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';

/** One event of the chain as a sentence for people: on the evidence sheet and in the document's history. */
export function eventInWords(event: DocumentEvent, nameOf: ReadonlyMap<string, string>): string {
  const t = wordsOf('pdf');
  const partyId = 'partyId' in event.data ? event.data.partyId : undefined;
  const names = 'parties' in event.data ? namesOf(event.data.parties, nameOf) : '';
  const name = (partyId === undefined ? undefined : nameOf.get(partyId)) ?? t('event.someone');
  return t(`event.${keyOf(event)}`, { name, names, ...numbersOf(event) });
}

function namesOf(
  parties: readonly (string | { partyId: string })[],
  nameOf: ReadonlyMap<string, string>,
): string {
  const names = parties.map((one) => nameOf.get(typeof one === 'string' ? one : one.partyId) ?? '');
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(names.filter(Boolean));
}

function keyOf(event: DocumentEvent): string {
  switch (event.type) {
    case 'mailAccepted':
    case 'mailRefused':
      if (event.data.by === 'sms') return `${event.type}.sms`;
      return mailWords(event);
    case 'mailBounced':
    case 'mailRetried':
      return mailWords(event);
    case 'consentWithdrawn':
      return `consentWithdrawn.${event.data.told ? 'staff' : 'self'}`;
    case 'letterMade':
      return `letterMade.${event.data.letter}`;
    case 'letterSent':
      return `letterSent.${event.data.how}`;
    case 'codeSent':
      return `codeSent.${event.data.channel}`;
    case 'identified':
      return `identified.${event.data.seen ?? event.data.method}`;
    case 'understood':
      return `understood.${event.data.outcome}`;
    case 'signed':
      return `signed.${event.data.method}`;
    case 'attended':
      return `attended.${event.data.seen === undefined ? 'gone' : 'seen'}`;
    case 'termPassed':
      return `termPassed.${event.data.outcome}`;
    case 'excused':
      return `excused.${event.data.why}`;
    case 'sent':
      return event.data.parties.length > 0 ? 'sent' : 'settled';
    default:
      return event.type;
  }
}

function mailWords({
  type,
  data,
}: StoredEvent<'mailAccepted' | 'mailRefused' | 'mailBounced' | 'mailRetried'>): string {
  return data.mail === 'notice' && data.partyId === undefined ? `${type}.sender` : `${type}.${data.mail}`;
}

function numbersOf(event: DocumentEvent): Record<string, number> {
  const data: object = event.data;
  return Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === 'number'));
}
