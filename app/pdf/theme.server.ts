/**
 * The looks of all our PDFs: one grid, one scale of sizes, colours that stay apart when printed in grey.
 * Lengths are in points (1/72 inch); the page is A4, 595 × 842.
 */
export const page = {
  size: 'A4',
  marginX: 58,
  marginTop: 84,
  marginBottom: 70,
  headTop: 46,
  footTop: 796,
  width: 595.28,
  height: 841.89,
} as const;

export const contentWidth = page.width - 2 * page.marginX;

export const sizes = { tiny: 7.5, small: 8.5, body: 10, lead: 11, h4: 10.5, h3: 12, h2: 15, h1: 23 } as const;

export const weights = { regular: 400, medium: 500, semibold: 600, bold: 700 } as const;

export const colors = {
  ink: '#14181f',
  /** 7:1 on white, also after printing in grey. */
  muted: '#4b5563',
  accent: '#1b4965',
  rule: '#c9d0d8',
  /** Lines to write on. */
  writing: '#6b7280',
  tint: '#f2f5f8',
  watermark: '#e3e7ec',
} as const;

export const space = { xs: 2, s: 4, m: 8, l: 12, xl: 20, xxl: 28 } as const;
