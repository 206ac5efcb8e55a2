import { expect, it } from 'vitest';
import type { Field } from '#templates/definition/fields.ts';
import { getTemplate } from '#templates/index.ts';
import { themes } from '#templates/evaluatie-client/v1-themes.ts';

const sides = ['evaluatie-client', 'evaluatie-opdrachtgever', 'evaluatie-jobcoach'];

it('client, employer and job coach answer about the same themes, on the same steps', () => {
  const scalesOf = (id: string) =>
    themes.map((theme) => {
      const fields: readonly Field[] = getTemplate(id)?.sections.flatMap((section) => section.fields) ?? [];
      const field = fields.find((one) => one.id === theme.id);
      return field?.type === 'scale' ? field.steps : undefined;
    });
  const first = scalesOf('evaluatie-client');
  expect(first.every((steps) => steps?.length === 5)).toBe(true);
  expect(sides.map(scalesOf)).toEqual(sides.map(() => first));
});

it('only the client chooses faces', () => {
  const withFaces = (id: string) =>
    (getTemplate(id)?.sections.flatMap((section) => section.fields) ?? []).filter(
      (field: Field) => field.type === 'scale' && field.look === 'faces',
    ).length;
  expect(sides.map(withFaces)).toEqual([themes.length, 0, 0]);
});
