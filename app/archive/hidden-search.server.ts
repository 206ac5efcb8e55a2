import type { Keyring } from '#app/lib/keyring.server.ts';
import { openValue, sealValue } from '#app/lib/sealed-value.server.ts';

/**
 * A name that is looked for, as it stands in the address of a list: sealed, because addresses are kept in histories
 * and logs. So the list can be kept, paged, exported, and shared with a colleague of the same organisation.
 *
 * @returns base64url, '' for no name
 */
export function hideSearch(keyring: Keyring, organisationId: string, words: string): string {
  const search = words.trim().slice(0, longest);
  if (search === '') return '';
  return sealValue(keyring.subkey('addresses'), search, placeOf(organisationId)).toString('base64url');
}

/** @returns the name; '' when there is none, or what stands there was not made here for this organisation */
export function showSearch(keyring: Keyring, organisationId: string, hidden: string): string {
  if (hidden === '' || hidden.length > longest * 8) return '';
  try {
    return openValue<string>(
      keyring.subkey('addresses'),
      Buffer.from(hidden, 'base64url'),
      placeOf(organisationId),
    );
  } catch {
    return '';
  }
}

const longest = 100;
const placeOf = (organisationId: string) => ({ record: organisationId, field: 'archive.search' });
