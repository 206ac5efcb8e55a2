import { useWords } from '#app/lib/words.ts';
import type { ActionsField } from '#templates/definition/fields.ts';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { RowList } from '../../ui/row-list.tsx';
import { TextPart } from '../../ui/text-part.tsx';

const columns = ['what', 'who', 'withWhom', 'when'] as const;

export function Input({
  field,
  name,
  value,
  error,
  required,
  onChange,
  onBlur,
}: FieldInputProps<ActionsField>) {
  const t = useWords('forms');
  return (
    <RowList
      name={name}
      fieldId={field.id}
      label={field.label}
      help={field.help}
      error={error}
      optional={!required}
      value={value}
      maxRows={field.maxRows ?? 50}
      addLabel={t('addAction')}
      onChange={onChange}
    >
      {(row, rowName, index, change) =>
        columns.map((column) => (
          <TextPart
            key={column}
            name={`${rowName}.${column}`}
            label={t(`parts.${column}`)}
            help={column === 'when' ? t('help.date') : undefined}
            value={row[column]}
            error={error?.parts?.[index]?.parts?.[column]}
            inFieldSet
            optional={column === 'withWhom' || column === 'when'}
            onChange={change && ((text) => change(column, text))}
            onBlur={onBlur}
          />
        ))
      }
    </RowList>
  );
}
