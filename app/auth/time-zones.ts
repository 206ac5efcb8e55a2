/** Where the organisations of this portal are (IANA names). */
export const timeZones = ['Europe/Amsterdam', 'Europe/Brussels'] as const;
export type TimeZone = (typeof timeZones)[number];

/** @returns the first zone for anything else */
export function asTimeZone(text: string): TimeZone {
  return timeZones.find((zone) => zone === text) ?? timeZones[0];
}
