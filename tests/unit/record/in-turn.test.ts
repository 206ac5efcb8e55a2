import { expect, it } from 'vitest';
import { inTurn } from '#app/record/in-turn.ts';

const later = () => new Promise((resolve) => setTimeout(resolve, 5));

it('lets everybody who changes one document wait for who came before, also when that failed', async () => {
  const steps: string[] = [];
  const act = (name: string, fails = false) =>
    inTurn('een', async () => {
      steps.push(`${name} begins`);
      await later();
      steps.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const done = await Promise.allSettled([act('first'), act('second', true), act('third')]);
  expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(steps).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

it('does not let the change of another document wait', async () => {
  let open = () => {};
  const held = inTurn('een', () => new Promise<void>((resolve) => (open = resolve)));
  expect(await inTurn('twee', () => Promise.resolve('at once'))).toBe('at once');
  open();
  await held;
});
