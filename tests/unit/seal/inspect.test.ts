import { randomInt, X509Certificate } from 'node:crypto';

import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';

import { isAppError } from '#app/lib/errors.ts';
import { addArchiveTimeStamp } from '#app/seal/archive-time-stamp.server.ts';
import { issueCrl } from '#app/seal/authority.server.ts';
import { findSignatures } from '#app/seal/find-signatures.server.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { dictOf, startUpdate } from '#app/seal/pdf-append.server.ts';
import { openPdf, refTo } from '#app/seal/pdf-file.server.ts';
import { complete, documentFor, signAll, signAs, startSealing, type Sealing } from '#tests/support/seal.ts';

let sealing: Sealing;
let signed: { pdf: Uint8Array; base: Uint8Array; certificates: Uint8Array[] };
let sealed: Uint8Array;

beforeAll(async () => {
  sealing = await startSealing();
  signed = await signAll(sealing, ['Zoë Çelik', 'Bo de Vries', 'Gemeente Duinrand']);
  sealed = await complete(sealing, signed.pdf, signed.certificates);
});

const inspect = (pdf: Uint8Array) =>
  inspectPdf(pdf, { trustedCa: [sealing.authority.caCertificateDer], trustedTsa: [] });

function isFound(pdf: Uint8Array): boolean {
  try {
    return inspect(pdf).problems.length > 0;
  } catch (error) {
    if (isAppError(error, 'unreadable-pdf')) return true;
    throw error;
  }
}

function flipped(pdf: Uint8Array, at: number, mask: number): Uint8Array {
  const copy = Buffer.from(pdf);
  copy[at] = (copy[at] ?? 0) ^ mask;
  return copy;
}

describe('a completed document', () => {
  it('is valid, and says who signed and when', () => {
    const report = inspect(sealed);
    expect(report.problems).toEqual([]);
    expect(report.documentTimeStamps).toMatchObject([
      { ok: true, isTrusted: true, coversWholeRevision: true },
    ]);
    expect(report.signatures).toHaveLength(3);
    expect(
      report.signatures.every(
        ({ isTrusted, coversWholeRevision, modificationsAfter }) =>
          isTrusted && coversWholeRevision && modificationsAfter === 'allowed',
      ),
    ).toBe(true);
  });

  it('stays valid when its time stamp is renewed years later', async () => {
    const renewed = await complete({ ...sealing }, sealed, signed.certificates);
    expect(inspect(renewed)).toMatchObject({
      problems: [],
      documentTimeStamps: [{ ok: true }, { ok: true }],
    });
  });

  it('has 200 bytes flipped, one at a time, and each is found', () => {
    const seed = randomInt(2 ** 31);
    const next = numbersFrom(seed);
    const missed: string[] = [];
    for (let i = 0; i < 200; i += 1) {
      const [at, mask] = [next() % sealed.length, 1 + (next() % 255)];
      if (!isFound(flipped(sealed, at, mask))) missed.push(`byte ${at} xor ${mask}`);
    }
    expect(missed, `seed ${seed}`).toEqual([]);
  });

  it('has any bit of the last time stamp itself flipped, which no signature covers, and it is found', () => {
    const { from, to } = findSignatures(openPdf(sealed)).at(-1) ?? { from: 0, to: 0 };
    const seed = randomInt(2 ** 31);
    const next = numbersFrom(seed);
    const missed: string[] = [];
    // Every 13th digit of the token, then some of the padding; each with another change.
    for (let at = from; at < from + 5000; at += 13) {
      const mask = 1 + (next() % 255);
      if (!isFound(flipped(sealed, at, mask)) || !isFound(flipped(sealed, at, 0x20)))
        missed.push(`byte ${at} xor ${mask}`);
    }
    for (let at = from + 5000; at < to; at += 997)
      if (!isFound(flipped(sealed, at, 1))) missed.push(`padding ${at}`);
    expect(missed, `seed ${seed}`).toEqual([]);
  }, 120_000);

  it('is cut off anywhere and that is found', () => {
    for (let length = 1; length < sealed.length; length += Math.floor(sealed.length / 97))
      expect(isFound(sealed.subarray(0, length))).toBe(true);
  });
});

