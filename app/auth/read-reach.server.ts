import { parsePhone } from '#app/forms/dutch/phone.ts';
import { reaches, type Reach } from '#app/domain/events.ts';
import type { PartyPerson } from '#app/models/document-types.ts';
import type { TypedForm } from './form.server.ts';

export type TypedReach = { reach: Reach; addresses: Pick<PartyPerson, 'email' | 'phone' | 'postal'> };

/** How somebody is to get their link, as `ReachFields` sends it; what is no telephone number stays as it was typed. */
export function readReach(form: TypedForm, partyId: string): TypedReach {
  const text = (field: string) => form.text(`${field}-${partyId}`);
  const phone = text('phone');
  const reach = reaches.find((one) => one === text('reach')) ?? 'email';
  const lines = form
    .raw(`postal-${partyId}`)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return {
    reach,
    addresses: {
      // Nothing is ever mailed to who chose paper or sms.
      email: reach === 'email' ? text('email') || null : null,
      phone: phone === '' ? null : (parsePhone(phone) ?? phone),
      ...(lines.length > 0 && { postal: lines.join('\n') }),
    },
  };
}
