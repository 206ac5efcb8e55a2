import { useScripts } from '../scripts.ts';
import { SectionForm, type SectionFormProps } from './section-form.tsx';

export const placeId = 'invullen';
export const dataId = 'invullen-gegevens';

/** The section as HTML that works by itself, and what the browser needs to bring it to life (`start-filling.tsx`). */
export function FillingIsland(props: SectionFormProps) {
  const { nonce, entry } = useScripts();
  return (
    <>
      <div id={placeId}>
        <SectionForm {...props} />
      </div>
      <script
        type="application/json"
        id={dataId}
        nonce={nonce}
        // No answer can end the element: `<` is written as JSON writes any character.
        dangerouslySetInnerHTML={{ __html: JSON.stringify(props).replace(/</g, '\\u003c') }}
      />
      {entry.imports.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      <script type="module" src={entry.module} nonce={nonce} />
    </>
  );
}
