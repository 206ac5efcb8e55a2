// `npm run new-form -- mijn-formulier`: a folder in templates/ with a form that runs, to be made into your own.
// docs/new-form.md shows the way from here to signed.
import { parseArgs } from 'node:util';
import { makeForm } from './new-form/make-form.ts';
import { root } from './paths.js';

const { positionals } = parseArgs({ allowPositionals: true });
const [id] = positionals;

if (id === undefined || positionals.length > 1) {
  console.error('Give the form one id: npm run new-form -- mijn-formulier');
  process.exit(1);
}
try {
  const { files } = await makeForm(root, id);
  console.log(`Made and added to templates/forms.ts:\n${files.map((file) => `  ${file}`).join('\n')}`);
  console.log(`
The form runs as it stands. Next:
  1. npm start                        look at it: /formulieren/${id}
  2. templates/${id}/             make it yours: sections, articles, parties, examples
  3. npx vitest run --project unit tests/unit/templates
                                      the check of every form; ${id} fails only as "not locked" and in docs/forms.md
  4. npm run lock                     publishes version 1: from then on it does not change
  5. npm run forms -- --template ${id}
                                      pictures, and docs/forms.md
docs/new-form.md explains each step.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
