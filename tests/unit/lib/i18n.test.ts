import { expect, it } from 'vitest';
import { wordsOf } from '#app/lib/i18n.server.ts';

it('has the words of a mail', () => {
  expect(wordsOf('mail')('greeting', { firstName: 'Sanne' })).toBe('Beste Sanne,');
});

it('does not let a mail go out with a hole in it', () => {
  expect(() => wordsOf('mail')('greetings')).toThrow('no words for mail:greetings');
});
