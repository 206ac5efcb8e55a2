/** By which two ways of typing one name are the same: without regard to capitals and spaces, but with every accent. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
