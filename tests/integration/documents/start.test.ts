import { describe, expect, it } from 'vitest';
import { saveAnswers } from '#app/documents/save-answers.server.ts';
import { startDocument } from '#app/documents/start-document.server.ts';
import { readSection } from '#app/documents/staff/read-section.server.ts';
import { createDossier } from '#app/dossiers/create-dossier.server.ts';
import { Documents } from '#app/models/document.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { makeOrganisation, usePortal } from '#tests/support/portal.ts';

const held = usePortal();

/** Somebody's dossier, and a form that is started in it. */
async function start(templateId = 'deelnemersovereenkomst') {
  const { portal } = held;
  const sender = await makeOrganisation(portal);
  const user = { id: sender.staffId, organisationId: sender.organisationId, roles: ['jobCoach' as const] };
  const dossierId = await createDossier(portal, user, { kind: 'person', label: 'Fatma van der Voorbeeld' });
  const id = await startDocument(portal, { ...sender, dossierId, templateId });
  const section = async () =>
    readSection(portal, await loadRecord(portal, sender.organisationId, id), 'deelnemer');
  return { portal, sender, dossierId, id, section };
}

describe('a document that is started', () => {
  it('holds what is known already, and says that it was taken over', async () => {
    const { answers, carriedOver } = await (await start()).section();
    expect(answers).toMatchObject({
      deelnemer: { firstName: 'Fatma', lastName: 'van der Voorbeeld' },
      inbrenger: { name: 'Dienst Voorbeeld' },
      contact: { firstName: 'Coach', lastName: 'Voorbeeldsma' },
    });
    expect(carriedOver).toEqual([
      { fieldId: 'deelnemer', from: 'dossier' },
      { fieldId: 'inbrenger', from: 'organisation' },
      { fieldId: 'contact', from: 'user' },
    ]);
  });

  it('of a portfolio knows the how many-th discussion it is', async () => {
    const { portal, sender, dossierId, id } = await start('portfolio');
    const discussion = async (document: string) => {
      const loaded = await loadRecord(portal, sender.organisationId, document);
      return (await readSection(portal, loaded, 'deelA')).answers['bespreking'];
    };
    expect(await discussion(id)).toBe('eerste');
    await Documents.updateOne({ _id: id }, { $set: { phase: 'completed' } });
    const next = await startDocument(portal, { ...sender, dossierId, templateId: 'portfolio' });
    expect(await discussion(next)).toBe('tweede');
  });

  it('can be changed in everything, and then no longer says so', async () => {
    const { portal, sender, id, section } = await start();
    const { seen } = await section();
    const contact = { firstName: 'Ander', lastName: 'Mens' };
    await saveAnswers(portal, { ...sender, id, sectionId: 'deelnemer', typed: { contact }, seen });
    const after = await section();
    expect(after.answers['contact']).toEqual(contact);
    expect(after.carriedOver.map(({ fieldId }) => fieldId)).toEqual(['deelnemer', 'inbrenger']);
  });
});
