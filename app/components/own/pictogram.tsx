/** Drawn for these pages, all on a grid of 32 with a line of 2.5: a word beside it says what it means. */
export function Pictogram({ name }: { name: PictogramName }) {
  return (
    <svg className="pictogram" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

export type PictogramName = keyof typeof paths;

const paths = {
  /** A page with a pen. */
  asked: 'M18 4H7v24h18v-8M11 11h6M11 16h4M15 21l2-5 9-9 3 3-9 9z',
  /** A page with a tick. */
  agreed: 'M7 4h18v24H7zM11 17l4 4 7-9',
  /** An eye. */
  seen: 'M3 16q6-9 13-9t13 9q-6 9-13 9T3 16zM16 12a4 4 0 1 0 .01 0',
  /** A hand that stops: a circle with a bar. */
  stop: 'M16 4a12 12 0 1 0 .01 0M8 16h16',
  /** A balloon with a question mark. */
  ask: 'M4 5h24v17H15l-6 6v-6H4zM13 11q0-3 3-3t3 3q0 2-3 3v1M16 18v.5',
  /** A balloon with an exclamation mark. */
  complain: 'M4 5h24v17H15l-6 6v-6H4zM16 9v5M16 18v.5',
} as const;
