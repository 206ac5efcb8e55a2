import type { RetentionRule } from '#templates/definition/template.ts';
import type { DayOrMoment, LocalDate } from './events.ts';
import { localDateOf, yearsAfter } from './local-date.ts';
import type { State } from './state.ts';

/** What a retention term can start from; null or left out while it has not happened. */
export interface RetentionFacts {
  completedAt?: DayOrMoment | null;
  dossierClosedAt?: DayOrMoment | null;
  agreementEndedAt?: DayOrMoment | null;
  consentEndedAt?: DayOrMoment | null;
}

/**
 * Until when a signed document is kept: the number of years after the fact's day on the calendar of `timeZone`, and
 * then to the end of that calendar year. A dossier closed on 3 April 2026 with 5 years gives 2031-12-31.
 * @returns the last day that it is kept ("tot en met"), or null while the term has not begun.
 */
export function retentionEnd(
  rule: Pick<RetentionRule, 'years' | 'from'>,
  facts: RetentionFacts,
  timeZone: string,
): { until: LocalDate } | null {
  const start = facts[factOf[rule.from]];
  if (start === undefined || start === null) return null;
  const day = yearsAfter(localDateOf(start, timeZone), rule.years);
  return { until: `${day.slice(0, 4)}-12-31` };
}

/** Until when what was never signed by all is kept: one year after its content last changed, to the day. */
export function unsignedRetentionEnd(changedAt: DayOrMoment, timeZone: string): { until: LocalDate } {
  return { until: yearsAfter(localDateOf(changedAt, timeZone), 1) };
}

/**
 * The same for a document by its state, whichever term applies. A hold is not looked at: it does not move the term, it
 * forbids the destruction.
 * @param facts what is known outside the document's own chain, such as the closing of its dossier.
 */
export function retentionEndOf(
  state: State,
  rule: Pick<RetentionRule, 'years' | 'from'>,
  timeZone: string,
  facts: RetentionFacts = {},
): { until: LocalDate } | null {
  if (state.phase === 'completed') {
    const { dossier, agreement, consent } = state.ends;
    const own: RetentionFacts = {
      completedAt: state.completedAt,
      dossierClosedAt: dossier,
      agreementEndedAt: agreement,
      consentEndedAt: consent,
    };
    return retentionEnd(rule, { ...own, ...facts }, timeZone);
  }
  const last = state.endedAt ?? state.changedAt;
  const isRunning = state.phase === 'sent' || state.phase === 'new' || state.phase === 'destroyed';
  return isRunning || last === null ? null : unsignedRetentionEnd(last, timeZone);
}

const factOf = {
  completed: 'completedAt',
  'dossier-closed': 'dossierClosedAt',
  'agreement-ended': 'agreementEndedAt',
  'consent-ended': 'consentEndedAt',
} as const satisfies Record<RetentionRule['from'], keyof RetentionFacts>;
