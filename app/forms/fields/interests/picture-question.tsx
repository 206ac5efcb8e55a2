import { useWords } from '#app/lib/words.ts';
import type { FieldError } from '../../message.ts';
import { Drawing } from '../../ui/drawing.tsx';
import { ErrorText } from '../../ui/error-text.tsx';
import { bindChecked, describedBy } from '../../ui/input-props.ts';
import { type InterestItem, type Rating, ratings } from './items.ts';
import { isPicture, pictures } from './pictures.ts';
import { readAloud } from './voice.ts';

export interface PictureQuestionProps {
  item: InterestItem;
  name: string;
  value: string;
  error: FieldError | undefined;
  /** A voice to read the words aloud, where there is one. */
  voice: string | null;
  onChange: ((rating: string) => void) | undefined;
}

/** A picture with its words, and no, perhaps or yes under it. */
export function PictureQuestion({ item, name, value, error, voice, onChange }: PictureQuestionProps) {
  const t = useWords('forms');
  return (
    <div
      className="interests__item"
      role="radiogroup"
      id={name}
      tabIndex={-1}
      aria-labelledby={`${name}-label`}
      {...describedBy(name, undefined, error)}
    >
      <div className="interests__head">
        {isPicture(item.picture) && <Drawing path={pictures[item.picture]} size={64} />}
        <span id={`${name}-label`} className="interests__words">
          {item.label}
        </span>
        {voice !== null && (
          <button
            type="button"
            className="interests__aloud"
            aria-label={t('interests.aloud', { text: item.label })}
            onClick={() => readAloud(item.label, voice)}
          >
            <Drawing path={speaker} size={28} />
          </button>
        )}
      </div>
      <ErrorText name={name} error={error} />
      <div className="interests__ratings">
        {ratings.map((rating) => (
          <label key={rating} className="interests__rating">
            <input
              type="radio"
              id={`${name}.${rating}`}
              name={name}
              value={rating}
              {...bindChecked(value === String(rating), onChange && (() => onChange(String(rating))))}
            />
            <Drawing path={marks[rating]} size={20} />
            <span>{t(`interests.rating${rating}`)}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

/** A cross, a wave and a tick: the words beside them say the same. */
const marks: Record<Rating, string> = {
  1: 'M10 10L38 38M38 10L10 38',
  2: 'M6 27c6-10 12-10 18-3s12 7 18-3',
  3: 'M7 26l11 12L41 11',
};

const speaker = 'M5 18h8l11-9v30l-11-9H5ZM31 17a10 10 0 0 1 0 14M37 11a19 19 0 0 1 0 26';
