import { wordsOf } from '#app/lib/i18n.server.ts';

/** What a party without e-mail gets on their telephone; each fits in two messages of 153 characters. */
export function partySms({
  about,
  organisation,
  url = '',
}: {
  about:
    | 'invitation'
    | 'reminder'
    | 'copy'
    | 'withdrawn'
    | 'declined'
    | 'voided'
    | 'expired'
    | 'answer'
    | 'notNeeded'
    | 'maySign'
    | 'meeting'
    | 'meetingCancelled';
  organisation: string;
  /** The party's link, where there is one. */
  url?: string;
}): string {
  return wordsOf('mail')(`sms.${about}`, { organisation, url });
}
