import type { PartyState } from '#app/domain/state.ts';
import { parseDate, printDate } from '#app/forms/dutch/date.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import type { OrganisationRecord } from '#app/models/organisation.server.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import { momentInWords } from '../in-words.ts';

/** What showed that somebody may sign for another, who saw it and until when it holds; null where it was not asked. */
export function mandateInWords(
  { mandate, mandated }: PartyState,
  { mandate: typed, person }: DraftParty,
  { country, timeZone }: Pick<OrganisationRecord, 'country' | 'timeZone'>,
  staff: ReadonlyMap<string, string>,
): string | null {
  const t = wordsOf('pdf');
  const joint = person.isJoint ? [t('evidence.mandate.joint')] : [];
  if (!mandate || !typed || typed.shown === 'later')
    return mandated ? [t('evidence.mandate.missing'), ...joint].join(' ') : (joint[0] ?? null);
  const { shown, until, subject, amount } = typed;
  return [
    t('evidence.mandate.seen', {
      staff: staff.get(mandate.by) ?? t('evidence.present.someone'),
      moment: momentInWords(mandate.at, timeZone),
      shown: t(`evidence.mandate.shown.${country}.${shown}`),
    }),
    until === ''
      ? t('evidence.mandate.noEnd')
      : t('evidence.mandate.until', { day: printDate(parseDate(until) ?? until) }),
    ...(subject === '' ? [] : [t('evidence.mandate.subject', { subject })]),
    ...(amount === '' ? [] : [t('evidence.mandate.amount', { amount: `€\u00a0${amount}` })]),
    ...joint,
  ].join(' ');
}
