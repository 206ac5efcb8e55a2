import { describe, expect, it } from 'vitest';
import type { Template } from '#templates/definition/template.ts';
import { forms } from '#templates/forms.ts';

const cases = forms.flatMap(({ versions, about }) => {
  const template = versions.at(-1);
  return template ? [{ id: template.id, template, about, versions }] : [];
});

describe('what is told of each form', () => {
  it.each(cases)('$id: its versions count on from 1', ({ id, versions }) => {
    expect(versions.map((template) => [template.id, template.version])).toEqual(
      versions.map((_, index) => [id, index + 1]),
    );
  });

  it.each(cases)(
    '$id: it says for which need it is, who fills it in and how long that takes',
    ({ about }) => {
      expect(about.needs.length).toBeGreaterThan(0);
      expect(about.filledBy).not.toBe('');
      expect(about.minutes).toBeGreaterThan(0);
    },
  );

  it.each(cases)(
    '$id: each subject of the source documents has its place in the form',
    ({ template, about }) => {
      expect(about.subjects.length).toBeGreaterThan(0);
      const places = placesOf(template);
      expect(about.subjects.flatMap(({ at }) => at).filter((id) => !places.has(id))).toEqual([]);
      expect(about.subjects.filter(({ at }) => at.length === 0)).toEqual([]);
    },
  );

  it.each(cases)(
    '$id: it says how it realises each of its SMK codes, and no others',
    ({ template, about }) => {
      expect(Object.keys(about.smk).sort()).toEqual([...template.smk].sort());
    },
  );
});

/** Ids of sections, fields, parts of the body and articles. */
function placesOf(template: Template): ReadonlySet<string> {
  return new Set([
    ...template.sections.flatMap(({ id, fields }) => [id, ...fields.map((field) => field.id)]),
    ...template.body.flatMap((part) => ('id' in part ? [part.id] : [])),
    ...template.body.flatMap((part) => (part.kind === 'articles' ? part.articles.map(({ id }) => id) : [])),
    ...template.parties.map(({ role }) => role),
  ]);
}
