import type { Block } from '#app/forms/content/blocks.ts';
import { usePartyWords } from '../words/party.ts';

/** A table; on a narrow screen each row becomes a card, in which every cell names its column. */
export function TableView({ block }: { block: Extract<Block, { type: 'table' }> }) {
  const t = usePartyWords();
  const { caption, columns, rows } = block;
  return (
    <table className="document__table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label }, index) => (
            <th key={index} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, rowIndex) => (
          <tr key={rowIndex}>
            {columns.map(({ label }, index) => (
              <td key={index} data-label={label} dir="auto">
                {row[index] ?? ''}
              </td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={columns.length} className="document__empty">
              {t('document.noRows')}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
