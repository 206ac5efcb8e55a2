import { tableOfChart } from '#app/forms/content/chart.ts';
import type { Block, DocumentContext } from '#app/forms/index.ts';
import type { Template } from '#templates/definition/template.ts';

/** A document of an organisation that does not exist, with one party of each role. */
export function documentContext(template: Template, country: 'NL' | 'BE' = 'NL'): DocumentContext {
  return {
    reference: 'SL-2026-0001',
    organisation: {
      name: 'Dienst Meedoen',
      country,
      timeZone: country === 'NL' ? 'Europe/Amsterdam' : 'Europe/Brussels',
    },
    parties: template.parties.map(({ role, title }, index) => ({
      partyId: `p${index}`,
      role,
      title,
      name: `Tekenaar ${index + 1}`,
      capacityLine: '',
    })),
    madeOn: '2026-11-22',
  };
}

/** Everything that blocks say, as one text. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join('\n');
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.join('\n');
    case 'facts':
      return block.items.map(({ label, value }) => `${label}: ${value ?? '(open)'}`).join('\n');
    case 'table':
      return [block.caption, ...block.rows.map((row) => row.join(' | '))].join('\n');
    case 'chart':
      return textOfBlock(tableOfChart(block));
    case 'choices':
      return [
        block.label,
        ...block.options.map(
          ({ text, chosen, note }) =>
            `${text} [${chosen === null ? ' ' : chosen ? 'ja' : 'nee'}] ${note ?? ''}`,
        ),
      ].join('\n');
    case 'article':
      return [
        `${block.number} ${block.title}`,
        ...block.clauses.map(({ number, text }) => `${number} ${text}`),
      ].join('\n');
  }
}
