import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { getTemplate } from '#templates/index.ts';
import { templateExamples } from '#templates/examples.ts';
import { newDossier, startFilled } from './fill.ts';
import { demoParties, type DemoParty } from './parties.ts';
import type { DemoPortal } from './portal.ts';
import { sealed } from './sealed.ts';
import { signAsParty } from './sign.ts';
import { signFirst } from './sign-first.ts';
import type { Site } from './site.ts';

export interface DemoResult {
  formulier: string;
  partijen: number;
  bytes: number;
  seconden: number;
  error: string | null;
}

export interface TemplateRun {
  id: string;
  partners: number;
  /** Folder for what comes of it. */
  out: string;
  partiesOf?: typeof demoParties;
}

/** The whole job for one form: start, fill in, send, sign by everybody, and write down what came of it. */
export async function runTemplate(
  portal: DemoPortal,
  staff: Site,
  { id, partners, out, partiesOf = demoParties }: TemplateRun,
): Promise<DemoResult> {
  const began = performance.now();
  const result: DemoResult = { formulier: id, partijen: 0, bytes: 0, seconden: 0, error: null };
  try {
    const template = getTemplate(id);
    if (!template) throw new Error('no such form');
    const answers = templateExamples[id]?.find(({ name }) => name === 'typical')?.answers ?? {};
    const parties = partiesOf(template, partners);
    result.partijen = parties.length;
    const dossier = await newDossier(staff, template);
    await signFirst(portal, staff, template, dossier, partiesOf);
    const address = await startFilled(staff, template, answers, parties, dossier);
    for (const party of parties) await signAsParty(portal, party, template, answers);
    await sealed(staff, address);
    const pdf = await staff.bytes(`${address}/document.pdf`);
    result.bytes = pdf.length;
    await writeFile(path.join(out, `${id}.pdf`), pdf);
    await writeFile(path.join(out, `${id}.bewijs.pdf`), await staff.bytes(`${address}/bewijs.pdf`));
    await writeFile(path.join(out, `${id}.json`), await staff.bytes(`${address}/document.json`));
    await allDelivered(portal, parties);
  } catch (error) {
    result.error = error instanceof Error ? error.message : String(error);
  }
  result.seconden = Math.round((performance.now() - began) / 100) / 10;
  return result;
}

async function allDelivered(portal: DemoPortal, parties: readonly DemoParty[]): Promise<void> {
  // Invitation, code, copy.
  for (const { email } of parties) await portal.mail.find(email, /\/t\//, 2);
}
