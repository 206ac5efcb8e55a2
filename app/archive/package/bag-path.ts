/**
 * Whether a path may stand in a package: relative, inside the package, the same on every system (RFC 8493, 6.1.2 and 6.2:
 * a bag that is unpacked must not write outside its folder). Line ends are allowed, as the standard has a notation for them.
 */
export function isSafePath(path: string): boolean {
  if (path === '' || path.length > 1000 || /[\p{Cs}\uFFFD]/u.test(path)) return false;
  if (path.startsWith('~') || /^[a-z]:/i.test(path)) return false;
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  if (/[\\\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Equal for paths that some system takes for one file: Windows and macOS ignore case, macOS composes letters. */
export function samePathKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** A name from outside, fit to be shown: no control or direction characters, and not endless. */
export function printablePath(path: string): string {
  const clean = path.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  return clean.length > 120 ? `${clean.slice(0, 119)}…` : clean;
}
