import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '#app/record/load-record.server.ts';
import type { DraftParty } from '#app/record/draft-parties.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { makeOrganisation } from '#tests/support/portal.ts';
import { codeFor, drain, linkFor, sendExample, type Target } from '#tests/support/signing.ts';
import { textOf, useWeb, visitor } from '#tests/support/web.ts';

const web = useWeb();
type Browser = ReturnType<typeof visitor>;

const party = (partyId: string, role: DraftParty['role'], email: string): DraftParty => ({
  partyId,
  role,
  round: 1,
  capacity: role === 'client' ? 'self' : 'organisation',
  person: {
    name: role === 'client' ? 'Kim Proefpersoon' : 'Bo Brengersma',
    firstName: role === 'client' ? 'Kim' : 'Bo',
    email,
    phone: null,
    organisation: role === 'client' ? null : 'Dienst Voorbeeld',
    capacityWords: null,
  },
});

/** A consent for a client and a partner, each with an address of their own. */
async function sendConsent(): Promise<{
  target: Target;
  client: string;
  partner: string;
  reference: string;
}> {
  const mark = randomBytes(4).toString('hex');
  const [client, partner] = [`kim-${mark}@client.example`, `bo-${mark}@partner.example`];
  const sender = await makeOrganisation(web.portal);
  const target = await sendExample(web.portal, sender, {
    templateId: 'deelnemersovereenkomst',
    answers: templateExamples['deelnemersovereenkomst']?.[1]?.answers ?? {},
    parties: [party('client', 'client', client), { ...party('partner', 'partner', partner), round: 2 }],
  });
  const { record } = await loadRecord(web.portal, target.organisationId, target.id);
  return { target, client, partner, reference: record.reference };
}

/** From the mail to the first page of the document. */
async function identify(browser: Browser, email: string): Promise<string> {
  const sent = await browser.post(`/t/${await linkFor(web.portal, email)}`, {});
  const code = (sent.headers.get('location') ?? '').replace(/\?.*/, '');
  const answer = await browser.post(code, { code: await codeFor(web.portal, email) });
  expect(answer.status).toBe(303);
  return code.replace(/\/code$/, '');
}

