import { colleaguesMeant } from '#app/domain/complaint.ts';
import { localDateOf } from '#app/domain/local-date.ts';
import {
  dropHidden,
  evaluate,
  intakeSteps,
  nestErrors,
  readAnswers,
  initialValues,
  validateAnswers,
  type Answers,
  type DueStep,
  type FieldError,
  type Message,
} from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { AppError } from '#app/lib/errors.ts';
import { isId } from '#app/lib/ids.ts';
import { findOrganisation, type OrganisationRecord } from '#app/models/organisation.server.ts';
import type { Services } from '#app/record/services.ts';
import type { Section, Template } from '#templates/definition/template.ts';
import { getTemplate } from '#templates/index.ts';
import { colleaguesOf } from './open-complaint.server.ts';

/** The newest version of the form for complaints. */
export function complaintTemplate(): Template & { intake: NonNullable<Template['intake']> } {
  const template = getTemplate('klachtmelding');
  if (!template?.intake) throw new TypeError('no form for complaints');
  return { ...template, intake: template.intake };
}

/** The sections that whoever complains fills in. */
export function complaintSections(): Section[] {
  const { sections, intake } = complaintTemplate();
  return sections.filter(({ id }) => id !== intake.received.section);
}

/** As typed, by field; blanks for what is not there. */
export function complaintValues(typed: Readonly<Record<string, unknown>>): Record<string, Json> {
  return Object.assign({}, ...complaintSections().map((section) => initialValues(section, typed))) as Record<
    string,
    Json
  >;
}

/** @throws AppError `not-found` for what is no organisation here */
export async function complaintOrganisation(id: string): Promise<OrganisationRecord> {
  const organisation = isId(id) ? await findOrganisation(id) : null;
  if (!organisation) throw new AppError('not-found');
  return organisation;
}

/** The steps of the procedure, were a complaint filed today, and where else somebody can go. */
export function complaintProcedure(
  services: Pick<Services, 'clock'>,
  { country, timeZone }: Pick<OrganisationRecord, 'country' | 'timeZone'>,
): { steps: DueStep[]; elsewhere: string[] } {
  const template = complaintTemplate();
  const today = { [template.intake.received.date]: localDateOf(services.clock(), timeZone) };
  const list = template.body.find(
    ({ kind, ...part }) => kind === 'list' && 'id' in part && part.id === 'elders',
  );
  const places = list?.kind === 'list' ? list.items : [];
  return {
    steps: intakeSteps(template, today, { country }),
    elsewhere: places
      .filter(({ visibleWhen }) => !visibleWhen || evaluate(visibleWhen, () => undefined, { country }))
      .map(({ text }) => text),
  };
}

/** A complaint as it was sent by the form's page. */
export interface TypedComplaint {
  values: Record<string, Json>;
  errors: Record<string, FieldError>;
  messages: { path: string; message: Message }[];
  /** Complete and checked; only without `messages`. */
  answers: Answers;
  /** Staff whom it may be about, by what was written. */
  meant: { id: string; name: string }[];
}

/** Reads and checks a form that was sent, and looks up whom it may be about. */
export async function readComplaint(
  services: Pick<Services, 'clock' | 'keyring'>,
  { _id: organisationId, country, timeZone }: OrganisationRecord,
  form: FormData,
): Promise<TypedComplaint> {
  const template = complaintTemplate();
  const { received, about, stories } = template.intake;
  const typed = Object.assign(
    {},
    ...complaintSections().map((section) => readAnswers(section, form, {})),
  ) as Record<string, Json>;
  const given = { ...received.answers, [received.date]: localDateOf(services.clock(), timeZone) };
  const raw = { ...typed, ...given };
  const { value, errors } = validateAnswers(template, raw, { country }, { mode: 'complete' });
  const answers = dropHidden(template, value, { country });
  const text = (id: string) => (typeof answers[id] === 'string' ? answers[id] : '');
  const meant = colleaguesMeant(
    { named: text(about), stories: stories.map(text) },
    await colleaguesOf(services, organisationId),
  );
  return {
    values: complaintValues(typed),
    errors: nestErrors(errors),
    messages: Object.entries(errors).map(([path, message]) => ({ path, message })),
    answers,
    meant: meant.slice(0, mostMeant).map(({ id, name }) => ({ id, name })),
  };
}

/** More are not shown: who does not know the name is not helped by a list of everybody. */
const mostMeant = 6;
