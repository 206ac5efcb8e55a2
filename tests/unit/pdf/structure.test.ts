import { describe, expect, it } from 'vitest';
import type { Block } from '#app/forms/content/blocks.ts';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import { consentSample, longAgreementSample, type SampleDocument } from '#tests/support/document-content.ts';
import { flat, structureOf, withRole } from '#tests/support/pdf-structure.ts';

const structure = async ({ content, context }: SampleDocument) =>
  structureOf((await renderDocument(content, context)).bytes);

describe('what a screen reader meets in a document', () => {
  it('is one title and headings that skip no level', async () => {
    const roles = flat(await structure(longAgreementSample({ articles: 3, rows: 2 }))).map(
      (element) => element.role,
    );
    const headings = roles.filter((role) => /^H\d$/.test(role));
    expect(headings).toEqual(['H1', 'H2', 'H2', 'H3', 'H3', 'H3', 'H2']);
  });

  it('is one table, also where it goes on over pages: the repeated heads are not read', async () => {
    const root = await structure(longAgreementSample({ articles: 1, rows: 90 }));
    const [table, ...others] = withRole(root, 'Table');
    expect(others).toEqual([]);
    expect(table?.children.map((child) => child.role)).toEqual([
      'Caption',
      ...Array.from({ length: 91 }, () => 'TR'),
    ]);
    expect(table?.children[1]?.children.map((cell) => cell.role)).toEqual(['TH', 'TH', 'TH', 'TH']);
    expect(table?.children[2]?.children.map((cell) => cell.role)).toEqual(['TD', 'TD', 'TD', 'TD']);
  });

  it('is a label and a body in each item of a list', async () => {
    const items = withRole(await structure(consentSample()), 'LI');
    expect(items.length).toBeGreaterThan(8);
    for (const item of items) expect(item.children.map((child) => child.role)).toEqual(['Lbl', 'LBody']);
  });

  it('says of each choice whether it was made, and where the code leads', async () => {
    const alts = withRole(await structure(consentSample()), 'Figure').map((figure) => figure.alt);
    expect(alts).toEqual([
      'QR-code naar https://portaal.example/verifieer, waar u dit document kunt controleren',
      'Gekozen',
      'Niet gekozen',
      'Gekozen',
    ]);
  });

  it('names each place to sign', async () => {
    const forms = withRole(await structure(consentSample()), 'Form');
    expect(forms.map((form) => form.alt)).toEqual([
      'Handtekening van Çağla Müller-van den Broek, Deelnemer',
      'Handtekening van Joost Voorbeeld, Vertegenwoordiger',
      'Handtekening van Noor Proefman, Dienst',
    ]);
  });

  it('is right-to-left text in its own order', async () => {
    const texts = flat(await structure(consentSample())).map((element) => element.actualText);
    expect(texts).toContain('چاغلا مولر — ሰላም');
  });
});

it('gives headings the next level where a template skips one', async () => {
  const heading = (level: 1 | 2 | 3): Block => ({ type: 'heading', level, text: 'Kop' });
  const article: Block = {
    type: 'article',
    number: 1,
    title: 'Artikel',
    clauses: [{ number: '1.1', text: 'Tekst.' }],
  };
  const blocks = [heading(3), heading(3), article, heading(1), article, article];
  const { content, context } = consentSample();
  const roles = flat(await structure({ content: { ...content, blocks }, context })).map(
    (element) => element.role,
  );
  expect(roles.filter((role) => /^H\d$/.test(role))).toEqual([
    'H1',
    'H2',
    'H3',
    'H4',
    'H2',
    'H3',
    'H3',
    'H2',
  ]);
});
