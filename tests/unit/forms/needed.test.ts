import { describe, expect, it } from 'vitest';
import { neededFor, staffSections, validateAnswers, visibleFields, type Answers } from '#app/forms/index.ts';
import type { Section, Template } from '#templates/definition/template.ts';
import { templateExamples } from '#templates/examples.ts';
import { newestTemplates } from '#templates/index.ts';

const templates = newestTemplates().map((template) => ({ id: template.id, template }));

describe('what a browser gets of a form to fill in one section', () => {
  it.each(templates)('shows and checks as the whole of $id does', ({ id, template }) => {
    const examples = [...(templateExamples[id] ?? []), { country: 'BE' as const, answers: {} }];
    for (const { country, answers } of examples) {
      for (const section of staffSections(template)) {
        const whole = asSeen(section, template, answers, country);
        const needed = neededFor(section, template, answers);
        expect(asSeen(section, needed.template, needed.answers, country)).toEqual(whole);
      }
    }
  });

  it('holds no answer to a question that it does not need', () => {
    const template = templates.find(({ id }) => id === 'assessment-lijst')?.template;
    const answers = templateExamples['assessment-lijst']?.find(({ name }) => name === 'full')?.answers;
    if (!template || !answers) throw new Error('no example');
    const kept = staffSections(template).map((section) => {
      const needed = neededFor(section, template, answers);
      const own = new Set(section.fields.map((field) => field.id));
      return Object.keys(needed.answers).filter((id) => !own.has(id)).length;
    });
    expect(Math.max(...kept)).toBeLessThan(5);
    expect(Math.max(...kept)).toBeGreaterThan(0);
  });
});

function asSeen(section: Section, template: Template, answers: Answers, country: 'NL' | 'BE') {
  const own = new Set(section.fields.map(({ id }) => id));
  const { value, errors } = validateAnswers(
    template,
    answers,
    { country },
    {
      mode: 'draft',
      sections: [section.id],
    },
  );
  return {
    errors,
    value: Object.fromEntries(Object.entries(value).filter(([id]) => own.has(id))),
    shown: visibleFields(template, answers, { country }).flatMap(({ id }) => (own.has(id) ? [id] : [])),
  };
}
