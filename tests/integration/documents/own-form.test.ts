import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sendDocument } from '#app/documents/send-document.server.ts';
import { verifyRecord } from '#app/documents/verify/verify-record.server.ts';
import { saveAnswers } from '#app/documents/save-answers.server.ts';
import type { FieldExamples } from '#app/forms/fields/examples.ts';
import { assertTemplates, type Answers } from '#app/forms/index.ts';
import { isAppError } from '#app/lib/errors.ts';
import { exportRecord } from '#app/record/export-record.server.ts';
import { composeRecord } from '#app/record/compose-record.server.ts';
import { loadRecord } from '#app/record/load-record.server.ts';
import { readPdf } from '#app/record/stored-files.server.ts';
import { inspectPdf } from '#app/seal/inspect.server.ts';
import type { Field } from '#templates/definition/fields.ts';
import type { Template } from '#templates/definition/template.ts';
import { getTemplate } from '#templates/index.ts';
import { temporaryFolder } from '#tests/support/folder.ts';
import { hasPoppler, textOfPdf } from '#tests/support/poppler.ts';
import { makeOrganisation, usePortal } from '#tests/support/portal.ts';
import { drain, prepareExample, signAs } from '#tests/support/signing.ts';
import { examples } from '../../unit/forms/field-examples.ts';

const held = usePortal();

it('a form made in a folder elsewhere, with a field of every type, is filled in, signed in two rounds and verified', async () => {
  const repository = await readdir('templates', { recursive: true });
  const template = await makeElsewhere();
  expect(() => assertTemplates([template])).not.toThrow();
  expect(new Set(template.sections.flatMap(({ fields }) => fields.map(({ type }) => type)))).toEqual(
    new Set(Object.keys(examples)),
  );

  const { portal } = held;
  const sender = await makeOrganisation(portal);
  const party = { phone: null, organisation: null, capacityWords: null };
  const { revision, ...target } = await prepareExample(portal, sender, {
    template,
    templateId: template.id,
    answers: {
      ...typedAnswers(),
      eind: '2-4-26',
      partners: [{ name: 'UWV' }, { name: 'Stichting Werk c.s.' }],
      waaromRood: 'Wie blauw kiest, ziet deze vraag niet.',
    },
    parties: [
      {
        ...{ partyId: 'client', role: 'client', round: 1, capacity: 'self' },
        person: { ...party, name: 'Cleo Voorbeeldsma', firstName: 'Cleo', email: 'cleo@client.example' },
      },
      {
        ...{ partyId: 'dienst', role: 'service', round: 2, capacity: 'organisation' },
        person: {
          ...{ ...party, organisation: 'Dienst Voorbeeld', capacityWords: 'directeur' },
          ...{ name: 'Dirk Dienstma', firstName: 'Dirk', email: 'dirk@dienst.example' },
        },
      },
    ],
  });

  // A rule between two answers, and one answer that is needed because of another.
  const send = (seen: number) => sendDocument(portal, { ...sender, ...target, revision: seen, days: 14 });
  await expect(send(revision)).rejects.toSatisfy((error) => isAppError(error, 'invalid-input'));
  const typed = { eind: '3-4-26', waaromBlauw: 'Omdat het kan.' };
  const { result: mended } = await saveAnswers(portal, {
    ...sender,
    ...target,
    sectionId: 'alles',
    typed,
    seen: {},
  });
  expect(mended.errors).toEqual({});
  await send(mended.revision);
  await drain(portal, target);

  const { raw } = examples.consent.typed[1]!;
  await signAs(portal, 'cleo@client.example', { choices: { toestemming: raw } as Answers });
  await drain(portal, target);
  await signAs(portal, 'dirk@dienst.example');
  await drain(portal, target);

  const loaded = await loadRecord(portal, target.organisationId, target.id);
  expect(loaded.state.phase).toBe('completed');
  const { answers } = await composeRecord(portal, loaded);
  for (const { fields, typed: some } of all.filter(({ fields: [field] }) => field?.type !== 'consent'))
    expect([fields[0]!.id, answers[fields[0]!.id]]).toEqual([fields[0]!.id, some[0]?.stored]);
  expect(answers).toMatchObject({ toestemming: { vastleggen: { UWV: { given: false } } } });
  expect(answers).not.toHaveProperty('waaromRood');

  const pdf = await readPdf(loaded, 'newest');
  const report = inspectPdf(pdf, { trustedCa: [portal.authority.caCertificateDer] });
  expect(report.problems).toEqual([]);
  expect(report.signatures.map(({ subject }) => subject)).toEqual(['Cleo Voorbeeldsma', 'Dirk Dienstma']);
  const findings = await verifyRecord(await exportRecord(portal, loaded), portal.pdf.renderDocument);
  expect(findings.filter(({ outcome }) => outcome !== 'good')).toEqual([]);
  if (hasPoppler) {
    const text = textOfPdf(pdf);
    expect(text).toContain('Alles kost € 12,50, op 10 april 2026, zoals artikel 1 zegt.');
    expect(text).not.toContain('Waarom rood?');
  }

  expect(await readdir('templates', { recursive: true })).toEqual(repository);
  expect(getTemplate(template.id)).toBeUndefined();
});

