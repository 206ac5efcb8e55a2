/**
 * A name as a certificate may have it: NFC, without control and format characters, at most 64 characters (X.520 upper
 * bound), and only what RFC 4518 and RFC 3454 allow: characters of Unicode 3.2, in one direction. pyHanko refuses the
 * whole certificate for any other. A younger letter becomes '?'; of a name in two directions the part with the most
 * letters stays; the signature itself keeps the whole name. An empty name becomes '-'.
 */
export function certificateName(name: string): string {
  const known = name
    .normalize('NFC')
    .replace(/\u1e9e/gu, 'SS')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(notKept, '')
    .replace(younger, '?');
  const cut = [...inOneDirection(known).replace(/ +/g, ' ').trim()].slice(0, 64).join('').trim();
  return (
    (rightToLeft.test(cut) ? cut.slice(cut.search(rightToLeft)).replace(afterLastLetter, '') : cut) || '-'
  );
}

function inOneDirection(name: string): string {
  const right = (name.match(/\p{L}/gu) ?? []).filter((letter) => rightToLeft.test(letter)).length;
  const left = (name.match(/\p{L}/gu) ?? []).length - right;
  if (right === 0) return name;
  return right > left ? name.replace(notRightToLeft, '') : name.replace(rightToLeftAndMarks, '');
}

const scripts = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}`;
const rightToLeft = new RegExp(`(?=\\p{L})[${scripts}]`, 'u');
const afterLastLetter = new RegExp(`(?:(?!(?=\\p{L})[${scripts}])[^])+$`, 'u');
const notRightToLeft = new RegExp(`(?!(?=\\p{L})[${scripts}])[^\\p{Mn} '.-]`, 'gu');
const rightToLeftAndMarks = new RegExp(`[${scripts}]\\p{Mn}*`, 'gu');

const notKept = /[^\p{L}\p{M}\p{N}\p{P} +<=>|~$^`]|[\u{10000}-\u{10ffff}]/gu;

/** Letters, marks, numbers and punctuation of the basic plane that came after Unicode 3.2, in hexadecimal. */
const youngerRanges = `
  221 234-24f 2ae-2af 350-35f 370-373 376-377 37b-37d 37f 3cf 3f7-3ff 487 4cf 4f6-4f7 4fa-4ff 510-52f 560 588 5a2 5ba 5c5-5c7 5ef
  609-60a 60d-61a 61d-61e 620 63b-63f 656-65f 6ee-6ef 6ff 72d-72f 74d-77f 7c0-900 904 93a-93b 94e-94f 955-957 971-980 9bd 9ce 9fc-a01
  a03 a51 a75-a76 a8c ae1-ae3 af0-aff b35 b44 b55 b62-b63 b71-b77 bb6 bd0 be6 c00 c04 c34 c3c-c3d c58-c5d c62-c63 c77-c81 c84 cbc-cbd
  cdd ce2-ce3 cf1-d01 d04 d29 d3a-d3d d44 d4e-d56 d58-d5f d62-d63 d70-d81 de6-def e86 e89 e8c e8e-e93 e98 ea0 ea8-ea9 eac eba ede-edf
  f6b-f6c f8c-f8f fd0-fda 1022 1028 102b 1033-1035 103a-103f 105a-109d 10c7-10cd 10f9-10fa 10fc-10ff 115a-115e 11a3-11a7 11fa-11ff 1207
  1247 1287 12af 12cf 12ef 130f 131f 1347 135d-1360 1380-138f 13f5-1400 1677-167f 16f1-16f8 170d 1715-171f 17dd 17f0-17f9 180f 1878
  18aa-1dff 1e9c-1e9f 1efa-1eff 2053-2056 2058-205e 2090-209c 20eb-20f0 213c 214e-2152 2184-2189 24ff 27c5-27c6 27ec-27ef 2c00-2e5d
  312d-312f 31b8-31bf 3248-324f 4db6-4dbf 9fa6-9fff a4d0-abf9 d7b0-d7fb fa2e-fa2f fa6b-fad9 fe10-fe19 fe24-fe2f fe47-fe48
`;

const younger = new RegExp(
  `[${youngerRanges
    .trim()
    .split(/\s+/)
    .map((range) => range.replace(/[0-9a-f]+/g, (code) => `\\u{${code}}`))
    .join('')}]`,
  'gu',
);
