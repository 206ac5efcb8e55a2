import type { DocumentEvent } from '#app/domain/events.ts';
import type { WithdrawalLink } from '#app/models/document-types.ts';
import type { LoadedRecord } from './load-record.server.ts';
import { newToken, sha256Hex, type Secrets } from './secrets.server.ts';

/**
 * What these events change about the links in mails about withdrawn consent, as `$set` paths: one for each recipient who
 * gets a mail and one for who withdrew. As with other links, the secret is kept, sealed, until its mail is accepted.
 */
export function withdrawalLinkChanges(
  { record, secrets }: Pick<LoadedRecord, 'record' | 'secrets'>,
  events: readonly DocumentEvent[],
): Record<string, unknown> {
  let links = record.withdrawalLinks ?? [];
  const before = links;
  const change = (number: number, to: string, make: (link: WithdrawalLink) => WithdrawalLink) => {
    links = links.map((link) => (link.number === number && link.to === to ? make(link) : link));
  };
  for (const { type, data } of events) {
    if (type === 'consentWithdrawn') {
      const { number, partyId, consents, tell } = data;
      const mailed = consents.map(({ recipient }) => recipient).filter((one) => !tell.includes(one));
      const made = [...new Set([...mailed, partyId])].map((to) => newLink(secrets, number, to));
      links = [...links, ...made];
    }
    if (type === 'mailAccepted' || type === 'mailRetried') {
      if (data.mail !== 'withdrawalCopy' && data.mail !== 'withdrawalNotice') continue;
      const { number } = data;
      const to = data.mail === 'withdrawalCopy' ? data.partyId : data.recipient;
      if (type === 'mailAccepted') change(number, to, (link) => ({ ...link, sealedToken: null }));
      // The secret went with the mail that came back.
      else change(number, to, (link) => (link.sealedToken ? link : newLink(secrets, number, to)));
    }
  }
  return links === before ? {} : { withdrawalLinks: links };
}

/** @returns the token; null when its mail is gone */
export function openWithdrawalToken(
  { record, secrets }: Pick<LoadedRecord, 'record' | 'secrets'>,
  { number, to }: Pick<WithdrawalLink, 'number' | 'to'>,
): string | null {
  const link = record.withdrawalLinks?.find((one) => one.number === number && one.to === to);
  return link?.sealedToken ? secrets.openToken(placeOf(number, to), link.sealedToken) : null;
}

function newLink({ sealToken }: Secrets, number: number, to: string): WithdrawalLink {
  const token = newToken();
  return { number, to, hash: sha256Hex(token), sealedToken: sealToken(placeOf(number, to), token) };
}

const placeOf = (number: number, to: string) => `withdrawal-${number}-${to}`;
