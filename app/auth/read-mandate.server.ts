import { representations, shownDocuments } from '#app/domain/mandates.ts';
import type { PartyPerson } from '#app/models/document-types.ts';
import type { TypedMandate } from '#app/record/draft-parties.server.ts';
import type { TypedForm } from './form.server.ts';

/** For whom somebody signs; undefined while it is not chosen as what. */
export function readRepresents(form: TypedForm, id: string): PartyPerson['represents'] {
  const as = representations.find((one) => one === form.text(`represents-${id}`));
  return as && { as, of: form.text(`of-${id}`) };
}

/** What shows that somebody may sign for another; undefined where an organisation's is not asked for. */
export function readMandateFields(
  form: TypedForm,
  id: string,
  capacity: 'representative' | 'organisation',
): TypedMandate | undefined {
  const typed = form.text(`shown-${id}`);
  const shown = shownDocuments[capacity].find((one) => one === typed) ?? 'later';
  if (capacity === 'organisation' && shown === 'later' && typed !== 'later') return undefined;
  return {
    shown,
    until: form.text(`until-${id}`),
    subject: form.text(`subject-${id}`),
    amount: form.text(`amount-${id}`),
  };
}
