import { View } from '@react-pdf/renderer';
import type { Styles } from '@react-pdf/renderer';
import { hyphenateRarely } from '../hyphenation.server.ts';
import { Words } from '../parts/text.server.tsx';
import type { PdfRole } from '../types.d.ts';
import type { ReadingLook } from './reading-look.ts';
import { thoughtsOf } from './thoughts.ts';

type Style = Styles[string];

/** A text in the size of the edition, in thoughts where that is its look. */
export function Reading({
  look,
  role = 'P',
  style = {},
  children,
}: {
  look: ReadingLook;
  role?: PdfRole;
  style?: Style;
  children: string;
}) {
  if (!look.isInThoughts)
    return (
      <Line look={look} role={role} style={style}>
        {children}
      </Line>
    );
  const sentences = thoughtsOf(children).map((lines) => lines.join('\n'));
  return (
    <View role={role === 'P' ? undefined : role} style={[style, { gap: look.size * 0.35 }]}>
      {sentences.map((sentence, index) => (
        <Line key={index} look={look} role="P" style={{}}>
          {sentence}
        </Line>
      ))}
    </View>
  );
}

/** One text as it is. */
export function Line({
  look,
  role,
  style = {},
  children,
}: {
  look: ReadingLook;
  role: PdfRole;
  style?: Style;
  children: string;
}) {
  return (
    <Words
      role={role}
      style={[{ fontSize: look.size, lineHeight: look.lineHeight }, style]}
      hyphenationCallback={hyphenateRarely}
    >
      {children}
    </Words>
  );
}
