import type { Reach } from '#app/domain/events.ts';
import { isMobile } from '#app/forms/dutch/phone.ts';
import type { PartyPerson } from '#app/models/document-types.ts';

/** The ways in which this portal can bring somebody their link. */
export function waysOf({ sms }: { sms: unknown }): readonly Reach[] {
  return sms ? ['email', 'sms', 'letter', 'here'] : ['email', 'letter', 'here'];
}

/** What is missing to reach somebody in this way; null when nothing is. */
export function reachProblem(
  reach: Reach,
  { email, phone, postal }: Pick<PartyPerson, 'email' | 'phone' | 'postal'>,
  ways: readonly Reach[],
): 'reach' | 'email' | 'mobile' | 'postal' | null {
  if (!ways.includes(reach)) return 'reach';
  if (reach === 'here') return null;
  if (reach === 'sms') return isMobile(phone ?? '') ? null : 'mobile';
  if (reach === 'letter') return isPostal(postal ?? '') ? null : 'postal';
  return email ? null : 'email';
}

/** Street and town, perhaps a line above and a country below: more does not show in the window of an envelope. */
function isPostal(postal: string): boolean {
  const lines = postal.split('\n');
  return lines.length >= 2 && lines.length <= 4 && lines.every((line) => line !== '' && line.length <= 40);
}

/** As an event says it: by e-mail is not said. */
export function reachSaid(reach: Reach | undefined): { reach?: Exclude<Reach, 'email'> } {
  return reach === undefined || reach === 'email' ? {} : { reach };
}
