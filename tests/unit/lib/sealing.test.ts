import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyring } from '#app/lib/keyring.server.ts';
import { commit, openBytes, openValue, sealBytes, sealValue } from '#app/lib/sealed-value.server.ts';

const key = randomBytes(32);
const place = { record: 'D1', field: 'answers' };
const broken = expect.objectContaining({ code: 'broken-record' }) as Error;

describe('a sealed value', () => {
  it('gives back whatever was sealed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = JSON.parse(JSON.stringify(value)) as typeof value;
        expect(openValue(key, sealValue(key, written as never, place), place)).toEqual(written);
      }),
    );
  });

  it('looks different each time, also for the same answer', () => {
    const [first, second] = [sealValue(key, 'ja', place), sealValue(key, 'ja', place)];
    expect(first.equals(second)).toBe(false);
    expect(first.includes('ja')).toBe(false);
  });

  it('cannot be opened after any one bit was changed', () => {
    const sealed = sealBytes(key, Buffer.from('Geheim'), place);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => openBytes(key, changed, place)).toThrow(broken);
    }
  });

  it('cannot be opened when it is cut, moved to another record or field, or under another key', () => {
    const sealed = sealValue(key, { naam: 'X' }, place);
    expect(() => openValue(key, sealed.subarray(0, 20), place)).toThrow(broken);
    expect(() => openValue(key, sealed.subarray(0, -1), place)).toThrow(broken);
    expect(() => openValue(key, sealed, { ...place, record: 'D2' })).toThrow(broken);
    expect(() => openValue(key, sealed, { ...place, field: 'notes' })).toThrow(broken);
    expect(() => openValue(randomBytes(32), sealed, place)).toThrow(broken);
  });
});

describe('a commitment', () => {
  it('is the same for the same value however it is written, and says nothing without the key', () => {
    expect(commit(key, { a: 1, b: 'x' })).toBe(commit(key, { b: 'x', a: 1 }));
    expect(commit(key, { a: 1 })).not.toBe(commit(key, { a: 2 }));
    expect(commit(key, 'ja')).not.toBe(commit(randomBytes(32), 'ja'));
    expect(commit(key, 'ja')).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the keyring', () => {
  const master = randomBytes(32);

  it('gives the same subkey after a restart, another for each purpose', () => {
    expect(createKeyring(master).subkey('search')).toEqual(createKeyring(master).subkey('search'));
    expect(createKeyring(master).subkey('search')).not.toEqual(createKeyring(master).subkey('cookies'));
  });

  it('opens a dossier key for its own dossier, under the same master key only', () => {
    const { key: dataKey, wrapped } = createKeyring(master).createDataKey('S1');
    expect(createKeyring(master).openDataKey('S1', wrapped)).toEqual(dataKey);
    expect(() => createKeyring(master).openDataKey('S2', wrapped)).toThrow(broken);
    expect(() => createKeyring(randomBytes(32)).openDataKey('S1', wrapped)).toThrow(broken);
  });
});
