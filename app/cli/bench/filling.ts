import type { Answers } from '#app/forms/index.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import type { Section, Template } from '#templates/definition/template.ts';
import { newDossier, startDraft } from '../demo/fill.ts';
import { startDemoPortal, type DemoPortal } from '../demo/portal.ts';
import { postedAnswers } from '../demo/posted-answers.tsx';
import type { Site } from '../demo/site.ts';
import { signFirst } from '../demo/sign-first.ts';
import { signInAsFirstAdmin } from '../demo/staff.ts';
import { measure, percentile, ratioOf, type Findings, type Row } from './measure.ts';

/**
 * By what is filled in, and the one whose summary is the longest: two hundred actions. The shortest of all is a card, but
 * its pages are counted on every visit, which would flatter the others.
 */
const forms = {
  shortest: 'deelnemersovereenkomst',
  longest: 'assessment-lijst',
  fullest: 'portfolio',
} as const;
const runs = 30;

/**
 * What somebody waits for who fills in a form, over HTTP to the real server: the longest form beside the shortest, and a
 * full portfolio with two hundred actions.
 */
export async function benchFilling(): Promise<Findings> {
  const portal = await startDemoPortal();
  try {
    const staff = await signInAsFirstAdmin(portal);
    const read = reader(portal.origin, staff);
    const short = await draftOf(portal, staff, forms.shortest);
    const long = await draftOf(portal, staff, forms.longest);
    const full = await draftOf(portal, staff, forms.fullest);
    const rows = [
      ...(await measure(
        {
          'kort: openen': () => read(short.address),
          'lang: openen': () => read(long.address),
          'kort: een onderdeel openen': () => read(sectionPath(short)),
          'lang: een onderdeel openen': () => read(sectionPath(long)),
          'kort: samenvatting': () => read(`${short.address}/versturen`),
          'vol portfolio: samenvatting': () => read(`${full.address}/versturen`),
        },
        runs,
      )),
      ...(await savings(portal.origin, staff, { kort: short, lang: long, 'vol portfolio': full })),
    ];
    const ratio = (what: string, one: string, other: string) => ({
      what,
      ratio: ratioOf(rows, one, other),
      goal: '≤ 1,5',
    });
    return {
      rows,
      ratios: [
        ratio('langste formulier openen, in malen het kortste', 'lang: openen', 'kort: openen'),
        ratio('onderdeel openen', 'lang: een onderdeel openen', 'kort: een onderdeel openen'),
        ratio('onderdeel opslaan', 'lang: opslaan', 'kort: opslaan'),
        ratio('onderdeel van een vol portfolio opslaan', 'vol portfolio: opslaan', 'kort: opslaan'),
        ratio('samenvatting van een vol portfolio', 'vol portfolio: samenvatting', 'kort: samenvatting'),
      ],
    };
  } finally {
    await portal.stop();
  }
}

interface Draft {
  template: Template;
  answers: Answers;
  address: string;
}

async function draftOf(portal: DemoPortal, staff: Site, id: string): Promise<Draft> {
  const template = getTemplate(id);
  const answers = templateExamples[id]?.find(({ name }) => name === 'full')?.answers;
  if (!template || !answers) throw new Error(`no full example of ${id}`);
  const dossier = await newDossier(staff, template);
  await signFirst(portal, staff, template, dossier);
  return { template, answers, address: await startDraft(staff, template, answers, dossier) };
}

const firstSection = ({ template }: Draft): Section => {
  const section = template.sections.find(({ filledBy }) => filledBy === undefined);
  if (!section) throw new Error(`nothing to fill in ${template.id}`);
  return section;
};

const sectionPath = (draft: Draft) => `${draft.address}/invullen/${firstSection(draft).id}`;

/** Without reading the page into a document: that is the browser's work. */
function reader(origin: string, staff: Site): (path: string) => Promise<string> {
  const cookie = cookieOf(staff);
  return async (path) => {
    const response = await fetch(new URL(path, origin), { headers: { cookie } });
    if (!response.ok) throw new Error(`${response.status} on ${path}`);
    return response.text();
  };
}

const cookieOf = (staff: Site) =>
  staff
    .cookies()
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');

/** Saves the first section of each form turn by turn; only the sending is timed, not filling in. */
async function savings(origin: string, staff: Site, drafts: Readonly<Record<string, Draft>>): Promise<Row[]> {
  const taken = new Map(Object.keys(drafts).map((name) => [name, [] as number[]]));
  for (let round = -2; round < runs; round += 1) {
    for (const [name, draft] of Object.entries(drafts)) {
      const section = firstSection(draft);
      const page = await staff.get(sectionPath(draft));
      const { url, body } = staff.fillIn(page, postedAnswers(section, changed(draft, section, round)), {
        field: `seen.${section.fields[0]?.id ?? ''}`,
      });
      const headers = { cookie: cookieOf(staff), origin };
      const began = performance.now();
      const response = await fetch(url, { method: 'POST', body, headers, redirect: 'manual' });
      if (round >= 0) taken.get(name)?.push(performance.now() - began);
      await response.body?.cancel();
      if (response.status !== 302) throw new Error(`${response.status} while saving ${draft.template.id}`);
    }
  }
  return [...taken].map(([name, times]) => ({
    what: `${name}: opslaan`,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    runs,
  }));
}

/** Another answer each time, so that there is something to save. */
function changed({ answers }: Draft, { fields }: Section, round: number): Answers {
  const text = fields.find(({ type }) => type === 'shortText' || type === 'longText');
  return text ? { ...answers, [text.id]: `Antwoord ${round + 3}` } : answers;
}