/** Follows redirects as a browser does. */
async function follow(
  browser: Browser,
  answer: Response,
): Promise<{ path: string; text: string; html: string }> {
  let path = '';
  let at = answer;
  while (at.status >= 300 && at.status < 400) {
    path = at.headers.get('location') ?? '';
    at = await browser.get(path);
  }
  const html = await at.text();
  return { path, html, text: await textOf(new Response(html)) };
}

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"|value="([^"]*)"[^>]*name="${name}"`)
    .exec(html)
    ?.slice(1)
    .find(Boolean) ?? '';

async function read(browser: Browser, base: string): Promise<Response> {
  const page = await (await browser.get(`${base}/lezen`)).text();
  return browser.post(`${base}/lezen`, { revision: hidden(page, 'revision') });
}

describe('a client who consents, without scripts', () => {
  let sent: Awaited<ReturnType<typeof sendConsent>>;
  const browser = visitor(web);
  let base = '';

  beforeAll(async () => {
    sent = await sendConsent();
  });

  it('sees who asks and what happens; looking changes nothing', async () => {
    const link = await linkFor(web.portal, sent.client);
    const before = await loadRecord(web.portal, sent.target.organisationId, sent.target.id);
    const pages = await Promise.all([1, 2, 3].map(async () => textOf(await browser.get(`/t/${link}`))));
    expect(pages[0]).toContain('Dienst Voorbeeld vraagt u om een document te lezen');
    expect(pages[0]).not.toContain('Kim');
    const after = await loadRecord(web.portal, sent.target.organisationId, sent.target.id);
    expect(after.record.chain).toEqual(before.record.chain);
  });

  it('is told how many tries are left after a wrong code', async () => {
    const answer = await browser.post(`/t/${await linkFor(web.portal, sent.client)}`, {});
    base = (answer.headers.get('location') ?? '').replace(/\/code.*/, '');
    expect(answer.headers.get('set-cookie')).toMatch(
      new RegExp(
        `^teken_${sent.reference}=[\\w-]{43}; Path=/teken/${sent.reference}; HttpOnly; SameSite=Lax$`,
      ),
    );
    const right = await codeFor(web.portal, sent.client);
    const wrong = await browser.post(`${base}/code`, { code: right === '111111' ? '222222' : '111111' });
    expect(wrong.status).toBe(400);
    expect(await textOf(wrong)).toContain('U kunt het nog 4 keer proberen');
    const shape = await browser.post(`${base}/code`, { code: '12' });
    expect(await textOf(shape)).toContain('De code heeft zes cijfers');
    // Not known yet, so nothing of the document is shown.
    expect((await browser.get(`${base}/lezen`)).headers.get('location')).toBe(`${base}/code`);
    expect((await browser.get(`${base}/document.pdf`)).status).toBe(403);
    const page = await follow(browser, await browser.post(`${base}/code`, { code: right }));
    expect(page.path).toBe(`${base}/lezen`);
    expect(page.text).toContain('Kim Proefpersoon');
  });

  it('cannot skip a step', async () => {
    for (const step of ['begrijpen', 'keuzes', 'wachten', 'handtekening', 'bevestigen', 'klaar']) {
      expect((await browser.get(`${base}/${step}`)).headers.get('location')).toBe(`${base}/lezen`);
    }
  });

  it('reads the document and its PDF', async () => {
    const pdf = await browser.get(`${base}/document.pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('content-disposition')).toBe(`inline; filename="document-${sent.reference}.pdf"`);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await follow(browser, await read(browser, base))).path).toBe(`${base}/begrijpen`);
  });

  it('gets the explanation again, without shame', async () => {
    const answers = {
      'question.verplicht': 'weetniet',
      'question.geen-vinkje': 'nee',
      'question.intrekken': 'ja',
    };
    const open = await browser.post(`${base}/begrijpen`, {});
    expect(open.status).toBe(400);
    expect(await textOf(open)).toContain('Kies een antwoord bij deze vraag.');
    const again = await browser.post(`${base}/begrijpen`, answers);
    expect(again.status).toBe(200);
    const html = await again.text();
    expect(html).toContain('U hoeft nergens ja te zeggen.');
    const on = await browser.post(`${base}/begrijpen`, { ...answers, explained: hidden(html, 'explained') });
    expect((await follow(browser, on)).path).toBe(`${base}/keuzes`);
    const { state } = await loadRecord(web.portal, sent.target.organisationId, sent.target.id);
    expect(state.parties[0]?.understood).toBe('explained');
  });

  it('chooses, with every box empty at first, and waits for the document', async () => {
    const html = await (await browser.get(`${base}/keuzes`)).text();
    expect(html).not.toContain('checked=""');
    const boxes = [...html.matchAll(/name="(answers\.[^"]+\.given)"/g)].map((match) => match[1] ?? '');
    expect(boxes.length).toBeGreaterThan(1);
    const on = await follow(browser, await browser.post(`${base}/keuzes`, { [boxes[0] ?? '']: 'true' }));
    expect(on.path).toBe(`${base}/wachten`);
    expect(on.html).toContain('http-equiv="refresh"');
    await drain(web.portal, sent.target);
    const state = (await (await browser.get(`${base}/stand`)).json()) as { to: string };
    expect(state.to).toBe(`${base}/handtekening`);
  });

  it('types a signature, stops, and goes on with another device', async () => {
    const none = await browser.post(`${base}/handtekening`, { kind: 'typed', typedName: ' ' });
    expect(await textOf(none)).toContain('Typ uw naam.');
    const kept = await follow(
      browser,
      await browser.post(`${base}/handtekening`, { kind: 'typed', typedName: 'Kim P.' }),
    );
    expect(kept.path).toBe(`${base}/bevestigen`);
    const stopped = await follow(browser, await browser.post(`${base}/stoppen`, {}));
    expect(stopped.text).toContain('U bent gestopt');
    expect(browser.cookies.size).toBe(0);
    expect((await follow(browser, await browser.get(`${base}/bevestigen`))).text).toContain(
      'Open de link in uw e-mail',
    );
  });

  it('confirms exactly what was shown, once', async () => {
    const tablet = visitor(web);
    base = await identify(tablet, sent.client);
    const page = await follow(tablet, await tablet.get(base));
    expect(page.path).toBe(`${base}/bevestigen`);
    expect(page.text).toContain('Kim P.');
    expect(page.text).toContain(sent.reference);
    const sha256 = hidden(page.html, 'sha256');
    const other = await tablet.post(`${base}/bevestigen`, { sha256: 'f'.repeat(64) });
    expect(other.status).toBe(409);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => tablet.post(`${base}/bevestigen`, { sha256 })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(303));
    const places = answers.map((answer) => answer.headers.get('location')).sort();
    expect(places.filter((place) => place === `${base}/klaar`)).toHaveLength(1);
    const again = await follow(tablet, await tablet.get(`${base}/klaar?eerder`));
    expect(again.text).toContain('U had dit document al ondertekend');
    expect(again.text).toContain('wordt verzegeld');
    expect(again.text).toContain('Er moet nog 1 ander ondertekenen');
    const { state } = await loadRecord(web.portal, sent.target.organisationId, sent.target.id);
    expect(state.signatures).toEqual(['client']);
    expect((await tablet.get(`${base}/kopie.pdf`)).status).toBe(404);
    const link = await tablet.get(`/t/${await linkFor(web.portal, sent.client)}`);
    expect(link.status).toBe(410);
    expect(await textOf(link)).toContain('Deze link is al gebruikt');
  });

  it('gets a copy when everybody has signed', async () => {
    await drain(web.portal, sent.target);
    const partner = visitor(web);
    const place = await identify(partner, sent.partner);
    await read(partner, place);
    const form = new FormData();
    form.set('kind', 'uploaded');
    const photo = await sharp({ create: { width: 600, height: 200, channels: 3, background: '#fff' } })
      .composite([
        {
          input: Buffer.from(
            '<svg width="600" height="200"><path d="M10 150L300 20 500 180" stroke="#003" stroke-width="8" fill="none"/></svg>',
          ),
        },
      ])
      .jpeg()
      .toBuffer();
    form.set('picture', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), 'handtekening.jpg');
    const kept = await partner.send(`${place}/handtekening`, {
      method: 'POST',
      body: form,
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    const confirm = await follow(partner, kept);
    expect(confirm.html).toContain('data:image/png;base64,');
    const done = await follow(
      partner,
      await partner.post(`${place}/bevestigen`, { sha256: hidden(confirm.html, 'sha256') }),
    );
    expect(done.text).toContain('Het document wordt nu verzegeld');
    await drain(web.portal, sent.target);
    const complete = await follow(partner, await partner.get(`${place}/klaar`));
    expect(complete.text).toContain('Het document is klaar');
    for (const file of ['kopie.pdf', 'bewijs.pdf'])
      expect((await partner.get(`${place}/${file}`)).status).toBe(200);

    // Later, by the link that came with the copy.
    const later = visitor(web);
    const view = await textOf(await later.get(`/t/${await linkFor(web.portal, sent.client)}`));
    expect(view).toContain('is klaar en verzegeld');
    const home = await identify(later, sent.client);
    expect((await follow(later, await later.get(home))).text).toContain('Het document is klaar');
    expect((await later.get(`${home}/kopie.pdf`)).status).toBe(200);
  });
});

