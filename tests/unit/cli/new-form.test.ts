import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { check } from 'prettier';
import { describe, expect, it } from 'vitest';
import { makeForm } from '#app/cli/new-form/make-form.ts';
import { assertTemplates, composeDocument, templateJsonSchema, validateAnswers } from '#app/forms/index.ts';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import type { Form } from '#templates/definition/form.ts';
import { temporaryFolder } from '#tests/support/folder.ts';
import { documentContext, textOfBlocks } from '../forms/document.ts';

describe('npm run new-form', () => {
  it('makes a form that runs: it passes the check, and its examples are whole and make a document', async () => {
    const root = await copyOfTemplates();
    const { files } = await makeForm(root, 'wandelen-met-honden');
    expect(files).toContain('templates/wandelen-met-honden/v1.ts');
    const form = (await formsIn(root)).at(-1)!;
    const [template] = form.versions;
    expect(template).toMatchObject({ id: 'wandelen-met-honden', title: 'Wandelen met honden', version: 1 });
    expect(() => assertTemplates([template!])).not.toThrow();
    expect(form.examples.map(({ name }) => name)).toEqual(['minimal', 'typical', 'full']);

    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const accepts = ajv.compile(templateJsonSchema(template!));
    for (const { answers, country } of form.examples) {
      const { value, errors } = validateAnswers(template!, answers, { country }, { mode: 'complete' });
      expect({ value, errors }).toEqual({ value: answers, errors: {} });
      expect([accepts(answers), accepts.errors]).toEqual([true, null]);
      const context = documentContext(template!, country);
      const content = composeDocument(template!, answers, context);
      expect(textOfBlocks(content.blocks)).not.toMatch(/\{\{|undefined|…………/);
      const { bytes } = await renderDocument(content, {
        ...context,
        formLine: 'Proef, versie 1',
        salt: '0'.repeat(32),
        verifyUrl: 'https://portaal.example/verifieer/K7QM-2HXD-9RTC',
      });
      expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    }
  });

  it('adds the form to the list, and changes nothing else', async () => {
    const root = await copyOfTemplates();
    const before = await formsIn(root);
    const { files } = await makeForm(root, 'mijn-formulier');
    const after = await formsIn(root, 'again');
    expect(after.map(idOf)).toEqual([...before.map(idOf), 'mijn-formulier']);
    const names = await readdir(path.join(root, 'templates'));
    expect(names.filter((name) => name !== 'mijn-formulier').sort()).toEqual(
      (await readdir('templates')).sort(),
    );
    await makeForm(root, 'nog-een');
    expect((await formsIn(root, 'once more')).map(idOf).slice(-2)).toEqual(['mijn-formulier', 'nog-een']);
    for (const file of [...files, 'templates/forms.ts']) await expectTidy(root, file);
  });

  it('writes tidy code also where an id is as long as may be', async () => {
    const root = await copyOfTemplates();
    const { files } = await makeForm(root, `${'heel-'.repeat(9)}lange`);
    for (const file of [...files, 'templates/forms.ts']) await expectTidy(root, file);
  });

  it.each([
    ['Mijn-Formulier', /is no id of a form/],
    ['mijn formulier', /is no id of a form/],
    ['../elders', /is no id of a form/],
    ['formulier2', /is no id of a form/],
    ['x'.repeat(51), /is no id of a form/],
    ['class', /means something else/],
    ['forms', /means something else/],
    ['portfolio', /templates\/portfolio exists already/],
    ['definition', /templates\/definition exists already/],
  ])('refuses the id %s, says why, and makes nothing', async (id, why) => {
    const root = await copyOfTemplates();
    const before = await readdir(path.join(root, 'templates'), { recursive: true });
    await expect(makeForm(root, id)).rejects.toThrow(why);
    expect(await readdir(path.join(root, 'templates'), { recursive: true })).toEqual(before);
  });

  it('makes nothing where the list of forms looks otherwise, and says which line to add', async () => {
    const root = await copyOfTemplates();
    await writeFile(path.join(root, 'templates/forms.ts'), 'export const forms = [];\n');
    await expect(makeForm(root, 'mijn-formulier')).rejects.toThrow(
      "import { form as mijnFormulier } from './mijn-formulier/index.ts';",
    );
    expect(await readdir(path.join(root, 'templates'))).not.toContain('mijn-formulier');
  });
});

async function copyOfTemplates(): Promise<string> {
  const root = await temporaryFolder();
  await cp('templates', path.join(root, 'templates'), { recursive: true });
  return root;
}

/** `again`: another word for each time, because a module is read once. */
async function formsIn(root: string, again = ''): Promise<readonly Form[]> {
  const module = (await import(/* @vite-ignore */ `${root}/templates/forms.ts?${again}`)) as {
    forms: readonly Form[];
  };
  return module.forms;
}

async function expectTidy(root: string, file: string): Promise<void> {
  const text = await readFile(path.join(root, file), 'utf8');
  const options = JSON.parse(await readFile('.prettierrc.json', 'utf8')) as object;
  expect([file, await check(text, { ...options, filepath: file })]).toEqual([file, true]);
}

const idOf = ({ versions }: Form) => versions[0]?.id;
