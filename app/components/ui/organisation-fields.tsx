import { timeZones } from '#app/auth/time-zones.ts';
import { useWords } from '../words.tsx';
import { ChoiceField } from './choice-field.tsx';
import { TextField } from './text-field.tsx';

export interface OrganisationFieldsProps {
  value?: { name: string; country: string; timeZone: string };
  error: (name: string) => string | undefined;
}

/** Name, country and time zone of an organisation. */
export function OrganisationFields({ value, error }: OrganisationFieldsProps) {
  const t = useWords('staff');
  return (
    <>
      <TextField
        name="organisationName"
        autoComplete="organization"
        label={t('settings.name')}
        defaultValue={value?.name}
        error={error('organisationName')}
      />
      <ChoiceField
        name="country"
        label={t('settings.country')}
        defaultValue={value?.country ?? 'NL'}
        choices={['NL', 'BE'].map((country) => ({ value: country, label: t(`auth.firstAdmin.${country}`) }))}
      />
      <ChoiceField
        name="timeZone"
        label={t('settings.timeZone')}
        help={t('settings.timeZoneHelp')}
        defaultValue={value?.timeZone ?? 'Europe/Amsterdam'}
        choices={timeZones.map((zone) => ({ value: zone, label: t(`settings.zones.${zone}`) }))}
      />
    </>
  );
}
