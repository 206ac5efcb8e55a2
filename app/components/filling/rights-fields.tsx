import { representationsOf } from '#app/domain/mandates.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import type { PartyRule } from '#templates/definition/template.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words.tsx';
import { MandateFields } from './mandate-fields.tsx';

/** For whom a party signs, when it is not for themselves, and what shows that they may. */
export function RightsFields({
  rule,
  party,
  country,
  errorOf,
}: {
  rule: PartyRule;
  party: DraftParty;
  country: 'NL' | 'BE';
  errorOf: (field: string) => string | undefined;
}) {
  const t = useWords('staff');
  const { partyId, person, mandate } = party;
  const shared = { partyId, country, mandate, errorOf };
  const canBeFor = rule.capacities.includes('representative');
  const isFor = party.capacity === 'representative';
  const isWrong = ['represents', 'of', 'shown', 'until', 'amount', 'joint'].some((field) => errorOf(field));
  return (
    <>
      {canBeFor && (
        <details className="rights" open={isFor}>
          <summary>{t('documents.parties.represents.legend')}</summary>
          <SelectField
            name={`represents-${partyId}`}
            label={t('documents.parties.represents.as')}
            help={t(`documents.parties.represents.asHelp.${country}`)}
            defaultValue={person.represents?.as ?? ''}
            error={errorOf('represents')}
            options={[
              { value: '', label: t('documents.parties.represents.choose') },
              ...representationsOf[country].map((value) => ({
                value,
                label: t(`documents.parties.represents.kinds.${value}`),
              })),
            ]}
          />
          <TextField
            name={`of-${partyId}`}
            label={t('documents.parties.represents.of')}
            defaultValue={person.represents?.of ?? ''}
            error={errorOf('of')}
            autoComplete="off"
          />
          <MandateFields {...shared} capacity="representative" mayBeLeft={false} />
        </details>
      )}
      {rule.capacities.includes('organisation') && !canBeFor && (
        <details className="rights" open={mandate !== undefined || person.isJoint === true || isWrong}>
          <summary>{t('documents.parties.mandate.summary')}</summary>
          <MandateFields {...shared} capacity="organisation" mayBeLeft />
          {rule.max > 1 && (
            <label className="choice" id={`joint-${partyId}`}>
              <input
                type="checkbox"
                name={`joint-${partyId}`}
                value="ja"
                defaultChecked={person.isJoint === true}
              />{' '}
              {t('documents.parties.mandate.joint')}
            </label>
          )}
        </details>
      )}
    </>
  );
}
