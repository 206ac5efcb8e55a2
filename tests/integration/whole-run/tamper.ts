import { createHash } from 'node:crypto';

/** A change to one value somewhere in JSON. */
export interface Change {
  /** Names and places from the top, `events.3.data.party`. */
  path: string;
  changed: unknown;
}

/** Every way to change one value: each text, number, truth and null of it, one at a time. */
export function changesOf(value: unknown, path = ''): Change[] {
  if (typeof value !== 'object' || value === null) return [{ path, changed: otherThan(value) }];
  return Object.entries(value).flatMap(([name, part]) =>
    changesOf(part, path === '' ? name : `${path}.${name}`).map((change) => ({
      path: change.path,
      changed: Array.isArray(value)
        ? value.map((one: unknown, index) => (String(index) === name ? change.changed : one))
        : { ...value, [name]: change.changed },
    })),
  );
}

/** The same bytes but for one, of which at least one bit differs; which and how follows from the seed. */
export function withOneByteChanged(bytes: Uint8Array, seed: string): { at: number; changed: Uint8Array } {
  const random = createHash('sha256').update(seed).digest();
  const at = random.readUInt32LE(0) % bytes.length;
  const changed = Uint8Array.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ (1 + (random.readUInt32LE(4) % 255));
  return { at, changed };
}

function otherThan(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      return value.endsWith('0') ? `${value.slice(0, -1)}1` : `${value.slice(0, -1)}0`;
    case 'number':
      return value + 1;
    case 'boolean':
      return !value;
    default:
      return 'iets';
  }
}
