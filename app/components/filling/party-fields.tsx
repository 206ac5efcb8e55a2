import { Button } from '@amsterdam/design-system-react';
import type { Reach } from '#app/domain/events.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import type { PartyRule } from '#templates/definition/template.ts';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words.tsx';
import { ReachFields } from './reach-fields.tsx';
import { RightsFields } from './rights-fields.tsx';

/** What is asked of one party. */
export function PartyFields({
  rule,
  party,
  number,
  canRemove,
  ways,
  country,
  errorOf,
}: {
  rule: PartyRule;
  party: DraftParty;
  number: number | null;
  canRemove: boolean;
  ways: readonly Reach[];
  country: 'NL' | 'BE';
  errorOf: (field: string) => string | undefined;
}) {
  const t = useWords('staff');
  const { partyId, person, capacity, round } = party;
  const field = (name: 'name' | 'firstName' | 'organisation' | 'capacityWords', help?: string) => (
    <TextField
      name={`${name}-${partyId}`}
      label={t(`documents.parties.${name}`)}
      help={help}
      defaultValue={person[name] ?? ''}
      error={errorOf(name)}
      autoComplete="off"
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
      {hasOrganisation && field('capacityWords', t('documents.parties.capacityWordsHelp'))}
      <RightsFields rule={rule} party={party} country={country} errorOf={errorOf} />
      <ReachFields partyId={partyId} ways={ways} reach={party.reach} person={person} errorOf={errorOf} />
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
