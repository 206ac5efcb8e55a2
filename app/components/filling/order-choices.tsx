import { ErrorMessage, Heading } from '@amsterdam/design-system-react';
import type { SendingChoices } from '#app/documents/sending/plan-sending.ts';
import type { SendingOptions } from '#app/documents/sending/sending-options.ts';
import { termEnds } from '#app/domain/events.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words.tsx';

/** What the form leaves open: the order, how many are enough, and a term for each round. */
export function OrderChoices({
  options,
  chosen,
  errorOf,
}: {
  options: SendingOptions;
  /** What was chosen before it was refused. */
  chosen: SendingChoices | undefined;
  errorOf: (field: string) => string | undefined;
}) {
  const t = useWords('staff');
  return (
    <section className="section">
      <Heading level={2}>{t('documents.order.title')}</Heading>
      {options.mayTogether && (
        <ChoiceField
          name="order"
          label={t('documents.order.order')}
          defaultValue={chosen?.order}
          error={errorOf('order')}
          choices={(['rounds', 'together'] as const).map((value) => ({
            value,
            label: t(`documents.order.orders.${value}`),
          }))}
        />
      )}
      {options.groups.map(({ key, organisation, partyIds }) => (
        <ChoiceField
          key={key}
          name={`enough-${key}`}
          label={t('documents.order.enough', { organisation })}
          help={t('documents.order.enoughHelp')}
          defaultValue={String(chosen?.enough[key] ?? partyIds.length)}
          error={errorOf(`enough-${key}`)}
          choices={partyIds.map((_partyId, index) => ({
            value: String(index + 1),
            label: t('documents.order.enoughOf', { count: index + 1, all: partyIds.length }),
          }))}
        />
      ))}
      {options.either && (
        <ChoiceField
          name="either"
          label={t('documents.order.either', { titles: options.either.join(' / ') })}
          defaultValue={chosen?.isEither ? 'one' : 'all'}
          choices={(['all', 'one'] as const).map((value) => ({
            value,
            label: t(`documents.order.eithers.${value}`),
          }))}
        />
      )}
      {options.optional.length > 0 && (
        <fieldset className="plain-fieldset" id="optional" tabIndex={-1}>
          <legend>{t('documents.order.optional')}</legend>
          <p>{t('documents.order.optionalHelp')}</p>
          {errorOf('optional') && <ErrorMessage>{errorOf('optional')}</ErrorMessage>}
          {options.optional.map(({ partyId, name }) => (
            <label key={partyId} className="choice">
              <input
                type="checkbox"
                name="optional"
                value={partyId}
                defaultChecked={chosen?.optional.includes(partyId)}
              />{' '}
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {options.terms.length > 0 && <Terms options={options} chosen={chosen} errorOf={errorOf} />}
    </section>
  );
}

function Terms({ options, chosen, errorOf }: Parameters<typeof OrderChoices>[0]) {
  const t = useWords('staff');
  return (
    <details open={Boolean(chosen?.terms) || errorOf('terms') !== undefined}>
      <summary>{t('documents.order.terms')}</summary>
      <p>{t('documents.order.termsHelp')}</p>
      {options.mayTogether && <p>{t('documents.order.termsTogether')}</p>}
      {errorOf('terms') && <ErrorMessage>{errorOf('terms')}</ErrorMessage>}
      <label className="choice">
        <input
          type="checkbox"
          id="terms"
          name="terms"
          value="rounds"
          defaultChecked={Boolean(chosen?.terms)}
        />{' '}
        {t('documents.order.termsUse')}
      </label>
      {options.terms.map((usual) => {
        const { round } = usual;
        const term = chosen?.terms?.find((one) => one.round === round) ?? usual;
        return (
          <fieldset key={round} className="card">
            <legend>
              <strong>{t('documents.check.round', { round })}</strong>
            </legend>
            <TextField
              name={`days-${round}`}
              label={t('documents.order.days')}
              defaultValue={String(term.days)}
              error={errorOf(`days-${round}`)}
              inputMode="numeric"
              isShort
            />
            <ChoiceField
              name={`then-${round}`}
              label={t('documents.order.then')}
              help={t('documents.order.thenHelp')}
              defaultValue={term.then}
              error={errorOf(`then-${round}`)}
              choices={termEnds.map((value) => ({ value, label: t(`documents.order.thens.${value}`) }))}
            />
            <TextField
              name={`extendBy-${round}`}
              label={t('documents.order.extendBy')}
              defaultValue={String(term.extendBy ?? usual.extendBy)}
              error={errorOf(`extendBy-${round}`)}
              inputMode="numeric"
              isShort
            />
          </fieldset>
        );
      })}
    </details>
  );
}
