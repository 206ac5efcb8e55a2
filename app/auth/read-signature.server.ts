import { AppError } from '#app/lib/errors.ts';
import { cleanPicture } from '#app/lib/picture.server.ts';
import { textOf } from '#app/lib/read-form.server.ts';
import type { DraftSignature } from '#app/documents/party/visit-draft.server.ts';

/** Characters of a typed name, at most. */
const longestName = 200;

/**
 * The signature that a form brings: typed, drawn (a PNG as a data address) or uploaded.
 *
 * @throws AppError `invalid-input` (details.problem: key of the words, details.field), `unreadable-file`, `too-large`
 */
export async function readSignature(form: FormData): Promise<DraftSignature> {
  const kind = textOf(form, 'kind');
  if (kind === 'typed') return { kind, typedName: typedName(form), picture: null };
  if (kind === 'drawn') return { kind, typedName: null, picture: await cleaned(drawing(form)) };
  if (kind === 'uploaded') return { kind, typedName: null, picture: await cleaned(await uploaded(form)) };
  throw problem('no-way', 'typedName');
}

function typedName(form: FormData): string {
  const name = textOf(form, 'typedName').replace(/\s+/g, ' ');
  if (name === '') throw problem('no-name', 'typedName');
  if (name.length > longestName) throw problem('too-long', 'typedName', longestName);
  return name;
}

function drawing(form: FormData): Uint8Array {
  const [, base64] = /^data:image\/png;base64,([A-Za-z0-9+/]+=*)$/.exec(textOf(form, 'drawing')) ?? [];
  if (!base64) throw problem('no-drawing', 'drawing');
  return Buffer.from(base64, 'base64');
}

async function uploaded(form: FormData): Promise<Uint8Array> {
  const file = form.get('picture');
  if (!(file instanceof Blob) || file.size === 0) throw problem('no-file', 'picture');
  return new Uint8Array(await file.arrayBuffer());
}

const cleaned = async (bytes: Uint8Array): Promise<string> =>
  Buffer.from(await cleanPicture(bytes)).toString('base64');

const problem = (key: string, field: string, count = 0) =>
  new AppError('invalid-input', key, { details: { problem: key, field, count } });
