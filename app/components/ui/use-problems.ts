import { useMemo } from 'react';
import type { Problem } from '#app/auth/problem.ts';
import { useWords } from '../words.tsx';
import type { FieldProblem } from './error-summary.tsx';

/** Problems in words: all for the summary, and each for its field. */
export function useProblems(problems: readonly Problem[] | undefined) {
  const t = useWords('staff');
  const list = useMemo<FieldProblem[]>(
    () =>
      (problems ?? []).map(({ field, words, values }) => ({
        name: field,
        text: t(`problems.${words}`, values ?? {}),
      })),
    [problems, t],
  );
  return { list, of: (name: string) => list.find((problem) => problem.name === name)?.text };
}
