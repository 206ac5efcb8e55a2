declare module 'pdfkit' {
  import type { Font } from 'fontkit';

  /** The part of it that the benchmark holds ours against. */
  export default class PDFDocument {
    constructor(options: {
      size: string;
      margins: { top: number; bottom: number; left: number; right: number };
      subset: string;
      pdfVersion: string;
      tagged: boolean;
      lang: string;
      displayTitle: boolean;
      bufferPages: boolean;
      info: { Title: string };
    });
    x: number;
    y: number;
    page: { maxY: () => number; margins: { bottom: number } };
    on(event: 'data', listener: (part: Buffer) => void): this;
    on(event: 'end', listener: () => void): this;
    registerFont(name: string, font: FontSource): this;
    font(name: string): this;
    fontSize(points: number): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(points: number): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    heightOfString(text: string, options: TextOptions): number;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    stroke(): this;
    addPage(): this;
    switchToPage(index: number): this;
    bufferedPageRange(): { start: number; count: number };
    struct(role: string, children?: (() => void) | StructElement[]): StructElement;
    addStructure(element: StructElement): this;
    markContent(tag: string): this;
    endMarkedContent(): this;
    end(): void;
  }

  export type FontSource = Buffer | Font;

  export interface TextOptions {
    width: number;
    lineGap: number;
    lineBreak?: boolean;
    align?: 'left' | 'right';
  }

  export interface StructElement {
    add(child: StructElement | (() => void)): this;
    end(): this;
  }
}
