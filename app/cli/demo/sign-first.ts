import type { Template } from '#templates/definition/template.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import { newDossier, startFilled } from './fill.ts';
import { demoParties } from './parties.ts';
import type { DemoPortal } from './portal.ts';
import { sealed } from './sealed.ts';
import { signAsParty } from './sign.ts';
import type { Site } from './site.ts';

/**
 * Has everything signed that a form waits for, and what that waits for in turn.
 *
 * @param dossier path of the dossier that the form will be in
 * @param partiesOf who sign; each gets an address of their own, so that their mails are told from those of other runs
 */
export async function signFirst(
  portal: DemoPortal,
  staff: Site,
  template: Template,
  dossier: string,
  partiesOf: typeof demoParties = demoParties,
): Promise<void> {
  for (const { form, within } of template.after ?? []) {
    const other = getTemplate(form);
    const answers = templateExamples[form]?.find(({ name }) => name === 'typical')?.answers;
    if (!other || !answers) throw new Error(`no example of ${form}`);
    const place = within === 'dossier' ? dossier : await newDossier(staff, other);
    await signFirst(portal, staff, other, place, partiesOf);
    const parties = partiesOf(other, 2).map((party) => ({
      ...party,
      email: `voor.${template.id}.${party.email}`,
    }));
    const address = await startFilled(staff, other, answers, parties, place);
    for (const party of parties) await signAsParty(portal, party, other, answers);
    await sealed(staff, address);
  }
}
