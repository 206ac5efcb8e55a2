// Prints the SHA-256 of a sample document's PDF: a process of its own, to compare with another. Before that it makes one
// with letters that are built from other letters, or share their shape: fonts remember what they have set.
import { createHash } from 'node:crypto';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import { consentSample } from './document-content.ts';

const letters = Array.from({ length: 0x17f - 0xa0 }, (_, index) => String.fromCodePoint(0xa0 + index)).join(
  ' ',
);
const { content, context } = consentSample();
await renderDocument(
  {
    ...content,
    title: `${letters} fi fl ffi`,
    blocks: [
      { type: 'heading', level: 1, text: letters },
      { type: 'paragraph', text: `${letters} \u2010 \u2011 \u00ad` },
    ],
  },
  context,
);
const { bytes } = await renderDocument(content, context);
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
