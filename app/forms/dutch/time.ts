export const timePattern = '^(?:[01][0-9]|2[0-3]):[0-5][0-9]$';

/** A time as typed → `14:03`: `14.03`, `14:03`, `14u03`, `1403`, `9`, `9 uur`, `9.30 uur`. Undefined when it is none. */
export function parseTime(typed: string): string | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/\s*(?:uur|u\.?)$/, '');
  const parts = /^(\d{1,2})(?:\s*[:.u]\s*(\d{2}))?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  const [hours, minutes] = [Number(parts?.[1] ?? 99), Number(parts?.[2] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