const all = Object.values(examples) as FieldExamples<Field>[];

/** The first example of each type, as people type it; consent is for the client to give. */
function typedAnswers(): Answers {
  const given = all.flatMap(({ fields: [field], typed: [example] }) =>
    field && example && field.type !== 'consent' ? [[field.id, example.raw]] : [],
  );
  return Object.fromEntries(given) as Answers;
}

/** Writes the form's folder as its maker would, beside a copy of the definition, and loads it. */
async function makeElsewhere(): Promise<Template> {
  const folder = await temporaryFolder();
  await cp('templates/definition', path.join(folder, 'definition'), { recursive: true });
  await mkdir(path.join(folder, 'alle-velden'));
  const [consent, others] = [true, false].map((isConsent) =>
    all.map(({ fields }) => fields[0]!).filter(({ type }) => (type === 'consent') === isConsent),
  );
  await writeFile(path.join(folder, 'alle-velden', 'v1.ts'), source(others ?? [], consent ?? []));
  const file = path.join(folder, 'alle-velden', 'v1.ts');
  return ((await import(/* @vite-ignore */ file)) as { alleVeldenV1: Template }).alleVeldenV1;
}

function source(fields: readonly Field[], choices: readonly Field[]): string {
  return `import { defineTemplate } from '../definition/template.ts';

export const alleVeldenV1 = defineTemplate({
  id: 'alle-velden',
  version: 1,
  language: 'nl',
  title: 'Alle velden',
  purpose: 'Hierin staat elk soort vraag een keer.',
  dossier: 'person',
  smk: [],
  legal: { basis: 'contract', note: 'Een afspraak.' },
  retention: { years: 5, from: 'completed', words: '5 jaar na het tekenen' },
  sections: [
    {
      id: 'alles',
      title: 'Alles',
      fields: [
        ...${JSON.stringify(fields)},
        { type: 'date', id: 'eind', label: 'Eind', data: 'none' },
        { type: 'shortText', id: 'waaromRood', label: 'Waarom rood?', data: 'none', visibleWhen: { field: 'kleur', is: 'rood' } },
        { type: 'shortText', id: 'waaromBlauw', label: 'Waarom blauw?', data: 'none', requiredWhen: { field: 'kleur', is: 'blauw' } },
        {
          type: 'table',
          id: 'partners',
          label: 'Partners',
          data: 'none',
          columns: [{ type: 'shortText', id: 'name', label: 'Naam', required: true, data: 'none' }],
        },
      ],
    },
    { id: 'keuzes', title: 'Keuzes', filledBy: 'client', fields: ${JSON.stringify(choices)} },
  ],
  rules: [
    { id: 'volgorde', must: { field: 'eind', notBefore: 'begin' }, field: 'eind', message: 'Het eind is na het begin.' },
  ],
  calculations: [
    { id: 'kosten', kind: 'sum', table: 'dagen', column: 'kosten' },
    { id: 'terugblik', kind: 'day', from: 'begin', add: { weeks: 1 } },
  ],
  body: [
    { kind: 'section', section: 'alles' },
    {
      kind: 'articles',
      id: 'artikelen',
      articles: [
        { id: 'rood', title: 'Rood', clauses: [{ text: 'Rood.' }], visibleWhen: { field: 'kleur', is: 'rood' } },
        { id: 'blauw', title: 'Blauw', clauses: [{ text: '{{party.client.name}} koos {{kleur}}.' }] },
        {
          id: 'kosten',
          title: 'Kosten',
          clauses: [
            { text: 'Alles kost {{calculated:kosten}}, op {{calculated:terugblik}}, zoals {{article:blauw}} zegt.' },
          ],
          section: 'keuzes',
        },
      ],
    },
  ],
  parties: [
    { role: 'client', title: 'Cliënt', min: 1, max: 1, capacities: ['self'], round: 1, needs: 'all' },
    { role: 'service', title: 'Dienst', min: 1, max: 1, capacities: ['organisation'], round: 2, needs: 'all' },
  ],
  summary: {
    title: 'Kort',
    points: ['U koos {{kleur}}.'],
    questions: [
      {
        id: 'kleur',
        question: 'Wat koos u?',
        options: [{ id: 'a', label: 'Een kleur' }, { id: 'b', label: 'Niets' }],
        understood: 'a',
        explanation: 'U koos een kleur.',
      },
    ],
  },
  mail: { invitation: { subject: 'Alle velden', lines: ['alle velden te lezen.'] } },
  daysToSign: 14,
});
`;
}
