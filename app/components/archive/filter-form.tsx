import { Button, Checkbox } from '@amsterdam/design-system-react';
import { Form } from '@remix-run/react';
import { ChoiceField } from '../ui/choice-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../words.tsx';

export interface ArchiveFilterFormProps {
  filter: {
    templateId?: string | undefined;
    status?: string | undefined;
    endsThisYear?: boolean | undefined;
    search?: string | undefined;
  };
  forms: readonly { id: string; title: string }[];
}

/** Narrows the list. It is posted, because a name does not belong in an address; what comes has it hidden there. */
export function ArchiveFilterForm({ filter, forms }: ArchiveFilterFormProps) {
  const t = useWords('staff');
  const all = { value: '', label: t('archive.filter.all') };
  return (
    <Form method="post" className="filter" role="search">
      <TextField name="zoek" label={t('archive.filter.search')} defaultValue={filter.search} />
      <ChoiceField
        name="formulier"
        label={t('archive.filter.form')}
        defaultValue={filter.templateId ?? ''}
        choices={[all, ...forms.map(({ id, title }) => ({ value: id, label: title }))]}
      />
      <ChoiceField
        name="stand"
        label={t('archive.filter.status')}
        defaultValue={filter.status ?? ''}
        choices={[
          all,
          ...['kept', 'held', 'destroyed'].map((value) => ({ value, label: t(`archive.filter.${value}`) })),
        ]}
      />
      <div className="ams-mb-m">
        <Checkbox name="ditjaar" value="1" defaultChecked={filter.endsThisYear === true}>
          {t('archive.filter.thisYear')}
        </Checkbox>
      </div>
      <Button type="submit" variant="secondary" className="ams-mb-m">
        {t('archive.filter.submit')}
      </Button>
    </Form>
  );
}
