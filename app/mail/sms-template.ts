/** The writing of a place that a value is put in: in each, a value stays a value whatever stands in it. */
export type Writing = 'json' | 'form' | 'xml' | 'url' | 'header' | 'text';

/** Fills in `{to}`, `{text}` and `{from}`; any other braces stay. */
export function fillTemplate(
  template: string,
  values: Readonly<Record<'to' | 'text' | 'from', string>>,
  writing: Writing,
): string {
  // In one pass: a value that holds "{to}" is not filled in again.
  return template.replace(/\{(to|text|from)\}/g, (_, name: keyof typeof values) =>
    escapes[writing](values[name]),
  );
}

/** In which writing a body is, by its content type. */
export function writingOf(headers: Readonly<Record<string, string>>): Writing {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  if (/json/i.test(type)) return 'json';
  if (/urlencoded/i.test(type)) return 'form';
  return /xml/i.test(type) ? 'xml' : 'text';
}

const escapes: Record<Writing, (value: string) => string> = {
  json: (value) => JSON.stringify(value).slice(1, -1),
  form: encodeURIComponent,
  url: encodeURIComponent,
  xml: (value) => value.replace(/[<>&'"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`),
  header: (value) => value.replace(/[^\x20-\x7e]/g, ''),
  text: (value) => value,
};
