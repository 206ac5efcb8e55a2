/**
 * A telephone number of the Netherlands or Flanders as typed → E.164. `06-12345678`, `+31 (0)6 1234 5678`,
 * `0031…`, `0470 12 34 56`, `+32…`; other countries with `+` and 8 to 15 digits. A number that starts with one 0
 * is Dutch at ten digits and Belgian at nine, except that 047x–049x with ten digits is a Belgian mobile number, and in
 * Belgium 045x and 046x too: in the Netherlands those are Heerlen and Sittard.
 */
export function parsePhone(typed: string, country: 'NL' | 'BE' = 'NL'): string | undefined {
  const text = typed
    .trim()
    .replace(/\(0\)/g, '')
    .replace(/[\s().\-/\u00a0]/g, '');
  const international = text.startsWith('00') ? `+${text.slice(2)}` : text;
  if (international.startsWith('+')) return isE164(international) ? international : undefined;
  if (!/^0[1-9]\d{7,8}$/.test(text)) return undefined;
  const national = `${countryCode(text, country)}${text.slice(1)}`;
  return isE164(national) ? national : undefined;
}

/** E.164; the lengths of Dutch and Belgian numbers are checked, others by the general rule (ITU-T E.164). */
export const phonePattern = /^\+(?:31[1-9]\d{8}|32(?:[1-9]\d{7}|4\d{8})|(?!3[12])[1-9]\d{7,14})$/;

export function isE164(value: string): boolean {
  return phonePattern.test(value);
}

/** Whether an sms can reach this number (E.164): known for the Netherlands and Belgium, supposed elsewhere. */
export function isMobile(e164: string): boolean {
  if (/^\+31/.test(e164)) return /^\+316\d{8}$/.test(e164);
  if (/^\+32/.test(e164)) return /^\+324\d{8}$/.test(e164);
  return isE164(e164);
}

/**
 * As it is written in its own country: `+31612345678` → "06 12345678", `+31201234567` → "020 123 45 67", `+31111123456` →
 * "0111 12 34 56", `+32470123456` → "0470 12 34 56", `+3221234567` → "02 123 45 67", `+3214123456` → "014 12 34 56". Dutch
 * numbers that would read as Belgian mobile ones keep their country, so that what is printed can be typed again.
 */
export function printPhone(e164: string): string {
  if (/^\+31[1-9]\d{8}$/.test(e164)) return printDutch(e164.slice(3));
  if (/^\+32[1-9]\d{7,8}$/.test(e164)) return printBelgian(e164.slice(3));
  return e164;
}

function printDutch(digits: string): string {
  if (digits.startsWith('6')) return `06 ${digits.slice(1)}`;
  const area = dutchAreasOfThree.test(digits) ? 2 : 3;
  const prefix = /^4[5-9]/.test(digits) ? '+31 ' : '0';
  return `${prefix}${digits.slice(0, area)} ${inGroups(digits.slice(area))}`;
}

function printBelgian(digits: string): string {
  if (digits.length === 9) return `0${digits.slice(0, 3)} ${inGroups(digits.slice(3))}`;
  if (/^(?:800|90\d)/.test(digits)) return `0${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5)}`;
  const area = /^[2349]/.test(digits) ? 1 : 2;
  return `0${digits.slice(0, area)} ${inGroups(digits.slice(area))}`;
}

/** `1234567` → "123 45 67", `123456` → "12 34 56". */
function inGroups(digits: string): string {
  return digits.replace(/(\d{2,3})(\d\d)(\d\d)$/, '$1 $2 $3');
}

/** Areas of two digits after the 0 (Nummerplan telefoon- en ISDN-diensten); all other areas have three. */
const dutchAreasOfThree = /^(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7[0-9]|8[24578]|9[1])/;

function countryCode(text: string, country: 'NL' | 'BE'): string {
  if (text.length === 9) return '+32';
  return (country === 'BE' ? /^04[5-9]/ : /^04[789]/).test(text) ? '+32' : '+31';
}
