import { pictograms, type PictogramName } from '#templates/definition/pictograms.ts';

/** A drawing beside words that say the same. */
export function Pictogram({ name }: { name: PictogramName }) {
  return (
    <svg className="pictogram" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={pictograms[name]} />
    </svg>
  );
}
