import type { ScaleField } from '#templates/definition/fields.ts';

/** How glad the face at a step is, from 0 to 1. @param index of the step, from 0 */
export function moodOf({ steps }: Pick<ScaleField, 'steps'>, index: number): number {
  return steps.length > 1 ? index / (steps.length - 1) : 1;
}
