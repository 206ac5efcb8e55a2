import { ErrorMessage, Field, Label, Paragraph, TextArea } from '@amsterdam/design-system-react';
import type { Reach } from '#app/domain/events.ts';
import { TextField } from '../ui/text-field.tsx';
import { useTyped } from '../ui/typed.tsx';
import { useWords } from '../words.tsx';

/** How somebody gets their link, and the addresses that are needed for it. */
export function ReachFields({
  partyId,
  ways,
  reach = 'email',
  person,
  errorOf,
}: {
  /** Stands behind the name of each field. */
  partyId: string;
  ways: readonly Reach[];
  reach?: Reach | undefined;
  person: { email: string | null; phone: string | null; postal?: string | null | undefined };
  errorOf: (field: string) => string | undefined;
}) {
  const t = useWords('staff');
  const typedReach = useTyped(`reach-${partyId}`, reach);
  const typedPostal = useTyped(`postal-${partyId}`, person.postal ?? '');
  return (
    <>
      {ways.length > 1 && (
        <fieldset className="plain-fieldset" id={`reach-${partyId}`}>
          <legend>{t('documents.parties.reach')}</legend>
          {ways.map((one) => (
            <label key={one} className="choice">
              <input type="radio" name={`reach-${partyId}`} value={one} defaultChecked={one === typedReach} />{' '}
              {t(`documents.parties.reaches.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <TextField
        name={`email-${partyId}`}
        label={t('documents.parties.email')}
        help={ways.length > 1 ? t('documents.parties.emailHelp') : undefined}
        defaultValue={person.email ?? ''}
        error={errorOf('email')}
        autoComplete="off"
        type="email"
      />
      <TextField
        name={`phone-${partyId}`}
        label={t('documents.parties.phone')}
        help={t('documents.parties.phoneHelp')}
        defaultValue={person.phone ?? ''}
        error={errorOf('phone')}
        autoComplete="off"
        type="tel"
      />
      {ways.includes('letter') && (
        <Field invalid={errorOf('postal') !== undefined} className="ams-mb-m">
          <Label htmlFor={`postal-${partyId}`} optional>
            {t('documents.parties.postal')}
          </Label>
          <Paragraph id={`postal-${partyId}-help`} size="small">
            {t('documents.parties.postalHelp')}
          </Paragraph>
          {errorOf('postal') && (
            <ErrorMessage id={`postal-${partyId}-error`}>{errorOf('postal')}</ErrorMessage>
          )}
          <TextArea
            id={`postal-${partyId}`}
            name={`postal-${partyId}`}
            rows={3}
            defaultValue={typedPostal}
            autoComplete="off"
            invalid={errorOf('postal') !== undefined}
            aria-describedby={[
              `postal-${partyId}-help`,
              ...(errorOf('postal') ? [`postal-${partyId}-error`] : []),
            ].join(' ')}
          />
        </Field>
      )}
    </>
  );
}
