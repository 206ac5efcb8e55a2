/** Points in a millimetre. */
const mm = 72 / 25.4;

/** ID-1 (ISO/IEC 7810): 85.60 × 53.98 mm, corners rounded by 3.18 mm; in points. */
export const card = { width: 85.6 * mm, height: 53.98 * mm, corner: 3.18 * mm } as const;

/** A sheet of A4 with ten cards edge to edge, so that one cut serves two of them. */
export const sheet = { width: 210 * mm, height: 297 * mm, columns: 2, rows: 5 } as const;

/** Cut marks stand outside the cards: this far off, this long, in points. */
export const cutMark = { gap: 2 * mm, length: 5 * mm } as const;

export interface Place {
  /** Which of the ten: the same number on both sides is the same card. */
  number: number;
  left: number;
  top: number;
}

/**
 * Where the cards stand, from the upper left corner of the sheet, in points. The sheet is turned over its long edge, so
 * the back's columns go the other way: the back of a card lies behind its front.
 */
export function placesOf(side: 'front' | 'back'): Place[] {
  const { left, top } = corner();
  return Array.from({ length: sheet.columns * sheet.rows }, (_, number) => {
    const row = Math.floor(number / sheet.columns);
    const column = number % sheet.columns;
    const placed = side === 'front' ? column : sheet.columns - 1 - column;
    return { number, left: left + placed * card.width, top: top + row * card.height };
  });
}

/** Each mark as a line from the upper left corner of the sheet, in points. */
export function cutMarks(): { from: [number, number]; to: [number, number] }[] {
  const { left, top } = corner();
  const [right, bottom] = [sheet.width - left, sheet.height - top];
  const { gap, length } = cutMark;
  const xs = Array.from({ length: sheet.columns + 1 }, (_, index) => left + index * card.width);
  const ys = Array.from({ length: sheet.rows + 1 }, (_, index) => top + index * card.height);
  return [
    ...xs.flatMap((x) => [
      { from: [x, top - gap - length] as [number, number], to: [x, top - gap] as [number, number] },
      { from: [x, bottom + gap] as [number, number], to: [x, bottom + gap + length] as [number, number] },
    ]),
    ...ys.flatMap((y) => [
      { from: [left - gap - length, y] as [number, number], to: [left - gap, y] as [number, number] },
      { from: [right + gap, y] as [number, number], to: [right + gap + length, y] as [number, number] },
    ]),
  ];
}

function corner(): { left: number; top: number } {
  return {
    left: (sheet.width - sheet.columns * card.width) / 2,
    top: (sheet.height - sheet.rows * card.height) / 2,
  };
}
