import { ErrorMessage, Heading } from '@amsterdam/design-system-react';
import { usePartyWords } from '../words/party.ts';
import { errorIdOf, type Problem } from './problem.ts';

/** What is to be mended, on top of the page. It takes focus by itself, also without scripts, and leads to each input. */
export function ProblemSummary({ problems }: { problems: readonly Problem[] }) {
  const t = usePartyWords();
  return (
    <SummaryBox
      items={problems.map(({ field, key, values }) => ({ field, text: t(`errors.${key}`, values ?? {}) }))}
    />
  );
}

/** The same for texts that come from elsewhere. */
export function SummaryBox({ items }: { items: readonly { field: string; text: string }[] }) {
  const t = usePartyWords();
  if (items.length === 0) return null;
  return (
    // The party comes here by sending the form: this is what they must hear first.
    <section className="problems" aria-labelledby="problems-title" tabIndex={-1} autoFocus>
      <Heading level={2} size="level-3" id="problems-title">
        {t('errors.title')}
      </Heading>
      <ul>
        {items.map(({ field, text }) => (
          <li key={field + text}>
            <a className="ams-link" href={`#${field}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same words at the input. */
export function ProblemAt({ problems, field }: { problems: readonly Problem[]; field: string }) {
  const t = usePartyWords();
  const found = problems.find((problem) => problem.field === field);
  if (!found) return null;
  return <ErrorMessage id={errorIdOf(field)}>{t(`errors.${found.key}`, found.values ?? {})}</ErrorMessage>;
}

/** Attributes of an input that may have a problem. */
export function problemProps(problems: readonly Problem[], field: string, helpId?: string) {
  const isWrong = problems.some((problem) => problem.field === field);
  const ids = [...(helpId ? [helpId] : []), ...(isWrong ? [errorIdOf(field)] : [])].join(' ');
  return { invalid: isWrong, ...(ids !== '' && { 'aria-describedby': ids }) };
}
