import type { Services } from './services.ts';

/** By what somebody's own page finds what they signed: differs per organisation, like all that is searched. */
export function addressHash(
  { search }: Pick<Services, 'search'>,
  organisationId: string,
  email: string | null,
): string | null {
  return email ? search.exactToken(`address:${organisationId}`, email) : null;
}