describe('a party who does not sign', () => {
  it('asks a question, then says no with a reason', async () => {
    const { target, client } = await sendConsent();
    const browser = visitor(web);
    const base = await identify(browser, client);
    expect(await textOf(await browser.post(`${base}/vraag`, { question: '' }))).toContain(
      'Schrijf uw vraag op.',
    );
    const asked = await follow(browser, await browser.post(`${base}/vraag`, { question: 'Wie leest dit?' }));
    expect(asked.text).toContain('Uw vraag is verstuurd');
    const open = await browser.post(`${base}/weigeren`, { reason: 'other' });
    expect(open.status).toBe(400);
    const said = await textOf(open);
    expect(said).toContain('Schrijf op waarom u niet wilt ondertekenen.');
    expect(said).toContain('Zet eerst het vinkje.');
    const done = await follow(
      browser,
      await browser.post(`${base}/weigeren`, { reason: 'disagree', own: 'Liever niet.', sure: 'ja' }),
    );
    expect(done.text).toContain('U hebt nee gezegd');
    const { record, secrets, state } = await loadRecord(web.portal, target.organisationId, target.id);
    expect(state.phase).toBe('declined');
    const reason = record.parties[0]?.reason;
    expect(reason && secrets.openReason('client', reason)).toBe('Ik ben het er niet mee eens. Liever niet.');
  });
});

