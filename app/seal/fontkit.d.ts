declare module 'fontkit' {
  export interface Glyph {
    id: number;
    advanceWidth: number;
    path: { commands: readonly { command: string; args: readonly number[] }[] };
  }
  export interface GlyphRun {
    glyphs: readonly Glyph[];
    positions: readonly { xAdvance: number; xOffset: number; yOffset: number }[];
  }
  export interface Font {
    unitsPerEm: number;
    ascent: number;
    descent: number;
    capHeight: number;
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string): GlyphRun;
    createSubset(): { includeGlyph(glyph: Glyph): number; encode(): Uint8Array };
  }
  export function create(bytes: Uint8Array): Font;
}
