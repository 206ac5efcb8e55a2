import { describe, expect, it } from 'vitest';
import { parsePhone, printPhone } from '#app/forms/dutch/phone.ts';

const printed: [string, string][] = [
  ['+31612345678', '06 12345678'],
  ['+31201234567', '020 123 45 67'],
  ['+31701234567', '070 123 45 67'],
  ['+31881234567', '088 123 45 67'],
  ['+31401234567', '040 123 45 67'],
  ['+31111123456', '0111 12 34 56'],
  ['+31252123456', '0252 12 34 56'],
  ['+31412123456', '0412 12 34 56'],
  ['+31451234567', '+31 45 123 45 67'],
  ['+31475123456', '+31 475 12 34 56'],
  ['+32470123456', '0470 12 34 56'],
  ['+32455123456', '0455 12 34 56'],
  ['+3221234567', '02 123 45 67'],
  ['+3241234567', '04 123 45 67'],
  ['+3291234567', '09 123 45 67'],
  ['+3214123456', '014 12 34 56'],
  ['+3278123456', '078 12 34 56'],
  ['+3280012345', '0800 12 345'],
  ['+442079460000', '+442079460000'],
];

describe('a telephone number', () => {
  it.each(printed)('%s is printed as people write it: %s', (stored, text) => {
    expect(printPhone(stored)).toBe(text);
  });

  it.each(printed)(
    '%s, typed as it is printed, is the same number in the Netherlands and in Flanders',
    (stored, text) => {
      const country = stored.startsWith('+32455') ? 'BE' : 'NL';
      expect(parsePhone(text, country)).toBe(stored);
      expect(parsePhone(text, 'BE')).toBe(stored);
    },
  );
});
