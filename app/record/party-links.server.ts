import type { DocumentEvent } from '#app/domain/events.ts';
import type { FormerLink, PartyRecord } from '#app/models/document-types.ts';
import type { LoadedRecord } from './load-record.server.ts';
import { newToken, sha256Hex, type Secrets } from './secrets.server.ts';

/**
 * What these events change about the links of parties, as `$set` paths. An event that gives a party a new link makes its
 * secret here; one that ends a link moves the secret's hash to the former ones, so that its page can still say why it
 * does not work.
 *
 * A link's secret is kept, sealed, until the mail that carries it is accepted: a mail that must be sent again is then
 * the same mail. The copy that everybody gets in the end has a link of its own.
 */
export function linkChanges(
  { record, secrets }: Pick<LoadedRecord, 'record' | 'secrets'>,
  events: readonly DocumentEvent[],
): Record<string, unknown> {
  const parties = [...record.parties];
  const changed = new Set<number>();
  const change = (partyId: string, make: (party: PartyRecord) => PartyRecord) => {
    const index = parties.findIndex((party) => party.partyId === partyId);
    const party = parties[index];
    if (!party) return;
    parties[index] = make(party);
    changed.add(index);
  };
  for (const event of events) {
    switch (event.type) {
      case 'roundOpened':
        for (const { partyId, link } of event.data.links)
          change(partyId, (party) => giveLink(party, link, secrets));
        break;
      case 'addressCorrected':
      case 'linkRenewed':
      case 'reminded': {
        const { partyId, link } = event.data;
        if (link > 0) change(partyId, (party) => giveLink(party, link, secrets));
        break;
      }
      case 'preserved':
        for (const { partyId } of parties) change(partyId, (party) => giveCopyLink(party, secrets));
        break;
      case 'copyAddressCorrected':
        change(event.data.partyId, (party) => giveCopyLink(party, secrets));
        break;
      case 'mailRetried':
        // The secret of a copy's link went with the mail that came back.
        if (event.data.mail === 'copy')
          change(event.data.partyId, (party) =>
            party.copyLink?.sealedToken ? party : giveCopyLink(party, secrets),
          );
        break;
      case 'mailAccepted': {
        const { data } = event;
        if (data.mail === 'invitation') change(data.partyId, forgetToken(data.link));
        if (data.mail === 'copy') change(data.partyId, forgetCopyToken);
        break;
      }
      default:
    }
  }
  // Path by path: the same write may also change the party's name or signature.
  return Object.fromEntries(
    [...changed].flatMap((index) =>
      linkFields.map((field) => [`parties.${index}.${field}`, parties[index]?.[field] ?? null]),
    ),
  );
}

const linkFields = ['link', 'formerLinks', 'copyLink'] as const;

function giveLink(party: PartyRecord, n: number, { sealToken }: Secrets): PartyRecord {
  const token = newToken();
  const former: FormerLink[] = party.link
    ? [{ n: party.link.n, hash: party.link.hash, ended: 'replaced' }]
    : [];
  return {
    ...party,
    link: { n, hash: sha256Hex(token), sealedToken: sealToken(party.partyId, token), expiresAt: farFuture },
    formerLinks: [...party.formerLinks, ...former],
  };
}

function giveCopyLink(party: PartyRecord, { sealToken }: Secrets): PartyRecord {
  const token = newToken();
  return { ...party, copyLink: { hash: sha256Hex(token), sealedToken: sealToken(party.partyId, token) } };
}

const forgetToken =
  (n: number) =>
  (party: PartyRecord): PartyRecord =>
    party.link?.n === n ? { ...party, link: { ...party.link, sealedToken: null } } : party;

const forgetCopyToken = (party: PartyRecord): PartyRecord =>
  party.copyLink ? { ...party, copyLink: { ...party.copyLink, sealedToken: null } } : party;

/** A link ends by what happens to the document, not by a date of its own; the deadline is in the chain. */
const farFuture = new Date('9999-12-31T00:00:00.000Z');
