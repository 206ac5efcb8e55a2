import { StyleSheet, Text } from '@react-pdf/renderer';
import type { Styles, TextProps } from '@react-pdf/renderer';
import { createContext, useContext } from 'react';
import { hyphenateRarely } from '../hyphenation.server.ts';
import type { PdfRole } from '../types.d.ts';
import { colors, sizes, space, weights } from '../theme.server.ts';

type Style = Styles[string];

/** Points of running text, where a form asks for another size than ours. */
export const BodySize = createContext<number>(sizes.body);

/** Text in its own reading direction: Arabic or Hebrew answers are laid out from right to left. */
export function Words({
  children,
  style,
  ...props
}: Omit<TextProps, 'style'> & { children: string; style?: Style | Style[] }) {
  const size = useContext(BodySize);
  const base = [
    size === sizes.body ? styles.words : { ...styles.words, fontSize: size },
    ...(style === undefined ? [] : [style].flat()),
  ];
  return (
    <Text {...props} style={isRightToLeft(children) ? [...base, styles.rightToLeft] : base}>
      {children}
    </Text>
  );
}

/** A heading, which never stands last on a page. */
export function Heading({
  depth,
  presence = 48,
  children,
}: {
  depth: 1 | 2 | 3 | 4;
  /** How many points of what follows stand on the same page. */
  presence?: number;
  children: string;
}) {
  return (
    <Words
      role={`H${String(depth) as '1'}` satisfies PdfRole}
      style={headings[depth]}
      minPresenceAhead={presence}
      wrap={false}
      hyphenationCallback={hyphenateRarely}
    >
      {children}
    </Words>
  );
}

export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(first);
}

const styles = StyleSheet.create({
  // Line height counts from the text's own size, never from an inherited one.
  words: { fontSize: sizes.body, lineHeight: 1.45 },
  rightToLeft: { direction: 'rtl', textAlign: 'left' },
});

const headings = StyleSheet.create({
  1: { fontSize: sizes.h1, fontWeight: weights.bold, color: colors.accent, lineHeight: 1.2 },
  2: {
    fontSize: sizes.h2,
    fontWeight: weights.semibold,
    color: colors.accent,
    lineHeight: 1.3,
    marginTop: space.xl,
    marginBottom: space.m,
  },
  3: {
    fontSize: sizes.h3,
    fontWeight: weights.semibold,
    lineHeight: 1.35,
    marginTop: space.l + space.xs,
    marginBottom: space.s,
  },
  4: {
    fontSize: sizes.h4,
    fontWeight: weights.semibold,
    color: colors.muted,
    marginTop: space.l,
    marginBottom: space.s,
  },
});
