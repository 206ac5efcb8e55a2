import { StyleSheet, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { notFilledIn } from '#app/forms/fields/print.ts';
import { Drawing, Face, TickBox } from '../parts/choices.server.tsx';
import type { PdfRole } from '../types.d.ts';
import { colors, weights } from '../theme.server.ts';
import { pictogramFor } from './pictograms.ts';
import { openCell, type ReadingItem } from './reading-items.ts';
import type { ReadingLook } from './reading-look.ts';
import { Line, Reading } from './reading-words.server.tsx';

type ItemOf<Kind extends ReadingItem['kind']> = Extract<ReadingItem, { kind: Kind }>;

export function ItemView({
  item,
  look,
  structKey,
}: {
  item: ReadingItem;
  look: ReadingLook;
  structKey: string;
}) {
  const { size } = look;
  switch (item.kind) {
    case 'heading':
      return <HeadingView item={item} look={look} />;
    case 'label':
      return (
        <View
          style={{
            flexDirection: 'row',
            alignItems: 'center',
            marginTop: size * 0.6,
            marginBottom: size * 0.3,
          }}
        >
          {item.drawing === undefined ? null : <Drawing path={item.drawing} size={size * 2.2} />}
          <View style={{ flex: 1 }}>
            <Reading look={look} style={{ fontWeight: weights.semibold }}>
              {item.text}
            </Reading>
          </View>
        </View>
      );
    case 'text':
      return (
        <Reading look={look} style={{ marginBottom: size * 0.7 }}>
          {item.text}
        </Reading>
      );
    case 'point':
      return (
        <ListItem list={item.list} structKey={structKey} gap={size * 0.45}>
          <View style={{ width: item.label.length > 2 ? size * 2.8 : size * 1.6 }}>
            <Line look={look} role="Lbl" style={{ color: colors.muted }}>
              {item.label}
            </Line>
          </View>
          <View style={{ flex: 1 }}>
            <Reading look={look} role="LBody">
              {item.text}
            </Reading>
          </View>
        </ListItem>
      );
    case 'fact':
      return <FactView item={item} look={look} structKey={structKey} />;
    case 'option':
      return <OptionView item={item} look={look} structKey={structKey} />;
  }
}

/** With a pictogram in the margin above a new subject, where the edition has room for them. */
function HeadingView({ item: { depth, text }, look }: { item: ItemOf<'heading'>; look: ReadingLook }) {
  const size = look.headings[depth];
  const isSubject = depth === 2;
  const hasPictogram = isSubject && look.pictograms > 0;
  return (
    <View
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        marginTop: isSubject ? look.size * 1.5 : look.size,
        marginBottom: look.size * 0.5,
        ...(hasPictogram && { marginLeft: -look.pictograms }),
        ...(isSubject && { borderTopWidth: 1, borderColor: colors.accent, paddingTop: look.size * 0.6 }),
      }}
    >
      {hasPictogram ? (
        <View style={{ width: look.pictograms }}>
          <Drawing path={pictogramFor(text)} size={look.pictograms - 14} color={colors.accent} />
        </View>
      ) : null}
      <View style={{ flex: 1 }}>
        <Line
          look={look}
          role={`H${String(depth) as '2'}` satisfies PdfRole}
          style={{ fontSize: size, lineHeight: 1.25, fontWeight: weights.bold, color: colors.accent }}
        >
          {text}
        </Line>
      </View>
    </View>
  );
}

/** The question above its answer; of a table's row what is short stands beside its head. */
function FactView({ item, look, structKey }: { item: ItemOf<'fact'>; look: ReadingLook; structKey: string }) {
  const { list, label, value, lines = 1, begins, row } = item;
  const { size } = look;
  const isBeside = row !== undefined && !begins && value !== null && label.length <= 24 && value.length <= 26;
  const isOpen = value === openCell || value?.toLowerCase() === notFilledIn;
  const first = row ? { ...styles.row, marginTop: size * 0.3 } : { marginTop: size * 0.5 };
  return (
    <View role="L" structKey={list} style={begins ? first : {}}>
      <View
        role="LI"
        structKey={structKey}
        style={{ marginBottom: size * (row ? 0.3 : 0.6), ...(isBeside && styles.beside) }}
      >
        {label === '' ? null : (
          <View style={isBeside ? { width: '48%' } : {}}>
            <Line look={look} role="Lbl" style={styles.label}>
              {label}
            </Line>
          </View>
        )}
        {value === null ? (
          <View role="LBody" alt="Ruimte om in te vullen">
            {Array.from({ length: lines }, (_, index) => (
              <View key={index} style={[styles.write, { height: size * 2.4 }]} />
            ))}
          </View>
        ) : (
          <View style={isBeside ? { flex: 1 } : {}}>
            <Reading look={look} role="LBody" style={isOpen ? styles.label : styles.value}>
              {value}
            </Reading>
          </View>
        )}
      </View>
    </View>
  );
}

function OptionView({
  item,
  look,
  structKey,
}: {
  item: ItemOf<'option'>;
  look: ReadingLook;
  structKey: string;
}) {
  const { text, chosen, note = '', mood, drawing } = item.option;
  const { size } = look;
  return (
    <ListItem list={item.list} structKey={structKey} gap={size * 0.4}>
      <View role="Lbl" style={{ width: size * 1.7, paddingTop: size * 0.2 }}>
        <TickBox chosen={chosen} size={size * 1.05} />
      </View>
      {mood === undefined ? null : <Face mood={mood} size={size * 1.6} />}
      {drawing === undefined ? null : <Drawing path={drawing} size={size * 2.2} />}
      <View role="LBody" style={{ flex: 1 }}>
        <Line look={look} role="P" style={chosen === true ? { fontWeight: weights.semibold } : {}}>
          {text}
        </Line>
        {note === '' ? null : <Reading look={look}>{note}</Reading>}
      </View>
    </ListItem>
  );
}

function ListItem({
  list,
  structKey,
  gap,
  children,
}: {
  list: string;
  structKey: string;
  gap: number;
  children: ReactNode;
}) {
  return (
    <View role="L" structKey={list}>
      <View role="LI" structKey={structKey} style={{ flexDirection: 'row', marginBottom: gap }}>
        {children}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  row: { borderTopWidth: 0.75, borderColor: colors.writing, paddingTop: 5 },
  beside: { flexDirection: 'row' },
  label: { color: colors.muted },
  value: { fontWeight: weights.semibold },
  write: { borderBottomWidth: 1, borderColor: colors.writing },
});
