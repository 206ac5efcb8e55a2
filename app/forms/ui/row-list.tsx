import { Button, Column } from '@amsterdam/design-system-react';
import type { MouseEvent, ReactNode } from 'react';
import type { Json } from '#app/lib/canonical-json.ts';
import { useWords } from '#app/lib/words.ts';
import { partsOf } from '../fields/print.ts';
import { GroupFrame } from './group-frame.tsx';
import type { FieldFrameProps } from './field-frame.tsx';

type Row = { readonly [part: string]: Json | undefined };

export interface RowListProps extends Omit<FieldFrameProps, 'children'> {
  fieldId: string;
  value: Json | undefined;
  maxRows: number;
  addLabel?: string | undefined;
  onChange?: ((value: Json) => void) | undefined;
  /** The inputs of one row; `change` sets a part of it. */
  children: (
    row: Row,
    rowName: string,
    index: number,
    change: ((part: string, value: Json) => void) | undefined,
  ) => ReactNode;
}

/**
 * Rows that can be added and removed. Without JavaScript the buttons post the form with `_addRow` or `_removeRow`,
 * and the page comes back with what was typed and a row more or less (`form-data.ts`).
 */
export function RowList(props: RowListProps) {
  const { name, fieldId, value, maxRows, addLabel, onChange, children, ...frame } = props;
  const t = useWords('forms');
  const rows = typedRows(value);

  const act = (change: (event: MouseEvent) => Json) =>
    onChange &&
    ((event: MouseEvent) => {
      event.preventDefault();
      onChange(change(event));
    });
  const change = (index: number) =>
    onChange &&
    ((part: string, partValue: Json) =>
      onChange(rows.map((row, at) => (at === index ? { ...row, [part]: partValue } : row))));

  return (
    <GroupFrame name={name} {...frame}>
      <Column>
        {rows.map((row, index) => (
          <GroupFrame
            key={index}
            name={`${name}.${index}`}
            label={t('row', { number: index + 1 })}
            inFieldSet
          >
            <Column gap="small">
              {children(row, `${name}.${index}`, index, change(index))}
              {rows.length > 1 && (
                <div>
                  <Button
                    type="submit"
                    variant="tertiary"
                    name="_removeRow"
                    value={`${fieldId}.${index}`}
                    onClick={act(() => rows.filter((_row, at) => at !== index))}
                  >
                    {t('removeRow', { number: index + 1 })}
                  </Button>
                </div>
              )}
            </Column>
          </GroupFrame>
        ))}
        {rows.length < maxRows && (
          <div>
            <Button
              type="submit"
              variant="secondary"
              name="_addRow"
              value={fieldId}
              onClick={act(() => [...rows, {}])}
            >
              {addLabel ?? t('addRow')}
            </Button>
          </div>
        )}
      </Column>
    </GroupFrame>
  );
}

/** At least one row, so that there is somewhere to type. */
export function typedRows(value: Json | undefined): Row[] {
  const rows = Array.isArray(value) ? value.map(partsOf) : [];
  return rows.length > 0 ? rows : [{}];
}
