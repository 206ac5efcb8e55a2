import { StyleSheet, View } from '@react-pdf/renderer';
import type { Block } from '#app/forms/content/blocks.ts';
import { colors, sizes, space } from '../theme.server.ts';
import { presenceOfClause } from './keep-together.ts';
import { Heading, Words } from './text.server.tsx';

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** A paragraph; one that ends in a colon stays with what it announces. */
export function Paragraph({ block, presence }: { block: BlockOf<'paragraph'>; presence: number }) {
  return (
    <Words
      style={[styles.paragraph, tones[block.tone ?? 'plain']]}
      {...(block.text.endsWith(':') && { minPresenceAhead: presence })}
    >
      {block.text}
    </Words>
  );
}

export function BulletList({ block, structKey }: { block: BlockOf<'list'>; structKey: string }) {
  return (
    <View
      role="L"
      structKey={structKey}
      listNumbering={block.ordered ? 'Decimal' : 'Disc'}
      style={styles.list}
    >
      {block.items.map((item, index) => (
        <Item
          key={index}
          label={block.ordered ? `${String(index + 1)}.` : '•'}
          width={16}
          text={item}
          structKey={`${structKey}.${String(index)}`}
        />
      ))}
    </View>
  );
}

/** An article of an agreement: its number hangs in the margin of its clauses. */
export function Article({
  block,
  depth,
  structKey,
}: {
  block: BlockOf<'article'>;
  depth: 2 | 3 | 4;
  structKey: string;
}) {
  return (
    <>
      <Heading
        depth={depth}
        presence={presenceOfClause(block.clauses[0]?.text ?? '')}
      >{`Artikel ${String(block.number)}. ${block.title}`}</Heading>
      <View role="L" structKey={structKey} listNumbering="Decimal" style={styles.list}>
        {block.clauses.map((clause, index) => (
          <Item
            key={index}
            label={clause.number}
            width={32}
            text={clause.text}
            structKey={`${structKey}.${String(index)}`}
          />
        ))}
      </View>
    </>
  );
}

function Item({
  label,
  width,
  text,
  structKey,
}: {
  label: string;
  width: number;
  text: string;
  structKey: string;
}) {
  return (
    <View role="LI" structKey={structKey} style={styles.item}>
      <Words role="Lbl" style={[styles.itemLabel, { width }]}>
        {label}
      </Words>
      <Words role="LBody" style={styles.itemText}>
        {text}
      </Words>
    </View>
  );
}

const styles = StyleSheet.create({
  paragraph: { marginBottom: space.m },
  list: { marginBottom: space.m },
  item: { flexDirection: 'row', alignItems: 'flex-start', marginBottom: space.s },
  itemLabel: { color: colors.muted },
  itemText: { flex: 1 },
});

const tones = StyleSheet.create({
  plain: {},
  lead: { fontSize: sizes.lead, lineHeight: 1.5 },
  note: { fontSize: sizes.small, color: colors.muted },
});
