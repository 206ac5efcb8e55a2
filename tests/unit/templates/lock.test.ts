import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '#app/lib/canonical-json.ts';
import { templates } from '#templates/index.ts';
import lock from '#templates/lock.json' with { type: 'json' };

const locked: Readonly<Record<string, string>> = lock;
const nameOf = ({ id, version }: { id: string; version: number }) => `${id}/v${version}`;

describe('published templates', () => {
  it.each(templates.map((template) => ({ name: nameOf(template), template })))(
    '$name is what it was when it was published',
    ({ name, template }) => {
      const sha256 = createHash('sha256')
        .update(canonicalJson(template as unknown as Json))
        .digest('hex');
      // A change of a published version is a new version; a new version gets its line in templates/lock.json.
      expect({ [name]: sha256 }).toEqual({ [name]: locked[name] });
    },
  );

  it('are all still there', () => {
    expect(Object.keys(locked).sort()).toEqual(templates.map(nameOf).sort());
  });
});
