import type { SigningView } from '#app/documents/party/read-signing.server.ts';
import { saveChoices } from '#app/documents/party/save-choices.server.ts';
import { saveDraft } from '#app/documents/party/visit-draft.server.ts';
import {
  changeRows,
  type FieldError,
  initialValues,
  type Message,
  nestErrors,
  readAnswers,
} from '#app/forms/index.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import type { PartyRequest } from './require-visit.server.ts';

/** What the page with the choices goes on with when they were not kept. */
export interface ChoicesToMend {
  values: Record<string, Json>;
  errors: Record<string, FieldError>;
  messages: { path: string; message: Message }[];
}

/** What stands in the inputs: blanks at first, later what was chosen. */
export function choicesAsTyped(
  view: SigningView,
  answers: Readonly<Record<string, unknown>>,
): Record<string, Json> {
  return Object.assign({}, ...view.ownSections.map((section) => initialValues(section, answers))) as Record<
    string,
    Json
  >;
}

/**
 * Keeps the choices that a form brings. Who made them knows what changed, so they need not read the document again.
 *
 * @returns what to mend, or null when they were kept
 */
export async function keepChoices(
  { portal, visit, view }: PartyRequest & { view: SigningView },
  form: FormData,
): Promise<ChoicesToMend | null> {
  const { answers } = view.composed;
  const typed = Object.assign(
    {},
    ...view.ownSections.map((section) => readAnswers(section, form, answers)),
  ) as Record<string, Json>;
  const withRows = changeRows(typed, form);
  if (withRows) return { values: choicesAsTyped(view, withRows), errors: {}, messages: [] };

  const problems = await saveChoices(portal, visit, typed);
  const messages = Object.entries(problems).map(([path, message]) => ({ path, message }));
  if (messages.length > 0)
    return { values: choicesAsTyped(view, typed), errors: nestErrors(problems), messages };
  const { state } = await loadRecord(portal, visit.organisationId, visit.id);
  if (state.revision === visit.loaded.state.revision + 1)
    await saveDraft(visit, { readRevision: state.revision });
  return null;
}
