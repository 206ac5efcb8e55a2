import { stepPath } from '#app/auth/step-path.ts';
import type { ShellStep } from '#app/documents/party/signing-shell.ts';
import { usePartyWords } from '../words/party.ts';

/** How far the party is; what is done can be looked at again. */
export function Steps({ reference, steps }: { reference: string; steps: readonly ShellStep[] }) {
  const t = usePartyWords();
  const number = steps.findIndex(({ state }) => state === 'current') + 1;
  const current = steps[number - 1];
  if (!current) return null;
  return (
    <nav className="steps" aria-label={t('steps.label')}>
      <p className="steps__count">
        {t('steps.count', { number, total: steps.length })}
        <strong className="steps__now" aria-hidden="true">
          {t(`steps.${current.step}`)}
        </strong>
      </p>
      <ol className="steps__list">
        {steps.map(({ step, state }) => (
          <li
            key={step}
            className={`steps__step steps__step--${state}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            {state === 'done' && number < steps.length ? (
              <a href={stepPath(reference, step)}>
                {t(`steps.${step}`)} <span className="ams-visually-hidden">({t('steps.isDone')})</span>
              </a>
            ) : (
              <span>{t(`steps.${step}`)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
