import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Block, DocumentContent } from '#app/forms/content/blocks.ts';

/**
 * A browser that is running already, with a page open, and prints the document as a web page: same words, fonts,
 * sizes, rules and boxes, tagged, with a running head and page numbers.
 */
export async function chromiumPrinter(executablePath: string, content: DocumentContent, head: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const file = path.join(folder, 'page.html');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const tab = await browser.newPage();
  await writeFile(file, html(content));
  const corner = (text: string) => `<p style="font-size:7.5pt; margin:0 58pt; width:100%">${text}</p>`;
  return {
    print: async () => {
      await tab.goto(pathToFileURL(file).href);
      return tab.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        displayHeaderFooter: true,
        headerTemplate: corner(escape(head)),
        footerTemplate: corner(
          'Pagina <span class="pageNumber"></span> van <span class="totalPages"></span>',
        ),
      });
    },
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}

const require = createRequire(import.meta.url);

function html({ title, blocks, signatures }: DocumentContent): string {
  const places = signatures.map(
    (place) => `<div class=place>${escape(`${place.title}: ${place.name}`)}</div>`,
  );
  return `<!doctype html><html lang=nl><meta charset=utf-8><title>${escape(title)}</title><style>${css()}</style>
<h1>${escape(title)}</h1>${blocks.map(blockHtml).join('\n')}<h2>Ondertekening</h2>${places.join('')}`;
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h2>${escape(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
    case 'article': {
      const clauses = block.clauses.map((clause) => row('clause', clause.number, clause.text));
      return `<h3>Artikel ${String(block.number)}. ${escape(block.title)}</h3>${clauses.join('')}`;
    }
    case 'facts':
      return block.items.map(({ label, value }) => row('fact', label, value ?? 'Niet ingevuld')).join('');
    case 'choices': {
      const options = block.options.map(({ text, note = '' }) =>
        row('option', '', `${text}\n${note}`.trim()),
      );
      return `<p><strong>${escape(block.label)}</strong></p>${options.join('')}`;
    }
    case 'table': {
      const cells = (tag: string, row: readonly string[]) =>
        `<tr>${row.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
      const heads = block.columns.map(({ label }) => label);
      return `<table><caption>${escape(block.caption)}</caption>${cells('th', heads)}${block.rows.map((line) => cells('td', line)).join('')}</table>`;
    }
    case 'chart':
      throw new Error('the sample has no chart');
  }
}

function row(kind: string, label: string, text: string): string {
  return `<div class=${kind}><span>${escape(label)}</span><div>${escape(text)}</div></div>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function css(): string {
  const face = (name: string, weight: number) =>
    `@font-face { font-family: Noto; font-weight: ${String(weight)}; src: url("${
      pathToFileURL(require.resolve(`@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`)).href
    }") }`;
  return `${face('400Regular', 400)} ${face('500Medium', 500)} ${face('600SemiBold', 600)} ${face('700Bold', 700)}
@page { size: A4; margin: 84pt 58pt 70pt }
body { margin: 0; font: 10pt/1.45 Noto; color: #14181f; hyphens: auto; white-space: pre-line }
h1 { font: bold 23pt/1.2 Noto; color: #1b4965; margin: 0 80pt 12pt 0 }
h2 { font: 600 15pt/1.3 Noto; color: #1b4965; margin: 20pt 0 8pt; break-after: avoid }
h3 { font: 600 12pt/1.35 Noto; margin: 14pt 0 4pt; break-after: avoid }
p, ul { margin: 0 0 8pt } li { margin-bottom: 4pt }
.clause, .fact, .option { display: flex; gap: 12pt; margin-bottom: 4pt; break-inside: avoid }
.clause span { width: 20pt; color: #4b5563 }
.fact { border-bottom: 0.5pt solid #c9d0d8; padding: 5pt 0; margin: 0; font-weight: 500 }
.fact span { width: 36%; font-size: 9pt; color: #4b5563; font-weight: 400 }
.option span { width: 10pt; height: 10pt; border: 1pt solid; border-radius: 1.5pt; margin-top: 2pt }
table { border-collapse: collapse; width: 100%; font-size: 9pt; margin-bottom: 20pt }
caption { text-align: left; font: 600 10pt Noto } th, td { text-align: left; padding: 4pt 6pt; border-bottom: 0.5pt solid #c9d0d8 }
.place { width: 48%; display: inline-block; height: 110pt; break-inside: avoid }`;
}
