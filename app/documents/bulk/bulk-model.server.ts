import type { LocalDate } from '#app/domain/events.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import { prefillAnswers, personNamed, type Answers, type FormContext } from '#app/forms/index.ts';
import type { CarriedOver } from '#app/models/document-types.ts';
import { Users, userDto, type UserRecord } from '#app/models/user.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import type { LoadedRecord } from '#app/record/load-record.server.ts';
import type { Services } from '#app/record/services.ts';
import type { Field } from '#templates/definition/fields.ts';
import type { Template } from '#templates/definition/template.ts';
import { missingPlaces } from '../staff/read-parties-page.server.ts';
import type { BulkModel } from './plan-row.ts';

/** The model of a list, and what a row needs to know beside it. */
export interface ModelFacts {
  model: BulkModel;
  context: FormContext;
  /** On the calendar of the organisation. */
  today: LocalDate;
  /** What a form starts with in the dossier of somebody with this name. */
  startOf: (label: string) => Answers;
}

/** A draft as the model of many documents. */
export async function readModel(
  services: Services,
  loaded: LoadedRecord,
  staffId: string,
): Promise<ModelFacts> {
  const { template, organisation, answers, parties } = await composeRecord(services, loaded);
  const user = await Users.findOne({ organisationId: organisation._id, _id: staffId }).lean<UserRecord>();
  const context = { country: organisation.country };
  const own = withoutOwn(template, answers, loaded.record.carriedOver);
  const sources = {
    organisation: { name: organisation.name },
    ...(user && { user: { person: personNamed(userDto(services.keyring, user).name) } }),
  };
  return {
    context,
    today: localDateOf(services.clock(), organisation.timeZone),
    model: {
      template,
      answers: own,
      parties: [...parties, ...missingPlaces(template, parties, own, services.clock())],
    },
    startOf: (name) =>
      prefillAnswers(template, { ...sources, dossier: { name, person: personNamed(name) } }, context).answers,
  };
}

/**
 * Without what belongs to the draft's own dossier: who it is about, always; what was taken over from its earlier
 * documents, unless somebody changed it.
 */
function withoutOwn({ sections }: Template, answers: Answers, carriedOver: readonly CarriedOver[]): Answers {
  const taken = new Set(carriedOver.filter(({ from }) => from === 'earlier').map(({ fieldId }) => fieldId));
  const own = sections
    .flatMap(({ fields }) => fields)
    .filter((field) => taken.has(field.id) || isAboutDossier(field))
    .map(({ id }) => id);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !own.includes(id)));
}

function isAboutDossier({ prefill = [] }: Field): boolean {
  const paths = typeof prefill === 'string' ? [prefill] : prefill;
  return paths.some((path) => /^(dossier|count)\./.test(path));
}
