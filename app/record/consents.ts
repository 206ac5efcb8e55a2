import { isWithdrawn } from '#app/domain/decide-consent.ts';
import type { Commitment, Instant, LocalDate } from '#app/domain/events.ts';
import type { State } from '#app/domain/state.ts';
import { partsOf, rowsOf } from '#app/forms/fields/print.ts';
import type { Answers } from '#app/forms/index.ts';
import type { ConsentField } from '#templates/definition/fields.ts';
import type { Template } from '#templates/definition/template.ts';
import type { LoadedRecord } from './load-record.server.ts';

/** Something that was consented to: for a purpose, towards a recipient. */
export interface ConsentGiven {
  /** The same wherever this consent is meant; tells nothing. */
  key: string;
  purpose: { id: string; label: string; help: string | null };
  recipient: { name: string; commitment: Commitment; email: string | null };
  /** The last day; null where none was set. */
  until: LocalDate | null;
  withdrawnAt: Instant | null;
}

/**
 * What a document consents to: everything that was given, with until when it holds and whether it was taken back. Pure.
 *
 * @param commit how the record commits to a recipient's name, `secrets.commit`
 */
export function consentOf(input: {
  template: Pick<Template, 'sections'>;
  answers: Answers;
  state: Pick<State, 'withdrawals'>;
  commit: (name: string) => Commitment;
}): ConsentGiven[] {
  const { template, answers, state, commit } = input;
  return consentFields(template).flatMap((field) =>
    field.purposes.flatMap(({ id, label, help = null }) =>
      Object.entries(partsOf(partsOf(answers[field.id])[id])).flatMap(([name, choice]) => {
        const { given, until } = partsOf(choice);
        if (given !== true) return [];
        const commitment = commit(name);
        const consent = { purpose: id, recipient: commitment };
        const act = state.withdrawals.find((one) => isWithdrawn({ withdrawals: [one] }, consent));
        return [
          {
            key: `${id}:${commitment}`,
            purpose: { id, label, help },
            recipient: { name, commitment, email: emailOf(field, answers, name) },
            until: typeof until === 'string' ? until : null,
            withdrawnAt: act?.at ?? null,
          },
        ];
      }),
    ),
  );
}

/** The same of a record that is open. */
export function consentsIn(
  { state, secrets }: Pick<LoadedRecord, 'state' | 'secrets'>,
  { template, answers }: { template: Pick<Template, 'sections'>; answers: Answers },
): ConsentGiven[] {
  return state.phase === 'completed' ? consentOf({ template, answers, state, commit: secrets.commit }) : [];
}

/** Whether a consent holds. @param today on the organisation's calendar; the last day counts whole */
export function isLive({ until, withdrawnAt }: ConsentGiven, today: LocalDate): boolean {
  return withdrawnAt === null && (until === null || until >= today);
}

/** Whether a form asks for consent at all. */
export function asksConsent(template: Pick<Template, 'sections'>): boolean {
  return consentFields(template).length > 0;
}

const consentFields = ({ sections }: Pick<Template, 'sections'>): ConsentField[] =>
  sections.flatMap(({ fields }) => fields.filter((field) => field.type === 'consent'));

function emailOf(field: ConsentField, answers: Answers, name: string): string | null {
  const row = rowsOf(answers[field.recipientsFrom]).find((one) => one.name === name && one.email);
  return typeof row?.email === 'string' ? row.email : null;
}
