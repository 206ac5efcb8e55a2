/** `1234ab` → `1234 AB`; four digits are Belgian. Undefined when it is neither. */
export function parsePostcode(typed: string): { postcode: string; country: 'NL' | 'BE' } | undefined {
  const text = typed
    .trim()
    .toUpperCase()
    .replace(/^(?:NL|B)[- ]\s*/, '')
    .replace(/\s/g, '');
  const dutch = /^([1-9]\d{3})([A-Z]{2})$/.exec(text);
  if (dutch) return { postcode: `${dutch[1]} ${dutch[2]}`, country: 'NL' };
  return /^[1-9]\d{3}$/.test(text) ? { postcode: text, country: 'BE' } : undefined;
}
