import type { Json } from '#app/lib/canonical-json.ts';
import type { ConsentField } from '#templates/definition/fields.ts';
import { isIsoDate, printDate } from '../../dutch/date.ts';
import { type FieldPrint, partsOf } from '../print.ts';
import { recipientsOf } from './recipients.ts';

/** A line to write a name on, for the form on paper. */
const openLine = '……………………………………';

export const print: FieldPrint<ConsentField> = {
  blocks: (field, value, { answers }) => {
    const known = recipientsOf(field, answers);
    const recipients = known.length > 0 ? known : [openLine, openLine];
    return field.purposes.map((purpose) => ({
      type: 'choices',
      label: purpose.label,
      options: recipients.map((recipient) => {
        if (value === undefined || value === null) return { text: recipient, chosen: null };
        const choice = choiceFor(value, purpose.id, recipient);
        return { text: recipient, chosen: choice.given, note: inWords(choice) };
      }),
    }));
  },
  text: (field, value) =>
    field.purposes
      .flatMap((purpose) =>
        Object.keys(partsOf(partsOf(value)[purpose.id])).map(
          (recipient) =>
            `${purpose.label} – ${recipient}: ${inWords(choiceFor(value, purpose.id, recipient))}`,
        ),
      )
      .join('\n'),
};

/** What was chosen for one purpose and recipient; what was not chosen is refused. */
function choiceFor(
  value: Json | undefined,
  purpose: string,
  recipient: string,
): { given: boolean; until?: string } {
  const byRecipient = partsOf(partsOf(value)[purpose]);
  const choice = partsOf(Object.hasOwn(byRecipient, recipient) ? byRecipient[recipient] : undefined);
  return { given: choice.given === true, ...(isIsoDate(choice.until) && { until: choice.until }) };
}

function inWords({ given, until }: { given: boolean; until?: string }): string {
  if (!given) return 'Nee';
  return until ? `Ja, tot en met ${printDate(until)}` : 'Ja';
}
