import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeForms } from '#app/cli/forms/describe-forms.ts';
import { forms } from '#templates/forms.ts';

it('docs/forms.md says what the forms are now (npm run forms)', () => {
  expect(readFileSync('docs/forms.md', 'utf8')).toBe(describeForms(forms));
});
