import { Document } from '@react-pdf/renderer';
import type { ReactNode } from 'react';

export interface FrameProps {
  title: string;
  /** BCP 47, e.g. `nl-BE`. */
  language: string;
  author: string;
  /** Instant of making; fixed, so that the bytes are. */
  createdAt: Date;
  /** 32 hexadecimal digits: makes the file's hash impossible to guess from its text. */
  documentId: string;
  onRender: (result: unknown) => void;
}

// The types know no level A, which needs the tags of our patch.
const conformance = 'PDF/A-2a' as 'PDF/A-2';

/** What every PDF of ours says of itself: PDF/A-2a and PDF/UA-1. Its pages are its children. */
export function Frame(props: FrameProps & { children: ReactNode }) {
  return (
    <Document
      title={props.title}
      author={props.author}
      language={props.language}
      creator="Sluitend"
      producer="Sluitend"
      creationDate={props.createdAt}
      conformance={conformance}
      documentId={props.documentId}
      tagged
      onRender={props.onRender}
    >
      {props.children}
    </Document>
  );
}
