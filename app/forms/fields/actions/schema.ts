import type { ActionsField } from '#templates/definition/fields.ts';
import { rows } from '../rows.ts';
import { type FieldSchema, isoDate, line, lines, needed } from '../schema.ts';

export const defaultRows = 50;

export const schema: FieldSchema<ActionsField> = (field, options) => {
  const isComplete = options.mode === 'complete';
  return rows(
    {
      what: needed(lines(1000), isComplete),
      who: needed(line(200), isComplete),
      withWhom: line(200),
      when: isoDate(),
    },
    { min: 0, max: field.maxRows ?? defaultRows },
    options,
  );
};
