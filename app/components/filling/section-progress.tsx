import { Heading } from '@amsterdam/design-system-react';
import { useWords } from '#app/lib/words.ts';
import type { FillingView } from './section-form.tsx';

/** The sections of the document, and which of them this is. */
export function SectionProgress({ view }: { view: FillingView }) {
  const t = useWords('filling');
  const at = view.sections.findIndex(({ id }) => id === view.section.id) + 1;
  return (
    <nav className="filling__progress" aria-label={t('fill.progress')}>
      <p className="filling__back">
        <a className="ams-link" href={`/documenten/${view.id}`}>
          {t('fill.overview')}
        </a>
      </p>
      <Heading level={2} size="level-4">
        {view.title}
      </Heading>
      <p className="filling__step">{t('fill.step', { at, of: view.sections.length })}</p>
      <ol className="filling__sections">
        {view.sections.map(({ id, title, isOpen }) => (
          <li key={id} aria-current={id === view.section.id ? 'step' : undefined}>
            {!isOpen ? (
              <>
                {title} <span className="filling__later">({t('fill.later')})</span>
              </>
            ) : id === view.section.id ? (
              title
            ) : (
              <a className="ams-link" href={`/documenten/${view.id}/invullen/${id}`}>
                {title}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
