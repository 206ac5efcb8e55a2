import { localDateOf } from '#app/domain/local-date.ts';
import { AppError } from '#app/lib/errors.ts';
import { formatDate, formatTime } from '#app/lib/format-date.ts';
import type { MeetingPaper } from '#app/pdf/meeting/meeting-papers.server.tsx';
import { composeRecord } from '#app/record/compose-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import { meetingToken } from '#app/record/meeting-links.server.ts';
import { newestPlan } from '#app/record/meeting-plan.ts';
import { sha256Hex } from '#app/record/secrets.server.ts';
import type { Services } from '#app/record/services.ts';
import { momentInWords } from '../in-words.ts';
import { readMeeting } from './read-meeting.server.ts';

/**
 * What is printed for a meeting: the cards before it, the list of who was there and the certificate after it.
 *
 * @throws AppError `not-found` without a meeting, and for a certificate while not everybody has signed; `worker-unavailable`
 */
export async function printMeeting(
  services: Services,
  loaded: LoadedRecord,
  kind: MeetingPaper['kind'],
): Promise<Uint8Array> {
  const { bytes } = await services.pdf.renderMeetingPaper(await describe(services, loaded, kind));
  return bytes;
}

async function describe(
  services: Services,
  loaded: LoadedRecord,
  kind: MeetingPaper['kind'],
): Promise<MeetingPaper> {
  const { record, keys } = loaded;
  const plan = newestPlan(loaded);
  if (!plan) throw new AppError('not-found');
  const { organisation, template, context } = await composeRecord(services, loaded);
  const { people, isComplete } = await readMeeting(services, loaded);
  const { name, country, timeZone } = organisation;
  const [startsAt, endsAt] = [new Date(plan.startsAt), new Date(plan.endsAt)];
  const day = formatDate(startsAt, timeZone);
  const common = {
    title: template.title,
    reference: record.reference,
    organisation: { name, country },
    on: localDateOf(startsAt, timeZone),
    place: plan.place,
    verifyUrl: context.verifyUrl,
    documentId: sha256Hex(`${keys.salt}:meeting:${kind}:${loaded.state.head.hash}`).slice(0, 32),
  };
  switch (kind) {
    case 'cards': {
      const asked = people.filter(({ step }) => step === 'attend' || step === 'later' || step === 'sign');
      if (asked.length === 0) throw new AppError('not-found');
      return {
        kind,
        ...common,
        day,
        cards: asked.map((person) => ({
          name: person.name,
          label: person.label,
          url: `${services.publicUrl}/bijeenkomst/${meetingToken(services, record, 'card', person.partyId)}`,
        })),
      };
    }
    case 'attendance': {
      const signed = people.filter(({ signedAt }) => signedAt !== null).length;
      const there = people.filter(({ attended }) => attended !== null).length;
      return {
        kind,
        ...common,
        when: `${day} van ${formatTime(startsAt, timeZone)} tot ${formatTime(endsAt, timeZone)}`,
        summary: `Van de ${String(people.length)} personen waren er ${String(there)}. Er hebben ${String(signed)} getekend.`,
        people: people.map((person) => ({
          name: person.name,
          label: person.label,
          attended: person.attended ? `ja, om ${formatTime(new Date(person.attended.at), timeZone)}` : 'nee',
          signed: person.signedAt ? momentInWords(person.signedAt, timeZone) : 'nee',
        })),
      };
    }
    case 'wall':
      if (!isComplete) throw new AppError('not-found');
      return {
        kind,
        ...common,
        day,
        signatories: people
          .filter(({ signedAt }) => signedAt !== null)
          .map((person) => ({ label: person.label, name: person.showName ? person.name : null })),
      };
  }
}
