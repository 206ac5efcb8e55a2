/**
 * Where to go after signing in: a page of this portal, or the start page. A text that a browser could read as another
 * site's address (`//x`, `/\x`, a control character) is not one.
 */
export function ownPath(text: unknown): string {
  if (typeof text !== 'string' || text.length > 500) return '/';
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(text) && !text.includes('\\') ? text : '/';
}
