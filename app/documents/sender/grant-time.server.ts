import { deadlineOf } from '#app/domain/turn.ts';
import { AppError } from '#app/lib/errors.ts';
import { formatDate } from '#app/lib/format-date.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import { findOrganisation } from '#app/models/organisation.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { questionsOf } from '#app/record/questions.ts';
import type { Services } from '#app/record/services.ts';
import type { StaffTarget } from '../targets.ts';
import { answerQuestion } from './answer-question.server.ts';
import { extendDeadline } from './extend-deadline.server.ts';

/**
 * Gives the days that a party asked for, counted from the deadline as it is, and answers that.
 *
 * @param input.number which question of the document, from 1
 * @throws AppError `not-found` for a question that asks for no time, `changed-meanwhile` when it was answered, and what
 *   `extendDeadline` says
 */
export async function grantTime(
  services: Services,
  { number, ...target }: StaffTarget & { number: number },
): Promise<void> {
  const loaded = await loadRecord(services, target.organisationId, target.id);
  const asked = questionsOf(loaded).find((question) => question.number === number);
  const deadline = deadlineOf(loaded.state);
  if (!asked?.days || deadline === null) throw new AppError('not-found');
  if (asked.answer) throw new AppError('changed-meanwhile', 'answered');
  const left = Math.max(0, Math.floor((Date.parse(deadline) - services.clock().getTime()) / dayMs));
  const { state } = await extendDeadline(services, { ...target, days: Math.min(365, left + asked.days) });
  const organisation = await findOrganisation(target.organisationId);
  const day = formatDate(
    new Date(deadlineOf(state) ?? deadline),
    organisation?.timeZone ?? 'Europe/Amsterdam',
  );
  await answerQuestion(services, { ...target, number, answer: wordsOf('mail')('answers.time', { day }) });
}

const dayMs = 24 * 60 * 60_000;
