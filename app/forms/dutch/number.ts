/**
 * A number as typed in Dutch: `1.250,5`, `1250,5`, `1 250`, `-3`. A dot followed by exactly three digits parts
 * thousands; any other single dot is taken for a decimal comma, as on a foreign keyboard. Undefined when unclear.
 */
export function parseNumber(typed: string): number | undefined {
  const text = typed
    .trim()
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/^−/, '-');
  const dutch = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text);
  if (dutch) return finite(`${dutch[1]}${(dutch[2] ?? '').replaceAll('.', '')}.${dutch[3] ?? '0'}`);
  const foreign = /^-?\d+\.(?:\d{1,2}|\d{4,})$/.exec(text);
  return foreign ? finite(text) : undefined;
}

/** An amount as typed → whole euro cents: `1.250,50`, `€ 12`, `EUR 12,5`, `12,-`, `-3`. */
export function parseMoney(typed: string): number | undefined {
  const text = typed
    .trim()
    .replace(/^(?:€|eur(?:o)?)\s*/i, '')
    .replace(/\s*(?:€|eur(?:o)?)$/i, '')
    .replace(/,[-–—]+$/, '');
  const euros = parseNumber(text);
  if (euros === undefined || !/^[^,]*(?:,\d{1,2})?$/.test(text)) return undefined;
  const cents = Math.round(euros * 100);
  return Number.isSafeInteger(cents) ? cents + 0 : undefined;
}

/** 1250.5 → "1.250,5". */
export function printNumber(value: number): string {
  const [whole = '', part] = plain(Math.abs(value)).split('.');
  return `${value < 0 ? '-' : ''}${thousands(whole)}${part === undefined ? '' : `,${part}`}`;
}

/** 125050 → "€ 1.250,50", with a space that does not break. */
export function printMoney(cents: number): string {
  return `€\u00a0${moneyText(cents)}`;
}

/** 125050 → "1.250,50", as it stands in an input. */
export function moneyText(cents: number): string {
  const amount = Math.abs(cents);
  return `${cents < 0 ? '-' : ''}${thousands(String(Math.floor(amount / 100)))},${String(amount % 100).padStart(2, '0')}`;
}

function thousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) && Math.abs(value) < 1e15 ? value + 0 : undefined;
}

/** Never the e-notation: 1e-7 is written out. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}
