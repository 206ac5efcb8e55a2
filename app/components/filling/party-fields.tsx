import { Button } from '@amsterdam/design-system-react';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import type { PartyRule } from '#templates/definition/template.ts';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words.tsx';

/** What is asked of one party. */
export function PartyFields({
  rule,
  party,
  number,
  canRemove,
  errorOf,
}: {
  rule: PartyRule;
  party: DraftParty;
  number: number | null;
  canRemove: boolean;
  errorOf: (field: string) => string | undefined;
}) {
  const t = useWords('staff');
  const { partyId, person, capacity, round } = party;
  const field = (
    name: 'name' | 'firstName' | 'email' | 'phone' | 'organisation' | 'capacityWords',
    help?: string,
  ) => (
    <TextField
      name={`${name}-${partyId}`}
      label={t(`documents.parties.${name}`)}
      help={help}
      defaultValue={person[name] ?? ''}
      error={errorOf(name)}
      autoComplete="off"
      type={name === 'email' ? 'email' : name === 'phone' ? 'tel' : 'text'}
    />
  );
  const hasOrganisation = rule.capacities.includes('organisation');
  return (
    <fieldset className="party card">
      <legend>
        {number === null ? rule.title : t('documents.parties.role', { title: rule.title, number })}
      </legend>
      <input type="hidden" name="party" value={partyId} />
      <input type="hidden" name={`role-${partyId}`} value={rule.role} />
      {field('name')}
      {field('firstName', t('documents.parties.firstNameHelp'))}
      {rule.capacities.length > 1 && (
        <fieldset className="plain-fieldset">
          <legend>{t('documents.parties.capacity')}</legend>
          {rule.capacities.map((one) => (
            <label key={one} className="choice">
              <input
                type="radio"
                name={`capacity-${partyId}`}
                value={one}
                defaultChecked={one === capacity}
              />{' '}
              {t(`documents.parties.capacities.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      {rule.capacities.length === 1 && <input type="hidden" name={`capacity-${partyId}`} value={capacity} />}
      {hasOrganisation && field('organisation')}
      {rule.capacities.some((one) => one !== 'self') &&
        field('capacityWords', t('documents.parties.capacityWordsHelp'))}
      {field('email')}
      {field('phone', t('documents.parties.phoneHelp'))}
      {rule.roundPerParty === true && (
        <TextField
          name={`round-${partyId}`}
          label={t('documents.parties.round')}
          help={t('documents.parties.roundHelp')}
          defaultValue={String(round)}
          inputMode="numeric"
          isShort
        />
      )}
      {canRemove && (
        <Button type="submit" variant="tertiary" name="remove" value={partyId}>
          {t('documents.parties.remove')}
        </Button>
      )}
    </fieldset>
  );
}
