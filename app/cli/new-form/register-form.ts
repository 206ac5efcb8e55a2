/**
 * The text of `templates/forms.ts` with one form more: its import after the others, itself at the end of the list.
 *
 * @throws Error when the form stands there already, or when the file does not look as expected: then it says what to add
 */
export function registerForm(source: string, { id, name }: { id: string; name: string }): string {
  if (source.includes(`'./${id}/index.ts'`) || new RegExp(`\\b${name}\\b`).test(source))
    throw new Error(`templates/forms.ts has '${id}' already. Choose another id.`);
  const imports = [...source.matchAll(/^import \{ form as \w+ \} from '\.\/[a-z-]+\/index\.ts';$/gm)];
  const lastImport = imports.at(-1);
  const list = /^export const forms: readonly Form\[\] = \[\n(?: {2}\w+,\n)*(?=\];$)/m.exec(source);
  const line = `import { form as ${name} } from './${id}/index.ts';`;
  if (!lastImport || !list || list.index < lastImport.index)
    throw new Error(
      `templates/forms.ts does not look as expected, so nothing was made. It should hold a line per form:\n  ${line}\nand the same names in the list 'forms', each on a line of its own.`,
    );
  const afterImports = lastImport.index + lastImport[0].length;
  const endOfList = list.index + list[0].length;
  return [
    source.slice(0, afterImports),
    `\n${line}`,
    source.slice(afterImports, endOfList),
    `  ${name},\n`,
    source.slice(endOfList),
  ].join('');
}
