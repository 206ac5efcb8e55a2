import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { registerForm } from './register-form.ts';

const scaffold = path.join(import.meta.dirname, 'scaffold');

/** What the scaffold calls itself; each becomes the new form's own. */
const example = { id: 'nieuw-formulier', name: 'nieuwFormulier', title: 'Nieuw formulier' };

/**
 * Makes `templates/<id>` from the scaffold and adds it to `templates/forms.ts`. Nothing is written when anything is
 * wrong.
 *
 * @param root the folder of the repository
 * @returns the files made, as paths from `root`
 * @throws Error that says what is wrong with the id, that it is taken, or that `templates/forms.ts` cannot be read
 */
export async function makeForm(root: string, id: string): Promise<{ files: string[] }> {
  const name = nameOf(id);
  const folder = path.join(root, 'templates', id);
  if (existsSync(folder)) throw new Error(`templates/${id} exists already. Choose another id.`);
  const registry = path.join(root, 'templates', 'forms.ts');
  const registered = registerForm(await readFile(registry, 'utf8'), { id, name });

  const files = (await readdir(scaffold)).sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(scaffold, file), 'utf8')));
  await mkdir(folder);
  await Promise.all(
    files.map((file, at) => writeFile(path.join(folder, file), rename(texts[at] ?? '', { id, name }))),
  );
  await writeFile(registry, registered);
  return { files: files.map((file) => `templates/${id}/${file}`) };
}

/** `mijn-formulier` → `mijnFormulier`, as the code calls it. */
function nameOf(id: string): string {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id) || id.length > 50)
    throw new Error(
      `'${id}' is no id of a form. Small letters, words joined by '-', at most 50: mijn-formulier.`,
    );
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  if (taken.has(name)) throw new Error(`'${id}' means something else in the code. Choose another id.`);
  return name;
}

function rename(text: string, { id, name }: { id: string; name: string }): string {
  const title = id.replaceAll('-', ' ');
  return text
    .replaceAll('#templates/', '../')
    .replaceAll(example.id, id)
    .replaceAll(example.name, name)
    .replaceAll(example.title, title.charAt(0).toUpperCase() + title.slice(1));
}

/** Words of the language, and what `templates/forms.ts` calls its own. */
const taken = new Set(
  `await break case catch class const continue debugger default delete do else enum export extends false finally for
  form forms function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield arguments eval`.split(
    /\s+/,
  ),
);
