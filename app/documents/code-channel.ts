import type { Channel, Reach } from '#app/domain/events.ts';

/** A code goes by another way than the link where there is one; else by the same, and the evidence sheet says so. */
export function codeChannel(
  services: { sms: unknown },
  person: { phone: string | null },
  reach: Reach = 'email',
): Channel {
  if (services.sms && person.phone) return 'sms';
  return reach === 'letter' ? 'letter' : 'email';
}
