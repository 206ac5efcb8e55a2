import { AppError } from '#app/lib/errors.ts';

/** Every address that nobody has: the page that says so, with the id of the request. */
export function loader(): never {
  throw new AppError('not-found', 'no such address');
}

export const action = loader;

export default function Nowhere() {
  return null;
}
