// `npm run forms`: writes docs/forms.md, and pictures of every form for docs/gallery and for the page /formulieren.
// `-- --template ID` (repeatable) makes pictures of these only, `-- --words` of none.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { composeDocument } from '#app/forms/index.ts';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import type { TemplateExample } from '#templates/definition/example.ts';
import type { Template } from '#templates/definition/template.ts';
import { forms } from '#templates/forms.ts';
import { describeForms } from './forms/describe-forms.ts';
import { pagePictures } from './forms/page-pictures.ts';

const { values } = parseArgs({
  options: { template: { type: 'string', multiple: true }, words: { type: 'boolean', default: false } },
});
const pictured = values.words ? [] : forms;
await writeFile('docs/forms.md', describeForms(forms));
await mkdir('docs/gallery', { recursive: true });
await mkdir('public/gallery', { recursive: true });

for (const { versions, examples } of pictured) {
  const template = versions.at(-1);
  if (!template || (values.template && !values.template.includes(template.id))) continue;
  for (const name of ['typical', 'full'] as const) {
    const example = examples.find((one) => one.name === name);
    if (example) await picture(template, example);
  }
}

async function picture(template: Template, example: TemplateExample): Promise<void> {
  // A card is a third as wide as a page.
  const dpi = template.paper?.layout === 'card' ? 150 : 60;
  const pages = await pagePictures(await exampleOnPaper(template, example), dpi);
  const folder = path.join('docs/gallery', template.id);
  await mkdir(folder, { recursive: true });
  for (let page = pages.length + 1; page < 60; page += 1)
    await rm(path.join(folder, `${example.name}-${page}.webp`), { force: true });
  await Promise.all(
    pages.map((bytes, index) => writeFile(path.join(folder, `${example.name}-${index + 1}.webp`), bytes)),
  );
  const [first] = pages;
  if (example.name === 'typical' && first) await writeFile(`public/gallery/${template.id}.webp`, first);
  console.log(`${template.id}, ${example.name}: ${pages.length}`);
}

async function exampleOnPaper(
  template: Template,
  { country, answers }: TemplateExample,
): Promise<Uint8Array> {
  const context = {
    reference: 'K7QM-2HXD-9RTC',
    organisation: { name: 'Dienst Voorbeeld', country, timeZone: 'Europe/Amsterdam' },
    parties: [],
    madeOn: '2026-11-23',
    formLine: `${template.title}, versie ${template.version}`,
    salt: '0'.repeat(32),
    verifyUrl: 'https://portaal.example/verifieer/K7QM-2HXD-9RTC',
  };
  const content = composeDocument(template, answers, context);
  return (await renderDocument(content, context)).bytes;
}
