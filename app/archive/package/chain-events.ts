import { AppError } from '#app/lib/errors.ts';
import type { DocumentEvent } from '#app/domain/events.ts';
import { termLists } from './mdto-terms.ts';
import type { MdtoTerm } from './mdto-xml.server.ts';
import type { MdtoEvent } from './mdto.server.ts';

/**
 * What the archive's metadata says about a document's history, from its chain. Only what an archivist needs: the
 * chain itself is in the package, whole. Actors are named by the capacity they acted in.
 *
 * @param chainJson an array of events, oldest first.
 * @param titleOf the party's title, such as "Werkgever", by its id; null when unknown.
 * @throws AppError `broken-record` when the text is no chain.
 */
export function eventsOfChain(chainJson: string, titleOf: (partyId: string) => string | null): MdtoEvent[] {
  return parseChain(chainJson).flatMap((event) => {
    const described = describe(event, titleOf);
    return described ? [{ ...described, at: new Date(event.at) }] : [];
  });
}

/** The moment of the newest seal for long keeping (it is renewed in the course of years); null when there is none. */
export function newestSeal(chainJson: string): Date | null {
  const seal = parseChain(chainJson).findLast(({ type }) => type === 'preserved');
  return seal ? new Date(seal.at) : null;
}

function describe(
  event: DocumentEvent,
  titleOf: (partyId: string) => string | null,
): Omit<MdtoEvent, 'at'> | null {
  switch (event.type) {
    case 'created':
      return { type: mdto('Creatie'), result: 'Het document is begonnen.' };
    case 'sent':
      return { type: mdto('Verzending'), result: 'Het document is aangeboden om te ondertekenen.' };
    case 'signed': {
      const actor = titleOf(event.data.partyId);
      return {
        type: mdto('Accordering'),
        result: 'Er is ondertekend.',
        ...(actor === null ? {} : { actor }),
      };
    }
    case 'completed':
      return { type: mdto('Bevriezing'), result: 'Alle nodige handtekeningen zijn gezet.' };
    case 'sealed':
      return {
        type: seal,
        result: `Een handtekening is in de PDF vastgelegd (revisie ${event.data.revision}).`,
      };
    case 'preserved':
      return {
        type: seal,
        result: `De PDF is verzegeld om te bewaren (PAdES-BASELINE-${event.data.level}).`,
      };
    case 'consentWithdrawn':
      return {
        type: own('Intrekking van toestemming'),
        result: `Er is toestemming ingetrokken (intrekking ${event.data.number}).`,
      };
    case 'held':
      return { type: own('Opschorting'), result: 'Het document mag voorlopig niet worden vernietigd.' };
    case 'released':
      return { type: own('Einde opschorting'), result: 'De opschorting van de vernietiging is voorbij.' };
    default:
      return null;
  }
}

function mdto(label: string): MdtoTerm {
  return { label, list: termLists.event };
}

function own(label: string): MdtoTerm {
  return { label, list: termLists.ownEvent };
}

const seal = own('Verzegeling');

function parseChain(chainJson: string): DocumentEvent[] {
  try {
    const events = JSON.parse(chainJson) as DocumentEvent[];
    const isChain = Array.isArray(events) && events.every((event) => !Number.isNaN(Date.parse(event.at)));
    if (isChain) return events;
  } catch {
    // Told below, without the text: it may hold anything.
  }
  throw new AppError('broken-record', 'the chain to be archived is no chain');
}
