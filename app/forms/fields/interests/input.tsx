import { Paragraph } from '@amsterdam/design-system-react';
import { useWords } from '#app/lib/words.ts';
import type { InterestsField } from '#templates/definition/fields.ts';
import { GroupFrame } from '../../ui/group-frame.tsx';
import type { FieldInputProps } from '../../ui/input-props.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { partsOf, textOf } from '../print.ts';
import { isWay, itemsOf, ways } from './items.ts';
import { PictureQuestion } from './picture-question.tsx';
import { profileOf } from './profile.ts';
import { ProfileView } from './profile-view.tsx';
import { useDutchVoice } from './voice.ts';

/**
 * First how long, then a picture a question. The pictures of the long way always stand in the page; the style sheet hides
 * them until that way is chosen, so that this works without JavaScript too.
 */
export function Input(props: FieldInputProps<InterestsField>) {
  const { field, name, value, error, required, onChange } = props;
  const t = useWords('forms');
  const voice = useDutchVoice();
  const { way, ratings } = partsOf(value);
  const given = partsOf(ratings);
  const first = itemsOf(field, 'short');
  const all = itemsOf(field, 'whole');
  const asked = way === 'whole' ? all : first;
  const done = asked.filter(({ id }) => textOf(given[id]) !== '').length;
  const question = (item: (typeof all)[number]) => (
    <PictureQuestion
      key={item.id}
      item={item}
      name={`${name}.ratings.${item.id}`}
      value={textOf(given[item.id])}
      error={error?.parts?.ratings?.parts?.[item.id]}
      voice={voice}
      onChange={
        onChange && ((rating) => onChange({ ...partsOf(value), ratings: { ...given, [item.id]: rating } }))
      }
    />
  );
  return (
    <GroupFrame name={name} label={field.label} help={field.help} error={error} optional={!required}>
      <div className="interests">
        <RadioGroup
          name={`${name}.way`}
          label={t('interests.way')}
          help={t('interests.wayHelp')}
          inFieldSet
          error={error?.parts?.way}
          options={ways.map((id) => ({
            value: id,
            label: t(`interests.${id}`, { number: id === 'short' ? first.length : all.length }),
          }))}
          value={textOf(way)}
          onChange={onChange && ((chosen) => onChange({ ratings: given, ...partsOf(value), way: chosen }))}
        />
        <div className="interests__list">{first.map(question)}</div>
        <div className="interests__more">
          <Paragraph className="ams-mb-s">
            {t('interests.more', { number: all.length - first.length })}
          </Paragraph>
          <div className="interests__list">{all.slice(first.length).map(question)}</div>
        </div>
        <p className="interests__done" role="status">
          {t('interests.done', { done, all: asked.length })}
        </p>
        {isWay(way) && done === asked.length && (
          <ProfileView
            profile={profileOf(field, {
              way,
              ratings: Object.fromEntries(asked.map(({ id }) => [id, Number(textOf(given[id]))])),
            })}
          />
        )}
      </div>
    </GroupFrame>
  );
}
