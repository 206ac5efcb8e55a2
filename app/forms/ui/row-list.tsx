import { Button, Column } from '@amsterdam/design-system-react';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
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
 * and the page comes back with what was typed and a row more or less (`form-data.ts`), at that row.
 */
export function RowList(props: RowListProps) {
  const { name, fieldId, value, maxRows, addLabel, onChange, children, ...frame } = props;
  const t = useWords('forms');
  const rows = typedRows(value);
  const goTo = useGoTo(rows.length);

  const act = (next: () => Row[], focus: () => string) =>
    onChange &&
    ((event: MouseEvent) => {
      event.preventDefault();
      onChange(next());
      goTo(focus());
    });
  const add = act(
    () => [...rows, {}],
    () => `[id="${name}.${rows.length}"] :is(input, textarea)`,
  );
  const remove = (index: number) =>
    act(
      () => rows.filter((_row, at) => at !== index),
      () => `[id="${name}.${Math.min(index, rows.length - 2)}"]`,
    );
  const change = (index: number) =>
    onChange &&
    ((part: string, partValue: Json) =>
      onChange(rows.map((row, at) => (at === index ? { ...row, [part]: partValue } : row))));

  return (
    <GroupFrame name={name} {...frame}>
      <Column>
        {rows.map((row, index) => (
          <div key={index} className="row-list__row">
            <GroupFrame name={`${name}.${index}`} label={t('row', { number: index + 1 })} inFieldSet>
              <Column gap="small">
                {children(row, `${name}.${index}`, index, change(index))}
                {rows.length > 1 && (
                  <div>
                    <Button
                      type="submit"
                      variant="tertiary"
                      name="_removeRow"
                      value={`${fieldId}.${index}`}
                      formAction={`#${name}.${Math.max(index - 1, 0)}`}
                      onClick={remove(index)}
                    >
                      {t('removeRow', { number: index + 1 })}
                    </Button>
                  </div>
                )}
              </Column>
            </GroupFrame>
          </div>
        ))}
        {rows.length < maxRows && (
          <div>
            <Button
              type="submit"
              variant="secondary"
              name="_addRow"
              value={fieldId}
              formAction={`#${name}.${rows.length}`}
              onClick={add}
            >
              {addLabel ?? t('addRow')}
            </Button>
          </div>
        )}
      </Column>
    </GroupFrame>
  );
}

/** Brings the focus to where somebody goes on once there are rows more or less: the button they pressed may be gone. */
function useGoTo(rows: number): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current !== null) document.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  }, [rows]);
  return (selector) => {
    wanted.current = selector;
  };
}

/** At least one row, so that there is somewhere to type. */
export function typedRows(value: Json | undefined): Row[] {
  const rows = Array.isArray(value) ? value.map(partsOf) : [];
  return rows.length > 0 ? rows : [{}];
}
