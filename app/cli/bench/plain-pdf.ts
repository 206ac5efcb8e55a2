import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import PdfKit from 'pdfkit';
import type { FontSource, StructElement } from 'pdfkit';
import type { Block, DocumentContent } from '#app/forms/content/blocks.ts';
import { colors, contentWidth, page, sizes, space } from '#app/pdf/theme.server.ts';

/**
 * The same document as straight pdfkit code would write it: the same words at the same sizes in the same embedded
 * fonts, tagged, with rules, boxes, running head and page numbers, as PDF/A-2a. No layout beyond "below each other".
 * @param fonts as bytes, which pdfkit then parses for each document, or parsed before
 */
export function plainPdf(content: DocumentContent, head: string, fonts: FontFaces): Promise<Buffer> {
  return new Promise((resolve) => {
    const pdf = new PdfKit(options(content.title));
    const parts: Buffer[] = [];
    pdf.on('data', (part) => parts.push(part));
    pdf.on('end', () => {
      resolve(Buffer.concat(parts));
    });
    for (const [name, font] of Object.entries(fonts)) pdf.registerFont(name, font);
    const root = pdf.struct('Document');
    pdf.addStructure(root);
    const write = writer(pdf, root);
    write.line(0, [{ ...title, text: content.title, at: 0, width: contentWidth - 80 }], space.l);
    content.blocks.forEach((block) => {
      writeBlock(write, block);
    });
    write.line(0, [{ ...heading, text: 'Ondertekening', at: 0, width: contentWidth }], space.m);
    for (const place of content.signatures) {
      write.line(0, [{ ...body, text: `${place.title}: ${place.name}`, at: 0, width: contentWidth }], 90);
    }
    root.end();
    frame(pdf, head);
    pdf.end();
  });
}

export type FontFaces = Readonly<Record<FaceName, FontSource>>;

export function fontFiles(): FontFaces {
  return {
    regular: fontFile('400Regular'),
    medium: fontFile('500Medium'),
    semibold: fontFile('600SemiBold'),
    bold: fontFile('700Bold'),
  };
}

export function openedFonts(): FontFaces {
  return {
    regular: fontkit.create(fontFile('400Regular')),
    medium: fontkit.create(fontFile('500Medium')),
    semibold: fontkit.create(fontFile('600SemiBold')),
    bold: fontkit.create(fontFile('700Bold')),
  };
}

type FaceName = 'regular' | 'medium' | 'semibold' | 'bold';

interface Piece {
  text: string;
  role: string;
  font: FaceName;
  size: number;
  /** Of the size. */
  lineHeight: number;
  /** Points from the left margin. */
  at: number;
  width: number;
}

const require = createRequire(import.meta.url);

const body = { role: 'P', font: 'regular', size: sizes.body, lineHeight: 1.45 } as const;
const small = { role: 'P', font: 'regular', size: sizes.small + 0.5, lineHeight: 1.45 } as const;
const title = { role: 'H1', font: 'bold', size: sizes.h1, lineHeight: 1.2 } as const;
const heading = { role: 'H2', font: 'semibold', size: sizes.h2, lineHeight: 1.3 } as const;
const article = { role: 'H3', font: 'semibold', size: sizes.h3, lineHeight: 1.35 } as const;
const answer = contentWidth * 0.36 + space.l;

const options = (documentTitle: string) => ({
  size: page.size,
  margins: { top: page.marginTop, bottom: page.marginBottom, left: page.marginX, right: page.marginX },
  subset: 'PDF/A-2a',
  pdfVersion: '1.7',
  tagged: true,
  lang: 'nl-NL',
  displayTitle: true,
  bufferPages: true,
  info: { Title: documentTitle },
});

