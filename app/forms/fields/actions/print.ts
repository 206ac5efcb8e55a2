import type { Json } from '#app/lib/canonical-json.ts';
import type { ActionsField } from '#templates/definition/fields.ts';
import { isIsoDate, printDate } from '../../dutch/date.ts';
import { type FieldPrint, rowsOf, textOf } from '../print.ts';
import { openTable } from '../table/print.ts';

export const print: FieldPrint<ActionsField> = {
  blocks: (field, value) => [
    {
      type: 'table',
      caption: field.label,
      columns: [
        { label: 'Wat', width: 5 },
        { label: 'Wie', width: 3 },
        { label: 'Met wie', width: 2 },
        { label: 'Wanneer', width: 2 },
      ],
      rows: Array.isArray(value) ? rowsOf(value).map(cells) : openTable(4, 4),
    },
  ],
  text: (_field, value) =>
    rowsOf(value)
      .map((row) => {
        const [what, who, withWhom, when] = cells(row);
        return `${what}: ${who}${withWhom ? ` met ${withWhom}` : ''}${when ? `, ${when}` : ''}`;
      })
      .join('\n'),
};

function cells({ what, who, withWhom, when }: { readonly [part: string]: Json | undefined }): string[] {
  return [textOf(what), textOf(who), textOf(withWhom), isIsoDate(when) ? printDate(when) : ''];
}
