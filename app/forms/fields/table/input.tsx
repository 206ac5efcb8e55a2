import type { TableField } from '#templates/definition/fields.ts';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { RowList } from '../../ui/row-list.tsx';
import { CellInput } from '../cell-input.tsx';

export const defaultRows = 100;

export function Input({
  field,
  name,
  value,
  error,
  required,
  onChange,
  onBlur,
}: FieldInputProps<TableField>) {
  return (
    <RowList
      name={name}
      fieldId={field.id}
      label={field.label}
      help={field.help}
      error={error}
      optional={!required}
      value={value}
      maxRows={field.maxRows ?? defaultRows}
      addLabel={field.addLabel}
      onChange={onChange}
    >
      {(row, rowName, index, change) =>
        field.columns.map((column) => (
          <CellInput
            key={column.id}
            field={column}
            name={`${rowName}.${column.id}`}
            value={row[column.id]}
            error={error?.parts?.[index]?.parts?.[column.id]}
            required={column.required === true}
            onChange={change && ((cell) => change(column.id, cell))}
            onBlur={onBlur}
          />
        ))
      }
    </RowList>
  );
}
