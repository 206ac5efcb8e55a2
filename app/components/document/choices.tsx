import type { Block } from '#app/forms/content/blocks.ts';
import { Drawing } from '#app/forms/ui/drawing.tsx';
import { Face } from '#app/forms/ui/face.tsx';
import { usePartyWords } from '../words/party.ts';

/** All options with their boxes: what was not chosen shows too, and is said to who cannot see the box. */
export function Choices({ block }: { block: Extract<Block, { type: 'choices' }> }) {
  const t = usePartyWords();
  return (
    <div className={block.look ? `document__choices document__choices--${block.look}` : 'document__choices'}>
      {block.label !== '' && (
        <p className="document__label">
          {block.drawing !== undefined && <Drawing path={block.drawing} size={48} />}
          {block.label}
        </p>
      )}
      <ul>
        {block.options.map(({ text, chosen, note, mood, drawing }, index) => (
          <li key={index}>
            <TickBox chosen={chosen} />
            <span className="ams-visually-hidden">{t(`document.chosen.${String(chosen)}`)}: </span>
            {mood !== undefined && <Face mood={mood} />}
            {drawing !== undefined && <Drawing path={drawing} size={48} />}
            <span>
              <span dir="auto">{text}</span>
              {note && <span className="document__note">{note}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** As on paper: drawn, so that it needs no letter. */
function TickBox({ chosen }: { chosen: boolean | null }) {
  return (
    <svg
      className="document__box"
      viewBox="0 0 12 12"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="0.75" y="0.75" width="10.5" height="10.5" rx="1.5" fill="#fff" stroke="currentColor" />
      {chosen === true && (
        <path d="M2.8 6.2 5.1 8.6 9.3 3.4" fill="none" stroke="currentColor" strokeWidth="1.7" />
      )}
    </svg>
  );
}
