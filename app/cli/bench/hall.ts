import { demoParties, type DemoParty } from '../demo/parties.ts';
import { startFilled } from '../demo/fill.ts';
import type { DemoPortal } from '../demo/portal.ts';
import type { Site } from '../demo/site.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';

/** Somebody who has only "Ik onderteken" left to press. */
export interface Signer {
  /** Path of the last page. */
  path: string;
  cookie: string;
  body: string;
}

/** A covenant whose partners, all of one round, are each at the last page before signing. */
export async function fillHall(
  portal: DemoPortal,
  staff: Site,
  count: number,
): Promise<{ address: string; signers: Signer[] }> {
  const template = getTemplate('samenwerkingsconvenant');
  if (!template) throw new Error('no such form');
  const answers = templateExamples[template.id]?.find(({ name }) => name === 'typical')?.answers ?? {};
  const understood = (template.summary?.questions ?? []).map(
    (question) => [`question.${question.id}`, question.understood] as const,
  );
  halls += 1;
  const parties = demoParties(template, count).map((party): DemoParty => ({
    ...party,
    round: 1,
    email: `zaal-${halls}-${party.email}`,
  }));
  const address = await startFilled(staff, template, answers, parties);
  const waiting = [...parties];
  const signers: Signer[] = [];
  const walk = async () => {
    for (let party = waiting.shift(); party; party = waiting.shift()) {
      signers.push(await toLastPage(portal, party, understood));
    }
  };
  await Promise.all(Array.from({ length: 6 }, walk));
  return { address, signers };
}

let halls = 0;

/** From the mails to the page with "Ik onderteken", without reading more of the pages than is needed. */
async function toLastPage(
  { origin, mail }: DemoPortal,
  { email, name }: DemoParty,
  understood: readonly (readonly [string, string])[],
): Promise<Signer> {
  let cookie = '';
  const send = async (path: string, fields?: Record<string, string>) => {
    const response = await fetch(new URL(path, origin), {
      redirect: 'manual',
      headers: { cookie, ...(fields && { origin }) },
      ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
    });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    if (response.status >= 400) throw new Error(`${response.status} on ${path}`);
    return { location: response.headers.get('location') ?? '', html: await response.text() };
  };
  const hidden = ({ html }: { html: string }, field: string) =>
    new RegExp(`name="${field}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  const link = /\/t\/[\w-]+/.exec(await mail.find(email, /\/t\//))?.[0] ?? '';
  const { location } = await send(link, {});
  const base = location.replace(/\/code.*/, '');
  await send(`${base}/code`, { code: /\b\d{6}\b/.exec(await mail.find(email, /\b\d{6}\b/))?.[0] ?? '' });
  await send(`${base}/lezen`, { revision: hidden(await send(`${base}/lezen`), 'revision') });
  await send(`${base}/begrijpen`, Object.fromEntries(understood));
  await send(`${base}/handtekening`, { kind: 'typed', typedName: name });
  const sha256 = hidden(await send(`${base}/bevestigen`), 'sha256');
  if (sha256 === '') throw new Error('not at the last page');
  return { path: `${base}/bevestigen`, cookie, body: new URLSearchParams({ sha256 }).toString() };
}

/** Everybody presses at the same moment. @returns milliseconds: each one's own, and all together */
export async function signAtOnce(
  signers: readonly Signer[],
  origins: readonly string[],
): Promise<{ each: number[]; together: number }> {
  const began = performance.now();
  const each = await Promise.all(
    signers.map(async ({ path, cookie, body }, index) => {
      const origin = origins[index % origins.length] ?? '';
      const response = await fetch(new URL(path, origin), {
        method: 'POST',
        redirect: 'manual',
        body,
        headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' },
      });
      await response.body?.cancel();
      if (!response.headers.get('location')?.endsWith('/klaar'))
        throw new Error(`${response.status} to ${response.headers.get('location') ?? 'nowhere'}`);
      return performance.now() - began;
    }),
  );
  return { each, together: performance.now() - began };
}
