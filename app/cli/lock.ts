// `npm run lock`: gives each new version of a template its line in templates/lock.json.
//
// A version that was locked never changes: this refuses, and says which. Only for a version that nobody has used yet,
// `npm run lock -- --replace cv/v1` gives it a new line.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { canonicalJson, type Json } from '#app/lib/canonical-json.ts';
import { templates } from '#templates/index.ts';
import lock from '#templates/lock.json' with { type: 'json' };

const { values } = parseArgs({ options: { replace: { type: 'string', multiple: true, default: [] } } });
const locked: Readonly<Record<string, string>> = lock;
const lines = templates.map((template) => ({
  name: `${template.id}/v${template.version}`,
  sha256: createHash('sha256')
    .update(canonicalJson(template as unknown as Json))
    .digest('hex'),
}));

const changed = lines.filter(
  ({ name, sha256 }) => locked[name] && locked[name] !== sha256 && !values.replace.includes(name),
);
if (changed.length > 0) {
  console.error(`Published, so it cannot change: ${changed.map(({ name }) => name).join(', ')}.`);
  console.error('Make a new version of it. Nobody used it yet? Then: npm run lock -- --replace NAME/vN');
  process.exit(1);
}

const sorted = lines.toSorted((a, b) => (a.name < b.name ? -1 : 1));
const content = Object.fromEntries(sorted.map(({ name, sha256 }) => [name, sha256]));
await writeFile('templates/lock.json', `${JSON.stringify(content, null, 2)}\n`);
const added = lines.filter(({ name }) => !locked[name]).map(({ name }) => name);
console.log(added.length > 0 ? `Locked: ${added.join(', ')}.` : 'Every version was locked already.');
