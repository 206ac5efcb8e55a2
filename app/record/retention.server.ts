import { TZDate } from '@date-fns/tz';
import type { LocalDate } from '#app/domain/events.ts';
import { retentionEndOf } from '#app/domain/retention.ts';
import type { State } from '#app/domain/state.ts';
import type { DossierRecord } from '#app/models/dossier.server.ts';
import type { OrganisationRecord } from '#app/models/organisation.server.ts';
import type { RetentionRule, Template } from '#templates/definition/template.ts';

/** A form's rule as this organisation keeps it: the quality coordinator may have chosen other years than the form's. */
export function retentionRule(
  template: Pick<Template, 'id' | 'retention'>,
  { settings }: Pick<OrganisationRecord, 'settings'>,
): RetentionRule {
  const { retention } = template;
  const years = settings.retentionYears[template.id] ?? retention.years;
  if (years === retention.years) return retention;
  return { ...retention, years, words: retention.words.replace(/^\d+ /, `${years} `) };
}

/** The last day that a document is kept, on the organisation's calendar; null while its term has not begun. */
export function keptUntil(
  state: State,
  rule: RetentionRule,
  { timeZone }: Pick<OrganisationRecord, 'timeZone'>,
  dossier?: Pick<DossierRecord, 'closedAt'> | null,
): LocalDate | null {
  // The chain's word goes first: the dossier's only bridges the moment before it is on the chain.
  const closedAt = state.ends.dossier ?? dossier?.closedAt?.toISOString();
  return retentionEndOf(state, rule, timeZone, closedAt ? { dossierClosedAt: closedAt } : {})?.until ?? null;
}

/** The moment from which it may be destroyed: the first of the day after the last one, in the organisation's time zone. */
export function destroyableFrom(
  lastDay: LocalDate | null,
  { timeZone }: Pick<OrganisationRecord, 'timeZone'>,
): Date | null {
  if (lastDay === null) return null;
  const [year = 0, month = 1, day = 1] = lastDay.split('-').map(Number);
  return new Date(new TZDate(year, month - 1, day + 1, timeZone).getTime());
}
