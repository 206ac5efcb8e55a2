import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const faces = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/500Medium/NotoSans_500Medium.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'carlito/400Regular/Carlito_400Regular.ttf',
  'carlito/700Bold/Carlito_700Bold.ttf',
];
const letters = Array.from({ length: 0x250 - 0x21 }, (_, index) => String.fromCodePoint(0x21 + index)).filter(
  (char) => /[^\p{C}\p{Z}]/u.test(char),
);

// The typesetter shapes plain Latin words one by one (patches/), which is the same only in such fonts.
it.each(faces)('a space moves no letter in %s', (face) => {
  const font = fontkit.create(readFileSync(require.resolve(`@expo-google-fonts/${face}`)));
  const width = (text: string) =>
    font.layout(text).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  const space = width(' ');
  const moved = letters.filter(
    (letter) =>
      width(`${letter} `) !== width(letter) + space || width(` ${letter}`) !== space + width(letter),
  );
  expect(moved).toEqual([]);
});
