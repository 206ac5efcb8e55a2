import { stepPath } from '#app/auth/step-path.ts';
import { type Edition, editionNames } from '#app/forms/content/editions.ts';
import { usePartyWords } from '../words/party.ts';

/** The other looks that a party can read the document in. */
export function Readings({ reference, editions }: { reference: string; editions: readonly Edition[] }) {
  const t = usePartyWords();
  const readings = editions.filter((edition) => edition !== 'cards');
  if (readings.length === 0) return null;
  return (
    <div>
      <p>{t('readings.lead')}</p>
      <ul className="link-list">
        {readings.map((edition) => (
          <li key={edition}>
            <a
              className="ams-link"
              href={`${stepPath(reference, 'start')}/uitgave/${editionNames[edition]}.pdf`}
              target="_blank"
              rel="noreferrer"
            >
              {t(`readings.${edition}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
