import type { LocalDate } from '#app/domain/events.ts';
import type { Mandate } from '#app/domain/mandates.ts';
import { parseDate, shortDate } from '#app/forms/dutch/date.ts';
import { moneyText, parseMoney } from '#app/forms/dutch/number.ts';
import type { TypedMandate } from './draft-parties.server.ts';

/** As it stands in a form; null: nothing was shown yet. */
export function typedMandate(mandate: Mandate | null): TypedMandate {
  const { until = null, subject = null, amount = null } = mandate ?? {};
  return {
    shown: mandate?.shown ?? 'later',
    until: until === null ? '' : shortDate(until),
    subject: subject ?? '',
    amount: amount === null ? '' : moneyText(amount),
  };
}

export type MandateProblem = 'mandate-until' | 'mandate-amount';

/**
 * @param today on the calendar of the organisation
 * @returns null while nothing was shown
 */
export function readMandate(
  { shown, until, subject, amount }: TypedMandate,
  today: LocalDate,
): { mandate: Mandate | null; problems: MandateProblem[] } {
  if (shown === 'later') return { mandate: null, problems: [] };
  const day = until === '' ? null : parseDate(until);
  const cents = amount === '' ? null : parseMoney(amount);
  const isDay = day === null || (day !== undefined && day >= today);
  const isAmount = cents === null || (cents !== undefined && Number.isSafeInteger(cents) && cents > 0);
  return {
    mandate: { shown, until: day ?? null, subject: subject || null, amount: cents ?? null },
    problems: [
      ...(isDay ? [] : ['mandate-until' as const]),
      ...(isAmount ? [] : ['mandate-amount' as const]),
    ],
  };
}
