import type { DocumentEvent } from '#app/domain/events.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';

/** One event of the chain as a sentence for people: on the evidence sheet and in the document's history. */
export function eventInWords(event: DocumentEvent, nameOf: ReadonlyMap<string, string>): string {
  const t = wordsOf('pdf');
  const partyId = 'partyId' in event.data ? event.data.partyId : undefined;
  const name = (partyId === undefined ? undefined : nameOf.get(partyId)) ?? t('event.someone');
  return t(`event.${keyOf(event)}`, { name, ...numbersOf(event) });
}

function keyOf(event: DocumentEvent): string {
  switch (event.type) {
    case 'mailAccepted':
    case 'mailRefused':
    case 'mailBounced':
    case 'mailRetried':
      return event.data.mail === 'notice' && event.data.partyId === undefined
        ? `${event.type}.sender`
        : `${event.type}.${event.data.mail}`;
    case 'consentWithdrawn':
      return `consentWithdrawn.${event.data.told ? 'staff' : 'self'}`;
    case 'codeSent':
      return `codeSent.${event.data.channel}`;
    case 'identified':
      return `identified.${event.data.method}`;
    case 'understood':
      return `understood.${event.data.outcome}`;
    case 'signed':
      return `signed.${event.data.method}`;
    case 'sent':
      return event.data.parties.length > 0 ? 'sent' : 'settled';
    default:
      return event.type;
  }
}

function numbersOf(event: DocumentEvent): Record<string, number> {
  const data: object = event.data;
  return Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === 'number'));
}
