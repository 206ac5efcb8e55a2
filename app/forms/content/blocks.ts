import type { Paper } from '#templates/definition/template.ts';

/**
 * The content of a document between its template and its looks: what is said, in which order, without how it
 * is set. The HTML page that a party reads and the PDF that a party signs are two renderings of the same
 * blocks, so that they cannot say different things.
 */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'paragraph'; text: string; tone?: 'lead' | 'note' }
  | { type: 'list'; ordered: boolean; items: readonly string[] }
  /** Questions with their answers; an empty answer is `null` (a line to write on in the empty form). */
  | { type: 'facts'; items: readonly Fact[] }
  | {
      type: 'table';
      caption: string;
      columns: readonly { label: string; width: number }[];
      rows: readonly (readonly string[])[];
    }
  /** Options of which some are chosen; shown with a box, so that what was not chosen shows too. */
  | {
      type: 'choices';
      label: string;
      /** Side by side in columns, or all on one line after the label; else below each other. */
      look?: 'grid' | 'row';
      /** Lines beside the label, on a grid of 48 by 48, which say nothing that the words do not say. */
      drawing?: string;
      /** `mood`: a face beside the words, from 0 (sad) to 1 (glad); `drawing`: as beside a label. */
      options: readonly {
        text: string;
        chosen: boolean | null;
        note?: string;
        mood?: number;
        drawing?: string;
      }[];
    }
  | ChartBlock
  | { type: 'article'; number: number; title: string; clauses: readonly { number: string; text: string }[] };

/** Numbers side by side, drawn; the table of the same numbers stands under it, so that the drawing is never all. */
export interface ChartBlock {
  type: 'chart';
  look: 'bars' | 'radar';
  caption: string;
  series: readonly string[];
  /** Values from 0 to `max`, one per series; null where there is none. */
  points: readonly { label: string; values: readonly (number | null)[] }[];
  max: number;
  /** Words for the steps, low to high, where the numbers stand for words. */
  steps?: readonly string[];
  /** A table that says these numbers and more; else one is made of the points. */
  table?: Omit<Extract<Block, { type: 'table' }>, 'type'>;
}

export interface Fact {
  label: string;
  value: string | null;
  /** To write on where there is no value; default 1. */
  lines?: number;
}

export interface DocumentContent {
  title: string;
  /** Below the title: what and between whom. */
  subtitle?: string;
  blocks: readonly Block[];
  signatures: readonly SignaturePlace[];
  /** How it is set, when not as a common document. */
  paper?: Paper;
}

/** Where a party signs: the same list is under the HTML and makes the PDF's signature fields. */
export interface SignaturePlace {
  partyId: string;
  /** "Werkgever". */
  title: string;
  name: string;
  /** "namens Voorbeeldbedrijf", "als bewindvoerder van …", or empty. */
  capacityLine: string;
}

/** What a document says beside its answers. */
export interface DocumentContext {
  /** Public reference, printed on each page. */
  reference: string;
  organisation: { name: string; country: 'NL' | 'BE'; timeZone: string };
  parties: readonly (SignaturePlace & { role: string })[];
  /** `2026-11-22`: the day the document was made ready, in the organisation's time zone. */
  madeOn: string;
}
