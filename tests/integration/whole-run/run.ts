import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startFilled } from '#app/cli/demo/fill.ts';
import { startDemoPortal, type DemoPortal } from '#app/cli/demo/portal.ts';
import { runTemplate } from '#app/cli/demo/run-template.ts';
import { identifyAs } from '#app/cli/demo/sign.ts';
import type { Page, Site } from '#app/cli/demo/site.ts';
import { signInAsFirstAdmin } from '#app/cli/demo/staff.ts';
import type { ExportedRecord } from '#app/record/export-record.server.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { findableParties } from './people.ts';
import type { Secret } from './scan.ts';
import { secretsOfAnswers, secretsOfMails, secretsOfParty, secretsOfPdf, withoutPublic } from './secrets.ts';

/** What came of the whole job, done for each form on one portal. */
export interface WholeRun {
  portal: DemoPortal;
  /** All that the server printed. */
  output: string;
  /** All that nobody may find. */
  secrets: Secret[];
  /** Every address that a browser was at, in order. */
  addresses: string[];
  /** Folder with `<form>.pdf`, `.bewijs.pdf` and `.json`, and `ca.pem`. */
  out: string;
  forms: string[];
}

/** Between them these need everything: a client who consents, two organisations, partners in rounds. */
const forms = ['deelnemersovereenkomst', 'raamovereenkomst-werkgever', 'samenwerkingsconvenant'].flatMap(
  (id) => getTemplate(id) ?? [],
);

/**
 * Fills in, sends, signs, seals and delivers each form, and beside that what people do besides: a wrong password and
 * code, a corrected address, a question, a refusal, a search, an upload.
 */
export function useWholeRun(): WholeRun {
  const run = { output: '', secrets: [] as Secret[], addresses: [] as string[] } as WholeRun;
  beforeAll(async () => {
    run.out = await mkdtemp(path.join(tmpdir(), 'sluitend-run-'));
    run.portal = await startDemoPortal({ logLevel: 'debug', onOutput: (text) => (run.output += text) });
    const seen: Secret[] = [];
    const portal = { ...run.portal, site: () => watched(run.portal.site(), seen, run.addresses) };
    const staff = await signInAsFirstAdmin(portal);
    run.forms = forms.map(({ id }) => id);
    const results = await Promise.all([
      ...run.forms.map((id, index) =>
        runTemplate(portal, staff, {
          id,
          partners: 2,
          out: run.out,
          partiesOf: (template) => findableParties(template, index),
        }),
      ),
      refuse(portal, staff).then(() => ({ error: null })),
    ]);
    const failed = results.find(({ error }) => error !== null);
    if (failed) throw new Error(`${failed.error}\n${run.output.slice(-3_000)}`);
    await writeFile(path.join(run.out, 'ca.pem'), await run.portal.caPem());
    await lookAround(portal, staff, run.out);
    run.secrets = await collectSecrets(run, seen);
  }, 240_000);
  afterAll(async () => {
    await run.portal.stop();
    await rm(run.out, { recursive: true, force: true });
  }, 60_000);
  return run;
}

const typed = {
  wrongPassword: 'vergeten-maar-bijna-goed',
  wrongEmail: 'onbekende.inlogger@brievenbus-proef.example',
  question: 'Mag mijn zwager Archibald bij het gesprek aanschuiven?',
  reason: 'De afgesproken woensdagmiddagen vallen samen met mijn dialyse.',
  corrected: 'verbeterd.adres.nulnegen@brievenbus-proef.example',
  staff: ['beheer@dienst.example', 'Beheerder Voorbeeldsma', 'een ruiter op zeven fietsen'],
};

/** A document whose first party's address is corrected; who then asks something, and refuses. */
async function refuse(portal: DemoPortal, staff: Site): Promise<void> {
  const template = forms.find(({ id }) => id === 'raamovereenkomst-werkgever');
  if (!template) throw new Error('no such form');
  const answers = templateExamples[template.id]?.find(({ name }) => name === 'full')?.answers ?? {};
  const address = await startFilled(staff, template, answers, findableParties(template, 8));
  const page = await staff.get(address);
  const field = page.document.querySelector('[name^="email-"]')?.getAttribute('name') ?? '';
  await staff.submit(page, { [field]: typed.corrected }, { field, button: ['act', 'correct'] });
  const { site, page: party } = await identifyAs(portal, typed.corrected);
  const base = new URL(party.url).pathname.replace(/\/[a-z]+$/, '');
  const pages = [
    await site.submit(await site.get(`${base}/vraag`), { question: typed.question }),
    await site.submit(await site.get(`${base}/weigeren`), { reason: 'other', own: typed.reason, sure: 'ja' }),
  ];
  if (pages.some(({ status }) => status >= 400))
    throw new Error(`refused: ${pages.map(({ url }) => url).join()}`);
}

/** What goes through addresses, forms and uploads without being an answer. */
async function lookAround(portal: DemoPortal, staff: Site, out: string): Promise<void> {
  const stranger = portal.site();
  await stranger.submit(await stranger.get('/inloggen'), {
    email: typed.wrongEmail,
    password: typed.wrongPassword,
  });
  const found = await staff.submit(await staff.get('/archief'), { zoek: 'Wilhelmína' });
  await staff.get(found.url);
  await staff.get(`/${encodeURIComponent(typed.wrongEmail)}`);
  const pdf = await readFile(path.join(out, 'deelnemersovereenkomst.pdf'));
  await stranger.submit(await stranger.get('/verifieer'), {
    bestand: new File([pdf], 'Bartholoméus Kwartelsma.pdf', { type: 'application/pdf' }),
  });
}

async function collectSecrets({ portal, out }: WholeRun, seen: readonly Secret[]): Promise<Secret[]> {
  const records = await Promise.all(
    forms.map(
      async ({ id }) => JSON.parse(await readFile(path.join(out, `${id}.json`), 'utf8')) as ExportedRecord,
    ),
  );
  const parties = forms.flatMap((template) =>
    [0, 1, 2, 8].flatMap((index) => findableParties(template, index)),
  );
  const asked = forms.flatMap((template) =>
    (templateExamples[template.id] ?? [])
      .filter(({ name }) => name !== 'minimal')
      .flatMap(({ answers }) => secretsOfAnswers(template, answers)),
  );
  const all: Secret[] = [
    ...parties.flatMap(secretsOfParty),
    ...asked,
    ...records.flatMap(secretsOfPdf),
    ...secretsOfMails(portal.mail.texts()),
    ...seen,
    { kind: 'token', value: new URL(portal.firstAdminUrl).pathname.split('/').at(-1) ?? '' },
    ...Object.values(typed)
      .flat()
      .map((value) => ({ kind: 'typed', value })),
  ];
  return withoutPublic(all, 'Dienst Begeleid Werken Voorbeeldstreek');
}

/** Keeps what a browser holds and is shown once: cookies, the second factor's secret, recovery codes. */
function watched(site: Site, seen: Secret[], addresses: string[]): Site {
  const look = (page: Page): Page => {
    addresses.push(page.url);
    seen.push(...site.cookies().map(({ value }) => ({ kind: 'token', value })));
    const shownOnce = page.url.includes('/inloggen/instellen') ? page.document.querySelectorAll('code') : [];
    for (const { textContent } of shownOnce)
      seen.push(
        { kind: 'code', value: textContent },
        { kind: 'code', value: textContent.replace(/[\s-]/g, '') },
      );
    return page;
  };
  return {
    ...site,
    get: async (...args) => look(await site.get(...args)),
    submit: async (...args) => look(await site.submit(...args)),
  };
}
