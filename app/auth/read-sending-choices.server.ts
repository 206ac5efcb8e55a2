import { termEnds, type RoundTerm } from '#app/domain/events.ts';
import type { SendingChoices } from '#app/documents/sending/plan-sending.ts';
import type { SendingOptions } from '#app/documents/sending/sending-options.ts';
import type { TypedForm } from './form.server.ts';

/** What the sender chose of what the page offered; a number that is none stays one that is refused. */
export function readSendingChoices(form: TypedForm, options: SendingOptions): SendingChoices {
  return {
    order: form.raw('order') === 'together' ? 'together' : 'rounds',
    enough: Object.fromEntries(
      options.groups
        .filter(({ key }) => form.raw(`enough-${key}`) !== '')
        .map(({ key }) => [key, Number(form.raw(`enough-${key}`))]),
    ),
    isEither: form.raw('either') === 'one',
    optional: form.all('optional'),
    terms:
      form.raw('terms') === 'rounds'
        ? options.terms.map(({ round }): RoundTerm => {
            const then = termEnds.find((end) => end === form.raw(`then-${round}`)) ?? 'close';
            const extendBy = Number(form.raw(`extendBy-${round}`));
            return {
              round,
              days: Number(form.raw(`days-${round}`)),
              then,
              ...(then === 'extend' && { extendBy }),
            };
          })
        : null,
  };
}
