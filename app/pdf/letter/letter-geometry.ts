/** Points per millimetre. */
const mm = 72 / 25.4;

/**
 * Where the address stands on the A4, so that it shows in the window of an envelope, whatever the sheet does in it.
 *
 * A window is 35 × 100 mm; on a DL (110 × 220 mm, the sheet folded in three) it lies 20 mm above the lower edge and 18 mm
 * from the side, on a C5 (162 × 229 mm, folded in two) as far from the side and at the same height of the sheet. The sheet
 * is 11 mm lower and 10 mm narrower than a DL: what stands in this block is seen in each place that it can slide to, and
 * nothing else is. In the Netherlands windows are on the right (NEN 1026); in Belgium on either side.
 */
export const addressBlock = {
  top: 55.5 * mm,
  height: 23 * mm,
  width: 82 * mm,
  left: { right: 107 * mm, left: 23 * mm },
} as const;

/** Millimetres from the top: where a DL is folded, and a C5. */
export const foldMarks = [99 * mm, 148.5 * mm, 198 * mm] as const;

/** From how far down the letter itself begins. */
export const bodyTop = 97 * mm;
