import { describe, expect, it } from 'vitest';
import { composeDocument } from '#app/forms/index.ts';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import { templateExamples } from '#templates/examples.ts';
import { newestTemplates } from '#templates/index.ts';
import { faultsInDocument } from '#tests/support/pdf-faults/index.ts';
import { hasPoppler } from '#tests/support/poppler.ts';
import { documentContext } from '../forms/document.ts';

// A card has tests of its own.
const templates = newestTemplates().filter(({ paper }) => paper?.layout !== 'card');
const cases = templates.flatMap((template) => [
  ...(templateExamples[template.id] ?? []).map((example) => ({ template, id: template.id, ...example })),
  { template, id: template.id, name: 'empty', country: 'NL' as const, answers: {} },
]);

describe.runIf(hasPoppler)('on paper', () => {
  it.each(cases)(
    '$id, $name: every text stands in its place, in its order, whole and alone',
    async ({ template, name, country, answers }) => {
      const isBlank = name === 'empty';
      const about = documentContext(template, country);
      const context = { ...about, ...(isBlank && { parties: [] }) };
      const content = composeDocument(template, answers, context);
      const pdf = await renderDocument(content, {
        ...context,
        formLine: `${template.title}, versie ${String(template.version)}`,
        salt: '0'.repeat(32),
        verifyUrl: 'https://portaal.example/verifieer',
        isBlank,
      });
      expect(pdf.unprintable).toEqual([]);
      expect(faultsInDocument(pdf, content, { isBlank })).toEqual([]);
    },
    60_000,
  );
});
