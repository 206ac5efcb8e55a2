import { describe, expect, it } from 'vitest';
import { requestTimeStamp } from '#app/seal/time-stamp.server.ts';
import { readTimeStampInfo } from '#app/seal/time-stamp-info.server.ts';
import { complete, signAll, startSealing } from '#tests/support/seal.ts';
import { useWeb } from '#tests/support/web.ts';

const web = useWeb();

function upload(name: string, bytes: Uint8Array): Promise<Response> {
  const form = new FormData();
  form.set('bestand', new File([new Uint8Array(bytes)], name, { type: 'application/pdf' }));
  return fetch(`${web.url}/verifieer`, { method: 'POST', body: form });
}

describe('the pages of verification, without an account and without the page’s script', () => {
  it('judges an uploaded PDF', async () => {
    const sealing = await startSealing(new Date());
    const signed = await signAll({ ...sealing, authority: web.portal.authority }, ['Noor de Wit']);
    const pdf = await complete(sealing, signed.pdf, signed.certificates);
    const page = await (await upload('x.pdf', pdf)).text();
    expect(page).toContain('Ondertekend door Noor de Wit');
    const other = await signAll(sealing, ['Noor de Wit']);
    expect(await (await upload('x.pdf', other.pdf)).text()).toContain('Dit document klopt niet');
  });

  it('says what is wrong with no file, or one that is no PDF', async () => {
    const empty = await upload('x.pdf', new Uint8Array());
    expect([empty.status, await empty.text()]).toEqual([
      400,
      expect.stringContaining('Kies eerst een bestand'),
    ]);
    const wrong = await upload('x.pdf', new TextEncoder().encode('hello'));
    expect([wrong.status, await wrong.text()]).toEqual([
      400,
      expect.stringContaining('niet te lezen als pdf'),
    ]);
  });

  it('does not know a code that nobody was given', async () => {
    expect((await fetch(`${web.url}/verifieer/2222-2222-2222`)).status).toBe(404);
    expect(await (await fetch(`${web.url}/verifieer?kenmerk=x`)).text()).toContain(
      'Dit kenmerk kennen we niet',
    );
  });

  it('sends whoever is not signed in away from the archive', async () => {
    for (const path of ['archief', 'archief/vernietigen', 'archief/lijst.csv', 'handboek']) {
      const answer = await fetch(`${web.url}/${path}`, { redirect: 'manual' });
      expect([path, answer.status, answer.headers.get('location')]).toEqual([
        path,
        302,
        expect.stringContaining('/inloggen'),
      ]);
    }
  });

  it('serves the certificate, the list of revoked ones, and time stamps for trials', async () => {
    const cer = await fetch(`${web.url}/ca.cer`);
    expect(Buffer.from(await cer.arrayBuffer())).toEqual(Buffer.from(web.portal.authority.caCertificateDer));
    const crl = await fetch(`${web.url}/ca.crl`);
    expect(crl.headers.get('content-type')).toBe('application/pkix-crl');
    const token = await requestTimeStamp(`${web.url}/tijdstempel`, new Uint8Array(32));
    expect(Math.abs(readTimeStampInfo(token).time.getTime() - Date.now())).toBeLessThan(120_000);
    const wrong = await fetch(`${web.url}/tijdstempel`, { method: 'POST', body: 'x' });
    expect(wrong.status).toBe(400);
  });
});
