import { isEmail, type TypedForm } from './form.server.ts';
import { passwordProblem } from './password.server.ts';
import type { Problem } from './problem.ts';

/** What is wrong with a name and an e-mail address. */
export function personProblems(form: TypedForm): Problem[] {
  return [
    ...(form.text('name') === '' || form.text('name').length > 200 ? [{ field: 'name', words: 'name' }] : []),
    ...(isEmail(form.text('email')) ? [] : [{ field: 'email', words: 'email' }]),
  ];
}

/** What is wrong with a new password. @param about the person's own words */
export function passwordProblems(form: TypedForm, about: readonly string[]): Problem[] {
  const words = passwordProblem(form.raw('password'), about);
  if (words) return [{ field: 'password', words }];
  return form.raw('repeat') === form.raw('password') ? [] : [{ field: 'repeat', words: 'not-same' }];
}
