import { shownDocuments } from '#app/domain/mandates.ts';
import type { TypedMandate } from '#app/record/draft-parties.server.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words.tsx';

export interface MandateFieldsProps {
  /** Stands behind the name of each field. */
  partyId: string;
  capacity: 'representative' | 'organisation';
  country: 'NL' | 'BE';
  mandate: TypedMandate | undefined;
  /** Whether it need not be asked for. */
  mayBeLeft: boolean;
  errorOf: (field: string) => string | undefined;
}

/** What shows that somebody may sign for another. */
export function MandateFields({
  partyId,
  capacity,
  country,
  mandate,
  mayBeLeft,
  errorOf,
}: MandateFieldsProps) {
  const t = useWords('staff');
  const text = (field: 'until' | 'subject' | 'amount', hasHelp = true) => (
    <TextField
      name={`${field}-${partyId}`}
      label={t(`documents.parties.mandate.${field}`)}
      help={hasHelp ? t(`documents.parties.mandate.${field}Help`) : undefined}
      defaultValue={mandate?.[field] ?? ''}
      error={errorOf(field)}
      autoComplete="off"
    />
  );
  return (
    <>
      <SelectField
        name={`shown-${partyId}`}
        label={t('documents.parties.mandate.shown')}
        help={t(`documents.parties.mandate.help.${capacity}`)}
        defaultValue={mandate?.shown ?? (mayBeLeft ? '' : 'later')}
        error={errorOf('shown')}
        options={[
          ...(mayBeLeft ? [{ value: '', label: t('documents.parties.mandate.notAsked') }] : []),
          { value: 'later', label: t('documents.parties.mandate.later') },
          ...shownDocuments[capacity].map((value) => ({
            value,
            label: t(`documents.parties.mandate.kinds.${country}.${value}`),
          })),
        ]}
      />
      {text('until')}
      {text('subject')}
      {capacity === 'organisation' && text('amount')}
    </>
  );
}
