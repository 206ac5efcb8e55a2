import { useLocation } from '@remix-run/react';
import { languageCodes, languages, type Language } from '#app/lib/languages.ts';
import { useCommonWords } from '../words/common.ts';

/** The pages around a document in another language; each is named in its own. */
export function LanguageChooser({ language }: { language: Language }) {
  const t = useCommonWords();
  const { pathname, search } = useLocation();
  return (
    <details className="languages">
      <summary aria-label={`${t('language')}: ${languages[language]}`}>{languages[language]}</summary>
      <form method="post" action="/taal">
        <input type="hidden" name="naar" value={pathname + search} />
        <ul>
          {languageCodes.map((code) => (
            <li key={code}>
              <button
                type="submit"
                name="taal"
                value={code}
                lang={code}
                aria-current={code === language ? 'true' : undefined}
              >
                {languages[code]}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </details>
  );
}
