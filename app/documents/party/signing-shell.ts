import type { SigningStep } from './open-step.ts';

/** What stands around each page of a signing party. */
export interface SigningShell {
  reference: string;
  organisation: { name: string; contact: { email: string | null; phone: string | null } };
  steps: readonly ShellStep[];
}

export interface ShellStep {
  step: SigningStep;
  state: 'done' | 'current' | 'todo';
}

/**
 * @param current the step that the page is about; null on a page beside the steps
 * @param steps those that the document has for this party
 */
export function shellOf(
  reference: string,
  organisation: SigningShell['organisation'],
  { steps, current }: { steps: readonly SigningStep[]; current: SigningStep | null },
): SigningShell {
  const at = current === null ? -1 : steps.indexOf(current);
  const stateOf = (index: number) => (index === at ? 'current' : index < at ? 'done' : 'todo');
  return {
    reference,
    organisation: { name: organisation.name, contact: { ...organisation.contact } },
    steps: at === -1 ? [] : steps.map((step, index) => ({ step, state: stateOf(index) })),
  };
}
