import { hydrateRoot } from 'react-dom/client';
import { useEffect, type ReactNode } from 'react';
import { readWords } from '#app/lib/read-words.ts';
import { WordsContext } from '#app/lib/words.ts';
import common from '#app/locales/nl/common.json';
import filling from '#app/locales/nl/filling.json';
import forms from '#app/locales/nl/forms.json';
import { dataId, placeId } from './filling-island.tsx';
import { SectionForm, type SectionFormProps } from './section-form.tsx';

/** Brings the section on this page to life. What was typed before this script came is kept. */
export function startFilling(): void {
  const place = document.getElementById(placeId);
  const data = document.getElementById(dataId)?.textContent;
  if (!place || !data) return;
  const giveBack = takeEarlyTyping(place);
  const ready = () => {
    giveBack();
    // For whoever has to wait until the page saves by itself.
    place.dataset.ready = '';
  };
  hydrateRoot(
    place,
    <Ready onReady={ready}>
      <WordsContext.Provider value={readWords({ common, filling, forms })}>
        <SectionForm {...(JSON.parse(data) as SectionFormProps)} />
      </WordsContext.Provider>
    </Ready>,
  );
}

function Ready({ onReady, children }: { onReady: () => void; children: ReactNode }) {
  useEffect(onReady, [onReady]);
  return children;
}

/**
 * React takes over a form as the server made it, and forgets what was typed since. So that is taken out before, and typed
 * again after.
 */
function takeEarlyTyping(place: HTMLElement): () => void {
  const texts = [...place.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(textFields)]
    .filter((field) => field.value !== field.defaultValue)
    .map((field) => {
      const { value } = field;
      field.value = field.defaultValue;
      return () => retype(field, value);
    });
  const marks = [...place.querySelectorAll<HTMLInputElement>('input[type="checkbox"], input[type="radio"]')]
    .filter((field) => field.checked !== field.defaultChecked)
    .map((field) => {
      const { checked } = field;
      field.checked = field.defaultChecked;
      return () => {
        if (checked !== field.checked && (checked || field.type === 'checkbox')) field.click();
      };
    });
  return () => {
    for (const again of [...texts.splice(0), ...marks.splice(0)]) again();
  };
}

const textFields = 'textarea, input:not([type="hidden"], [type="checkbox"], [type="radio"], [type="file"])';

/** As if it were typed: past React's own setter, so that it sees a change. */
function retype(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const proto =
    field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
