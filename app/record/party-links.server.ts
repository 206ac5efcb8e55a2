import type { DocumentEvent } from '#app/domain/events.ts';
import { partyOf, type State } from '#app/domain/state.ts';
import type { BlindIndex } from '#app/lib/blind-index.server.ts';
import type { CopyLink, FormerLink, PartyRecord } from '#app/models/document-types.ts';
import { newLetterCode } from './letter-code.server.ts';
import type { LoadedRecord } from './load-record.server.ts';
import { newToken, sha256Hex, type Secrets } from './secrets.server.ts';

/**
 * What these events change about the links of parties, as `$set` paths. An event that gives a party a new link makes its
 * secret here; one that ends a link moves the secret's hash to the former ones, so that its page can still say why it
 * does not work.
 *
 * A link's secret is kept, sealed, until the mail that carries it is accepted: a mail that must be sent again is then
 * the same mail. Who gets letters has a code to type beside it. The copy that everybody gets in the end has a link of its
 * own.
 */
export function linkChanges(
  { record, secrets }: Pick<LoadedRecord, 'record' | 'secrets'>,
  events: readonly DocumentEvent[],
  { next, search }: { next: State; search: BlindIndex },
): Record<string, unknown> {
  /** Seals a code for who gets letters; nothing for others. */
  const paperFor = (partyId: string): Paper => {
    if (partyOf(next, partyId)?.reach !== 'letter') return { codeHash: null, sealedCode: null };
    const { code, codeHash } = newLetterCode(search);
    return { codeHash, sealedCode: secrets.sealCode(partyId, code) };
  };
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
          change(partyId, (party) => giveLink(party, link, secrets, paperFor(partyId)));
        break;
      case 'addressCorrected':
      case 'linkRenewed':
      case 'reminded':
      case 'delegated': {
        const { partyId, link } = event.data;
        if (link > 0) change(partyId, (party) => giveLink(party, link, secrets, paperFor(partyId)));
        break;
      }
      case 'preserved':
        for (const { partyId } of parties)
          change(partyId, (party) => giveCopyLink(party, secrets, paperFor(partyId)));
        break;
      case 'copyAddressCorrected':
        change(event.data.partyId, (party) => giveCopyLink(party, secrets, paperFor(party.partyId)));
        break;
      case 'mailRetried':
        // The secret of a copy's link went with the mail that came back.
        if (event.data.mail === 'copy')
          change(event.data.partyId, (party) =>
            party.copyLink?.sealedToken ? party : giveCopyLink(party, secrets, paperFor(party.partyId)),
          );
        break;
      case 'letterMade': {
        const { data } = event;
        change(data.partyId, data.letter === 'copy' ? forgetCopyToken : forgetToken(data.link));
        break;
      }
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

type Paper = Required<Pick<CopyLink, 'codeHash' | 'sealedCode'>>;

function giveLink(party: PartyRecord, n: number, { sealToken }: Secrets, paper: Paper): PartyRecord {
  const token = newToken();
  const former: FormerLink[] = party.link
    ? [{ n: party.link.n, hash: party.link.hash, ended: 'replaced' }]
    : [];
  return {
    ...party,
    link: {
      n,
      hash: sha256Hex(token),
      sealedToken: sealToken(party.partyId, token),
      expiresAt: farFuture,
      ...paper,
    },
    formerLinks: [...party.formerLinks, ...former],
  };
}

function giveCopyLink(party: PartyRecord, { sealToken }: Secrets, paper: Paper): PartyRecord {
  const token = newToken();
  const sealedToken = sealToken(party.partyId, token);
  return { ...party, copyLink: { hash: sha256Hex(token), sealedToken, ...paper } };
}

const forgetToken =
  (n: number) =>
  (party: PartyRecord): PartyRecord =>
    party.link?.n === n ? { ...party, link: { ...party.link, sealedToken: null, sealedCode: null } } : party;

const forgetCopyToken = (party: PartyRecord): PartyRecord =>
  party.copyLink ? { ...party, copyLink: { ...party.copyLink, sealedToken: null, sealedCode: null } } : party;

/** A link ends by what happens to the document, not by a date of its own; the deadline is in the chain. */
const farFuture = new Date('9999-12-31T00:00:00.000Z');
