import { chromium, type Browser } from 'playwright-core';
import { getTemplate } from '#templates/index.ts';
import { templateExamples } from '#templates/examples.ts';
import { startFilled } from '../demo/fill.ts';
import { demoParties } from '../demo/parties.ts';
import { startDemoPortal } from '../demo/portal.ts';
import { walkAsParty } from '../demo/sign.ts';
import { createSite, type Site } from '../demo/site.ts';
import { signInAsFirstAdmin } from '../demo/staff.ts';
import { findChromium } from '../find-chromium.js';
import type { Findings } from './measure.ts';

/** What a browser with nothing kept gets for one page, compressed, as it counted it itself. */
export async function benchPageWeight(): Promise<Findings> {
  const executablePath = findChromium();
  if (!executablePath) return { rows: [], ratios: [] };
  const portal = await startDemoPortal();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const staff = await signInAsFirstAdmin(portal);
    const template = getTemplate('deelnemersovereenkomst');
    if (!template) throw new Error('no such form');
    const answers = templateExamples[template.id]?.find(({ name }) => name === 'typical')?.answers ?? {};
    const parties = demoParties(template, 2);
    const address = await startFilled(staff, template, answers, parties);
    const [first] = parties;
    if (!first) throw new Error('no party');
    const { site, page } = await walkAsParty(portal, first, template, answers, 'handtekening');
    const draft = await startDraft(staff, template.id, template.dossier);
    const pages: [string, Site, string][] = [
      ['inloggen', createSite(portal.origin), '/inloggen'],
      ['partij: tekenen', site, new URL(page.url).pathname],
      ['partij: lezen', site, new URL(page.url).pathname.replace('handtekening', 'lezen')],
      ['medewerker: overzicht', staff, '/'],
      ['medewerker: document', staff, address],
      ['medewerker: invullen', staff, `${draft}/invullen/${template.sections[0]?.id ?? ''}`],
    ];
    const ratios: Findings['ratios'] = [];
    for (const [what, visitor, path] of pages) {
      const { script, all } = await weigh(browser, portal.origin, visitor, path);
      ratios.push({
        what: `${what}: kB script, gecomprimeerd (${all} kB met stijl en letters)`,
        ratio: script,
        goal: what.startsWith('partij') ? '≤ 90' : 'geen',
      });
    }
    return { rows: [], ratios };
  } finally {
    await browser.close();
    await portal.stop();
  }
}

async function weigh(browser: Browser, origin: string, site: Site, path: string) {
  const context = await browser.newContext();
  await context.addCookies(
    site.cookies().map((cookie) => ({ ...cookie, domain: new URL(origin).hostname, path: '/' })),
  );
  const tab = await context.newPage();
  const sizes: Promise<{ type: string; bytes: number }>[] = [];
  tab.on('requestfinished', (request) =>
    sizes.push(
      request.sizes().then((size) => ({ type: request.resourceType(), bytes: size.responseBodySize })),
    ),
  );
  const response = await tab.goto(new URL(path, origin).href, { waitUntil: 'networkidle' });
  const landed = new URL(tab.url()).pathname;
  if (!response?.ok() || landed !== path)
    throw new Error(`${path} gives ${response?.status() ?? 0} at ${landed}`);
  const parts = await Promise.all(sizes);
  await context.close();
  const sum = (of: typeof parts) => Math.round(of.reduce((total, { bytes }) => total + bytes, 0) / 100) / 10;
  return { script: sum(parts.filter(({ type }) => type === 'script')), all: sum(parts) };
}

async function startDraft(staff: Site, templateId: string, kind: string): Promise<string> {
  const dossier = await staff.submit(await staff.get('/dossiers/nieuw'), {
    kind,
    label: 'Dossier met een begin',
  });
  const forms = [...dossier.document.querySelectorAll('form')];
  const index = forms.findIndex((form) => form.querySelector(`input[value="${templateId}"]`));
  const draft = await staff.submit(dossier, { form: templateId }, { index });
  return new URL(draft.url).pathname;
}
