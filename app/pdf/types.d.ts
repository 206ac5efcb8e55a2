import '@react-pdf/renderer';

/** Structure type of a node (ISO 32000-1, 14.8.4), or `Artifact` for what is no content. */
export type PdfRole =
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Form'
  | 'Artifact';

/** What the patches in patches/ add to react-pdf. */
interface TaggedProps {
  role?: PdfRole | undefined;
  /** Words for what cannot be read: a figure, a place to sign. */
  alt?: string | undefined;
  lang?: string | undefined;
  scope?: 'Column' | 'Row' | undefined;
  listNumbering?: 'None' | 'Decimal' | 'Disc' | undefined;
  /** The parts of this node on several pages are one structure element. */
  structKey?: string | undefined;
  /** Name of the signature field that comes at this node. */
  sigField?: string | undefined;
}

declare module '@react-pdf/renderer' {
  interface DocumentProps {
    tagged?: boolean;
    /** 32 hexadecimal digits, written as the file's identifier. */
    documentId?: string;
  }
  interface PageProps {
    /** What `layout` puts around the content leaves the same room on each page, so that it is measured once. */
    steadyLayout?: boolean;
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface NodeProps extends TaggedProps {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface SVGProps extends TaggedProps {}
}
