import { Heading, UnorderedList } from '@amsterdam/design-system-react';
import { useWords } from '#app/lib/words.ts';
import { type InterestProfile, consistencyWord } from './profile.ts';
import { talkPoints } from './talk.ts';

/** What came out, right under the pictures: to talk about before it stands in the document. */
export function ProfileView({ profile }: { profile: InterestProfile }) {
  const t = useWords('forms');
  return (
    <section className="interests__profile">
      <Heading level={2} size="level-3">
        {t('interests.profile')}
      </Heading>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('interests.area')}</th>
            <th scope="col">{t('interests.points')}</th>
            <th scope="col">{t('interests.answers')}</th>
          </tr>
        </thead>
        <tbody>
          {profile.areas.map(({ id, label, score, consistency }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>
                <meter min={0} max={100} value={score ?? 0} aria-hidden="true" /> {score ?? '–'}
              </td>
              <td>{consistencyWord(consistency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <UnorderedList>
        {talkPoints(profile).map((point) => (
          <UnorderedList.Item key={point}>{point}</UnorderedList.Item>
        ))}
      </UnorderedList>
    </section>
  );
}
