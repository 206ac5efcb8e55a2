import { describe, expect, it } from 'vitest';
import { createBlindIndex, searchWords } from '#app/lib/blind-index.server.ts';

const index = createBlindIndex(Buffer.alloc(32, 3));
const finds = (typed: string, name: string, organisation = 'O1') => {
  const stored = new Set(index.prefixTokens('O1', name));
  const asked = index.queryTokens(organisation, typed);
  return asked.length > 0 && asked.every((token) => stored.has(token));
};

describe('searching by the start of a name', () => {
  it.each([
    ['an', 'Anneke de Vries'],
    ['vri', 'Anneke de Vries'],
    ['vries anneke', 'Anneke de Vries'],
    ['ZOE', 'Zoë Łukasiewicz'],
    ['luka', 'Zoë Łukasiewicz'],
    ['zoë', 'Zoe Jansen'],
    ['straßer', 'Strasser'],
    ["o'neil", "Saoirse O'Neil"],
    ['ö', 'Ö'],
    ['verhoevenvandenbroeckelaere', 'Verhoevenvandenbroecke'],
    ['ሰላ', 'ሰላም'],
  ])('"%s" finds %s', (typed, name) => expect(finds(typed, name)).toBe(true));

  it.each([
    ['ries', 'Anneke de Vries'],
    ['anneke jansen', 'Anneke de Vries'],
    ['', 'Anneke de Vries'],
    ['--', 'Anneke de Vries'],
  ])('"%s" does not find %s', (typed, name) => expect(finds(typed, name)).toBe(false));

  it('never finds the names of another organisation', () =>
    expect(finds('anneke', 'Anneke', 'O2')).toBe(false));

  it('stores nothing of the name itself', () => {
    const tokens = index.prefixTokens('O1', 'Anneke');
    expect(tokens).toHaveLength(5);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{16}$/);
  });

  it('cannot be made again without the key', () => {
    const other = createBlindIndex(Buffer.alloc(32, 4));
    expect(other.prefixTokens('O1', 'Anneke')).not.toEqual(index.prefixTokens('O1', 'Anneke'));
  });
});

describe('finding an e-mail address', () => {
  it('does not mind capitals and spaces around it', () => {
    expect(index.exactToken('email', ' Jo@Voorbeeld.NL ')).toBe(index.exactToken('email', 'jo@voorbeeld.nl'));
    expect(index.exactToken('email', 'jo@voorbeeld.nl')).not.toBe(
      index.exactToken('email', 'jo@voorbeeld.be'),
    );
  });
});

it('splits a text into plain words', () => {
  expect(searchWords("Ångström-D'Hondt, 's-Gravenhage")).toEqual([
    'angstrom',
    'd',
    'hondt',
    's',
    'gravenhage',
  ]);
});
