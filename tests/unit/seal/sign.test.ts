import { X509Certificate } from 'node:crypto';

import { beforeAll, describe, expect, it } from 'vitest';

import { issueCrl, issueSigningCertificate } from '#app/seal/authority.server.ts';
import { namesOf } from '#app/seal/certificate-chain.server.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import { signField } from '#app/seal/sign-field.server.ts';
import { requestTimeStamp } from '#app/seal/time-stamp.server.ts';
import { startLocalTsa } from '#tests/support/local-tsa.ts';
import { documentFor, signAll, signAs, startSealing, type Sealing } from '#tests/support/seal.ts';

const three = ['Zoë Çelik-Ağaoğlu', 'Bo de Vries', 'Gemeente Duinrand'];
let sealing: Sealing;

beforeAll(async () => {
  sealing = await startSealing();
});

const inspect = (pdf: Uint8Array) => inspectPdf(pdf, { trustedCa: [sealing.authority.caCertificateDer] });

describe('parties sign one document', () => {
  it.each([[[0, 1, 2]], [[2, 0, 1]]])(
    'three parties sign in the order %j and every signature stays valid',
    async (order) => {
      const { pdf, base } = await signAll(sealing, three, order);
      const report = inspect(pdf);
      expect(report.problems).toEqual([]);
      expect(report.signatures.map(({ subject }) => subject)).toEqual(order.map((index) => three[index]));
      expect(report.signatures.map(({ certifies }) => certifies)).toEqual([true, false, false]);
      expect(report.signatures.map(({ modificationsAfter }) => modificationsAfter)).toEqual([
        'allowed',
        'allowed',
        'none',
      ]);
      expect(
        report.signatures.every(
          ({ timeStamp }) => timeStamp?.ok && timeStamp.time.getTime() === sealing.now.getTime(),
        ),
      ).toBe(true);
      expect(Buffer.from(report.baseBytes).equals(base)).toBe(true);
    },
  );

  it('twelve partners sign one after the other', async () => {
    const { pdf } = await signAll(
      sealing,
      Array.from({ length: 12 }, (_, index) => `Partner ${index + 1}`),
    );
    const report = inspect(pdf);
    expect(report.problems).toEqual([]);
    expect(report.signatures).toHaveLength(12);
    expect(report.revisions).toBe(13);
  });

  it('the file before a signature is the beginning of the file after it', async () => {
    const { pdf, boxes } = documentFor(three);
    const signed = await signAs(sealing, pdf, {
      name: 'Bo de Vries',
      field: boxes[1]?.name ?? '',
      isFirst: true,
    });
    expect(Buffer.from(signed.pdf.subarray(0, pdf.length)).equals(pdf)).toBe(true);
  });

  it('the same document is prepared to the same bytes each time', () => {
    expect(Buffer.from(documentFor(three).pdf).equals(documentFor(three).pdf)).toBe(true);
  });

  it('a field is signed only once, and only a field that exists', async () => {
    const { pdf } = await signAll(sealing, ['Bo de Vries']);
    await expect(
      signAs(sealing, pdf, { name: 'Bo', field: 'partij-1', isFirst: false }),
    ).rejects.toMatchObject({ code: 'already-signed' });
    await expect(
      signAs(sealing, pdf, { name: 'Bo', field: 'partij-9', isFirst: false }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each([
    ['with diacritics', 'Ļöřęþ Ñgũyễn-Þórðardóttir', 'Ļöřęþ Ñgũyễn-Þórðardóttir'],
    ['in Arabic', 'محمد الأمين', 'محمد الأمين'],
    ['in two directions', 'محمد الأمين bin Bo', 'محمد الأمين'],
    ['in Hebrew with its marks and a year', 'דָּוִד (1990)', 'דָּוִד'],
    ['in Tifinagh, which is younger than certificates know', 'ⵎⵓⵃⴰ Bo', '???? Bo'],
    ['with an emoji', 'Bo 😀 de Vries', 'Bo de Vries'],
    ['of 200 characters', 'Naam '.repeat(40).trim(), 'Naam '.repeat(13).trim().slice(0, 64)],
    ['with a line break and half a character', 'Bo\r\nde \ud800Vries', 'Bo de Vries'],
    ['of one word', 'Bo', 'Bo'],
  ])('a party signs with a name %s', async (_, name, inCertificate) => {
    const { pdf } = await signAll(sealing, [name]);
    const report = inspect(pdf);
    expect(report.problems).toEqual([]);
    expect(report.signatures[0]?.subject).toBe(inCertificate);
    expect([...(report.signatures[0]?.subject ?? '')].length).toBeLessThanOrEqual(64);
  });

  it('a signature that does not fit its room fails clearly', async () => {
    const { pdf } = documentFor(['Bo']);
    await expect(
      signAs(sealing, pdf, { name: 'Bo', field: 'partij-1', isFirst: true }, { room: 1000 }),
    ).rejects.toMatchObject({ code: 'too-large' });
  });

  it('a picture that is no picture is refused, an empty one is left out', async () => {
    const { pdf } = documentFor(['Bo']);
    const party = { name: 'Bo', field: 'partij-1', isFirst: true };
    for (const image of [Buffer.from('GIF89a'), Buffer.alloc(5000, 1)]) {
      await expect(
        signAs(sealing, pdf, party, { appearance: { lines: ['Bo'], image } }),
      ).rejects.toMatchObject({ code: 'unreadable-file' });
    }
    const { pdf: signed } = await signAs(sealing, pdf, party, { appearance: { lines: ['Bo'] } });
    expect(inspect(signed).problems).toEqual([]);
  });
});

describe('the time-stamp service', () => {
  it('stamps over HTTP', async () => {
    const server = await startLocalTsa(sealing.tsa, () => sealing.now);
    try {
      const { pdf } = documentFor(['Bo']);
      const signed = await signAs(
        sealing,
        pdf,
        { name: 'Bo', field: 'partij-1', isFirst: true },
        { timeStamp: (digest) => requestTimeStamp(server.url, digest) },
      );
      expect(inspect(signed.pdf).signatures[0]?.timeStamp).toMatchObject({
        ok: true,
        isTrusted: true,
        tsa: 'Tijdstempel voor proeven',
      });
    } finally {
      await server.stop();
    }
  });

  it.each<[string, typeof fetch]>([
    ['is away', () => Promise.reject(new TypeError('fetch failed'))],
    ['is ill', () => Promise.resolve(new Response('', { status: 503 }))],
    ['refuses', () => Promise.resolve(new Response(Buffer.from('30053003020102', 'hex')))],
    ['answers nonsense', () => Promise.resolve(new Response('<html></html>'))],
    ['answers without end', () => Promise.resolve(new Response(Buffer.alloc(200_000)))],
    [
      'is too slow',
      (_, init) =>
        new Promise((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
        ),
    ],
  ])('that %s gives an error that can be tried again', async (_, fetch) => {
    await expect(
      requestTimeStamp('http://127.0.0.1:9/', new Uint8Array(32), { fetch, timeoutMs: 50 }),
    ).rejects.toMatchObject({ code: 'time-stamp-unavailable' });
  });

  it('that answers an older request again is not believed', async () => {
    let kept: ArrayBuffer | undefined;
    const server = await startLocalTsa(sealing.tsa, () => sealing.now);
    const replay: typeof fetch = async (url, init) =>
      new Response((kept ??= await (await fetch(url, init)).arrayBuffer()));
    try {
      await requestTimeStamp(server.url, new Uint8Array(32), { fetch: replay });
      await expect(requestTimeStamp(server.url, new Uint8Array(32), { fetch: replay })).rejects.toMatchObject(
        { code: 'time-stamp-unavailable' },
      );
    } finally {
      await server.stop();
    }
  });

  it('may be missing: the signature then says that it has no trusted time', async () => {
    const { pdf } = documentFor(['Bo']);
    const { certificateDer, privateKey } = await issueSigningCertificate(sealing.authority, {
      commonName: 'Bo',
      now: sealing.now,
    });
    const signed = await signField(pdf, {
      field: 'partij-1',
      certificate: certificateDer,
      privateKey,
      chain: [sealing.authority.caCertificateDer],
      appearance: { lines: ['Bo'] },
      reason: 'Ik onderteken',
      certify: true,
      at: sealing.now,
    });
    expect(inspect(signed)).toMatchObject({
      problems: [],
      signatures: [{ timeStamp: null, digestOk: true }],
    });
  });
});

describe('the authority', () => {
  it('issues certificates that hang together', async () => {
    const { certificateDer } = await issueSigningCertificate(sealing.authority, {
      commonName: 'Bo',
      organisation: 'A "B", C+D',
      now: sealing.now,
    });
    const [certificate, ca] = [
      new X509Certificate(certificateDer),
      new X509Certificate(sealing.authority.caCertificateDer),
    ];
    expect(certificate.verify(ca.publicKey) && certificate.checkIssued(ca) && ca.ca && !certificate.ca).toBe(
      true,
    );
    expect(namesOf(certificateDer)).toEqual({ subject: 'Bo', organisation: 'A "B", C+D' });
    expect(certificate.infoAccess).toContain('http://127.0.0.1/ca.cer');
  });

  it('issues a list of revoked certificates, also a long one with a high number', async () => {
    const revoked = Array.from({ length: 300 }, (_, index) => ({
      serialNumber: (index + 128).toString(16).padStart(4, '0'),
      at: sealing.now,
    }));
    const crl = await issueCrl(sealing.authority, {
      number: 70_000,
      revoked,
      thisUpdate: sealing.now,
      nextUpdate: sealing.now,
    });
    expect(crl.length).toBeGreaterThan(300 * 18);
  });
});
