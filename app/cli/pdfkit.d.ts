declare module 'pdfkit' {
  /** The part of it that the benchmark holds ours against. */
  export default class PDFDocument {
    constructor(options: { size: string });
    on(event: 'data', listener: (part: Buffer) => void): this;
    on(event: 'end', listener: () => void): this;
    text(text: string): this;
    moveDown(): this;
    end(): void;
  }
}