function writer(pdf: PdfKit, root: StructElement) {
  const line = (
    before: number,
    pieces: readonly Piece[],
    after: number,
    decorate?: (top: number) => void,
  ) => {
    pdf.y += before;
    const gap = ({ size, lineHeight }: Piece) => size * (lineHeight - notoLineHeight);
    const height = Math.max(
      ...pieces.map((piece) =>
        pdf
          .font(piece.font)
          .fontSize(piece.size)
          .heightOfString(piece.text, { width: piece.width, lineGap: gap(piece) }),
      ),
    );
    if (pdf.y + height > page.height - page.marginBottom) pdf.addPage();
    const top = pdf.y;
    pdf.markContent('Artifact');
    decorate?.(top);
    pdf.endMarkedContent();
    for (const piece of pieces) {
      const words = () => {
        pdf.font(piece.font).fontSize(piece.size).fillColor(colors.ink);
        pdf.text(piece.text, page.marginX + piece.at, top, { width: piece.width, lineGap: gap(piece) });
      };
      root.add(pdf.struct(piece.role, words));
    }
    pdf.y = top + height + after;
  };
  const rule = (top: number) => {
    pdf.moveTo(page.marginX, top).lineTo(page.width - page.marginX, top);
    pdf.lineWidth(0.5).strokeColor(colors.rule).stroke();
  };
  const box = (top: number) => {
    pdf
      .rect(page.marginX, top + 2, 10.5, 10.5)
      .lineWidth(1)
      .strokeColor(colors.ink)
      .stroke();
  };
  return { line, rule, box };
}

const notoLineHeight = 1.362;

function writeBlock({ line, rule, box }: ReturnType<typeof writer>, block: Block): void {
  const whole = { at: 0, width: contentWidth };
  const hanging = (label: string, text: string, at: number) => {
    line(
      0,
      [
        { ...body, text: label, at: 0, width: at },
        { ...body, text, at, width: contentWidth - at },
      ],
      space.s,
    );
  };
  switch (block.type) {
    case 'heading':
      line(space.xl, [{ ...heading, text: block.text, ...whole }], space.m);
      return;
    case 'paragraph':
      line(0, [{ ...body, text: block.text, ...whole }], space.m);
      return;
    case 'list':
      block.items.forEach((item) => {
        hanging('•', item, 16);
      });
      return;
    case 'article':
      line(
        space.l,
        [{ ...article, text: `Artikel ${String(block.number)}. ${block.title}`, ...whole }],
        space.s,
      );
      block.clauses.forEach((clause) => {
        hanging(clause.number, clause.text, 32);
      });
      return;
    case 'facts':
      block.items.forEach(({ label, value }) => {
        const question = { ...small, text: label, at: 0, width: contentWidth * 0.36 };
        const reply = { ...body, font: 'medium', text: value ?? 'Niet ingevuld', at: answer } as const;
        line(space.s + 1, [question, { ...reply, width: contentWidth - answer }], space.s + 1, rule);
      });
      return;
    case 'choices':
      line(space.s, [{ ...body, font: 'medium', text: block.label, ...whole }], space.s);
      block.options.forEach(({ text, note = '' }) => {
        const option = { ...body, text, at: 20, width: contentWidth - 20 };
        line(space.xs, [option], space.xs, box);
        if (note !== '') line(0, [{ ...small, text: note, at: 20, width: contentWidth - 20 }], space.xs);
      });
      return;
    case 'table': {
      const width = contentWidth / block.columns.length;
      line(space.s, [{ ...body, font: 'semibold', text: block.caption, ...whole }], space.s);
      for (const row of [block.columns.map(({ label }) => label), ...block.rows]) {
        const cells = row.map((text, index) => ({ ...small, text, at: index * width, width: width - 12 }));
        line(space.s, cells, space.s, rule);
      }
      return;
    }
    case 'chart':
      throw new Error('the sample has no chart');
  }
}

function frame(pdf: PdfKit, head: string): void {
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(index);
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact');
    pdf.font('regular').fontSize(sizes.tiny);
    const width = { width: contentWidth, lineGap: 0 };
    pdf.text(head, page.marginX, page.headTop, width);
    pdf.text(`Pagina ${String(index + 1)} van ${String(count)}`, page.marginX, page.footTop, {
      ...width,
      align: 'right',
    });
    pdf.endMarkedContent();
  }
}

function fontFile(name: string): Buffer {
  return readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`));
}
