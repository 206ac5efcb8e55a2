/**
 * A telephone number of the Netherlands or Flanders as typed → E.164. `06-12345678`, `+31 (0)6 1234 5678`,
 * `0031…`, `0470 12 34 56`, `+32…`; other countries with `+` and 8 to 15 digits. A number that starts with one 0
 * is Dutch at ten digits and Belgian at nine, except that 04xx with ten digits is a Belgian mobile number.
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

/** `+31612345678` → "06 12345678"; `+32470123456` → "0470 12 34 56" in their own country, else "+…". */
export function printPhone(e164: string): string {
  if (e164.startsWith('+316')) return `06 ${e164.slice(4)}`;
  if (/^\+324\d{8}$/.test(e164)) {
    const rest = e164.slice(3);
    return `0${rest.slice(0, 3)} ${rest.slice(3, 5)} ${rest.slice(5, 7)} ${rest.slice(7)}`;
  }
  return e164;
}

function countryCode(text: string, country: 'NL' | 'BE'): string {
  if (text.length === 9) return '+32';
  return text.startsWith('04') && (country === 'BE' || isBelgianMobile(text)) ? '+32' : '+31';
}

/** 045x–049x are Belgian mobile ranges; of these only 045 (Heerlen) and 046 (Sittard) are Dutch areas too. */
function isBelgianMobile(text: string): boolean {
  return /^04[789]/.test(text);
}
