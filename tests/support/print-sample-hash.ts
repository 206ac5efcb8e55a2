// Prints the SHA-256 of a sample document's PDF: a process of its own, to compare with another.
import { createHash } from 'node:crypto';
import { renderDocument } from '#app/pdf/render-document.server.tsx';
import { consentSample } from './document-content.ts';

const { content, context } = consentSample();
const { bytes } = await renderDocument(content, context);
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
