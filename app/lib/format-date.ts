import { isDutch, type Language } from './languages.ts';

/** "31 december 2031", as the calendar stands in that time zone (IANA name). */
export function formatDate(moment: Date, timeZone: string, language: Language = 'nl'): string {
  return formatter(timeZone, { day: 'numeric', month: 'long', year: 'numeric' }, language).format(moment);
}

/** "14:03". */
export function formatTime(moment: Date, timeZone: string): string {
  return formatter(timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
}

/** "31 december 2031 om 14:03". */
export function formatDateTime(moment: Date, timeZone: string, language: Language = 'nl'): string {
  if (!isDutch(language))
    return formatter(timeZone, { dateStyle: 'long', timeStyle: 'short' }, language).format(moment);
  return `${formatDate(moment, timeZone)} om ${formatTime(moment, timeZone)}`;
}

/** A day written as `2031-12-31`, in words: "31 december 2031". */
export function formatDay(day: string, language: Language = 'nl'): string {
  return formatDate(new Date(`${day}T00:00:00Z`), 'UTC', language);
}

/** Digits stay those of the document. */
const locales: Record<Language, string> = {
  nl: 'nl-NL',
  'nl-BE': 'nl-BE',
  en: 'en-GB',
  fr: 'fr-BE',
  ar: 'ar-u-nu-latn',
  uk: 'uk',
  pl: 'pl',
  tr: 'tr',
};

/** Making one costs more than all formatting on a page. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
  language: Language = 'nl',
): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${Object.keys(options).join()}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone });
  formatters.set(key, known);
  return known;
}