describe('what may not be added', () => {
  it('a text over the page, appended after signing, is a forbidden change', () => {
    for (const pdf of [signed.pdf, sealed]) {
      const file = openPdf(pdf);
      const update = startUpdate(file);
      const overlay = update.add(new Map(), Buffer.from('BT /F1 40 Tf 100 100 Td (ook dit) Tj ET'));
      update.replace(3, new Map(file.dict(refTo(3)) ?? []).set('Contents', [refTo(6), refTo(overlay)]));
      const report = inspect(Buffer.concat([pdf, update.finish().bytes]));
      expect(report.problems).toContain('De inhoud van het document is veranderd nadat er ondertekend was.');
      expect(report.signatures.map(({ modificationsAfter }) => modificationsAfter)).toEqual([
        'forbidden',
        'forbidden',
        'forbidden',
      ]);
    }
  });

  it('the same between two signatures is found, although the last signature covers it', async () => {
    const { pdf, boxes } = documentFor(['Bo', 'Ali']);
    const first = await signAs(sealing, pdf, { name: 'Bo', field: boxes[0]?.name ?? '', isFirst: true });
    const file = openPdf(first.pdf);
    const update = startUpdate(file);
    update.replace(6, '(geen inhoud meer)');
    const changed = Buffer.concat([first.pdf, update.finish().bytes]);
    const second = await signAs(sealing, changed, {
      name: 'Ali',
      field: boxes[1]?.name ?? '',
      isFirst: false,
    });
    expect(inspect(second.pdf).signatures.map(({ modificationsAfter }) => modificationsAfter)).toEqual([
      'forbidden',
      'none',
    ]);
    expect(inspect(second.pdf).problems).not.toEqual([]);
  });

  it('a changed picture of a signature is found', () => {
    const file = openPdf(signed.pdf);
    const [field] = findSignatures(file);
    const number =
      [...file.entries.keys()].find(
        (key) => file.dict(refTo(key))?.get('V') !== undefined && file.dict(refTo(key))?.get('FT') === '/Sig',
      ) ?? 0;
    const update = startUpdate(file);
    const look = update.add(
      dictOf({ Type: '/XObject', Subtype: '/Form', BBox: ['0', '0', '1', '1'] }),
      Buffer.from(''),
    );
    update.replace(number, new Map(file.dict(refTo(number)) ?? []).set('AP', dictOf({ N: refTo(look) })));
    expect(field).toBeDefined();
    expect(inspect(Buffer.concat([signed.pdf, update.finish().bytes])).problems).toContain(
      'De inhoud van het document is veranderd nadat er ondertekend was.',
    );
  });

  it('bytes after the end are found', () => {
    expect(isFound(Buffer.concat([sealed, Buffer.from('\n')]))).toBe(true);
    expect(isFound(Buffer.concat([sealed, Buffer.from('% niets\n')]))).toBe(true);
  });

  it('a file saved again by another program is found', async () => {
    const again = await (await PDFDocument.load(signed.pdf)).save();
    expect(isFound(again)).toBe(true);
  });

  it('a signature by another authority of the same name is found', async () => {
    const other = await startSealing(sealing.now);
    const { pdf } = await signAll(other, ['Bo']);
    const report = inspect(pdf);
    expect(report.signatures[0]?.isTrusted).toBe(false);
    expect(report.problems.join()).toContain('wordt niet vertrouwd');
  });

  it('a time stamp by a stranger is reported as not trusted', async () => {
    const other = await startSealing(sealing.now);
    const pdf = await addArchiveTimeStamp(signed.pdf, {
      certificates: [],
      crls: [],
      timeStamp: other.timeStamp,
    });
    expect(inspect(pdf).problems).toContain('Een tijdstempel is van een dienst die niet wordt vertrouwd.');
  });
});

describe('a certificate that was revoked', () => {
  it('before the signature is a problem, after it is not', async () => {
    const serialNumber = new X509Certificate(signed.certificates[1] ?? new Uint8Array()).serialNumber;
    const { authority, now, tsa, timeStamp } = sealing;
    for (const [hours, expected] of [
      [-1, ['partij-2: Het certificaat was ingetrokken toen er werd ondertekend.']],
      [1, []],
    ] as const) {
      const at = new Date(now.getTime() + hours * 3_600_000);
      const crl = await issueCrl(authority, {
        number: 2,
        revoked: [{ serialNumber, at }],
        thisUpdate: now,
        nextUpdate: now,
      });
      const certificates = [...signed.certificates, tsa.certificateDer, authority.caCertificateDer];
      const pdf = await addArchiveTimeStamp(signed.pdf, { certificates, crls: [crl], timeStamp });
      expect(inspect(pdf).problems).toEqual(expected);
    }
  });
});

describe('hostile files', () => {
  const hostile: [string, string][] = [
    ['nothing', ''],
    ['no PDF', 'hallo'],
    ['an end without a beginning', 'startxref\n0\n%%EOF'],
    [
      'a cross-reference that points at itself',
      '%PDF-1.7\nxref\n0 0\ntrailer\n<</Size 1 /Prev 9>>\nstartxref\n9\n%%EOF',
    ],
    ['a table of a billion objects', '%PDF-1.7\nxref\n0 999999999\ntrailer\n<<>>\nstartxref\n9\n%%EOF'],
    ['arrays without end', `%PDF-1.7\nxref\n0 0\ntrailer\n${'['.repeat(100_000)}\nstartxref\n9\n%%EOF`],
    ['a string without end', '%PDF-1.7\nxref\n0 0\ntrailer\n<</A (aaa\nstartxref\n9\n%%EOF'],
    [
      'a root that is not there',
      '%PDF-1.7\nxref\n0 0\ntrailer\n<</Size 1 /Root 5 0 R>>\nstartxref\n9\n%%EOF',
    ],
    [
      'keys of the prototype',
      '%PDF-1.7\nxref\n0 0\ntrailer\n<</__proto__ <</a 1>> /constructor 1>>\nstartxref\n9\n%%EOF',
    ],
  ];
  it.each(hostile)('%s are refused as unreadable', (_, text) => {
    expect(() => inspect(Buffer.from(text, 'latin1'))).toThrow(
      expect.objectContaining({ code: 'unreadable-pdf' }),
    );
  });

  it('a document with pieces cut out, doubled or overwritten gives problems or is unreadable, never another error', () => {
    const seed = randomInt(2 ** 31);
    const next = numbersFrom(seed);
    const missed: string[] = [];
    for (let i = 0; i < 300; i += 1) {
      const [from, length] = [next() % sealed.length, 1 + (next() % 4000)];
      const piece = sealed.subarray(from, from + length);
      const kinds = [
        Buffer.concat([sealed.subarray(0, from), sealed.subarray(from + length)]),
        Buffer.concat([sealed.subarray(0, from), piece, sealed.subarray(from)]),
        Buffer.concat([
          sealed.subarray(0, from),
          Buffer.alloc(length, next() % 256),
          sealed.subarray(from + length),
        ]),
      ];
      const pdf = kinds[i % 3] ?? sealed;
      if (!Buffer.from(pdf).equals(sealed) && !isFound(pdf)) missed.push(`${i % 3}: ${from}+${length}`);
    }
    expect(missed, `seed ${seed}`).toEqual([]);
  });
});

/** Numbers from a seed, so that a failure can be made again. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