describe('a stranger', () => {
  it('learns nothing from a link or a reference that is not theirs', async () => {
    const { reference } = await sendConsent();
    const stranger = visitor(web);
    const link = await stranger.get(`/t/${'A'.repeat(43)}`);
    expect(link.status).toBe(404);
    expect(await textOf(link)).not.toContain('Dienst Voorbeeld');
    const pages = [
      '',
      '/lezen',
      '/keuzes',
      '/handtekening',
      '/bevestigen',
      '/klaar',
      '/weigeren',
      '/vraag',
      '/stoppen',
      '/code',
    ];
    for (const page of pages) {
      const known = await follow(stranger, await stranger.get(`/teken/${reference}${page}`));
      const unknown = await follow(stranger, await stranger.get(`/teken/AAAA-AAAA-AAAA${page}`));
      expect(known.text.replaceAll(reference, '')).toBe(unknown.text.replaceAll('AAAA-AAAA-AAAA', ''));
    }
    for (const file of ['document.pdf', 'kopie.pdf', 'bewijs.pdf', 'stand'])
      expect((await stranger.get(`/teken/${reference}/${file}`)).status).toBe(403);
  });
});

describe('a picture that is none', () => {
  it('is refused with words that help, and never breaks the page', async () => {
    const { client, target } = await sendConsent();
    const browser = visitor(web);
    const base = await identify(browser, client);
    await read(browser, base);
    await browser.post(`${base}/begrijpen`, {
      'question.verplicht': 'nee',
      'question.geen-vinkje': 'nee',
      'question.intrekken': 'ja',
    });
    await browser.post(`${base}/keuzes`, {});
    await drain(web.portal, target);
    const upload = async (bytes: Uint8Array) => {
      const form = new FormData();
      form.set('kind', 'uploaded');
      form.set('picture', new Blob([bytes.slice()]), 'x.png');
      return browser.send(`${base}/handtekening`, {
        method: 'POST',
        body: form,
        headers: { 'sec-fetch-site': 'same-origin' },
      });
    };
    const png = await sharp({ create: { width: 40, height: 20, channels: 4, background: '#fff' } })
      .png()
      .toBuffer();
    expect(await textOf(await upload(Buffer.from('<svg/>')))).toContain('Dit bestand is geen foto');
    expect(await textOf(await upload(png.subarray(0, 40)))).toContain('Deze foto is beschadigd');
    expect(await textOf(await upload(png))).toContain('Op deze foto is niets te zien');
    const large = await upload(randomBytes(3 * 1024 * 1024));
    expect(large.status).toBe(413);
    expect(await textOf(large)).toContain('hoogstens 2 MB');
    const none = await browser.post(`${base}/handtekening`, {
      kind: 'drawn',
      drawing: 'data:image/png;base64,AAAA',
    });
    expect(none.status).toBe(400);
  });
});
