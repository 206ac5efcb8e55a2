import { describe, expect, it } from 'vitest';
import { isPassive } from '#app/cli/reading-level/passive.ts';
import { sentencesOf, wordsOf } from '#app/cli/reading-level/sentences.ts';

const textsOf = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text);
const passive = (text: string): boolean => isPassive({ words: wordsOf(text) });

describe('a text as its reader counts it', () => {
  it('has a sentence for each mark that ends one, also inside quotes', () => {
    expect(textsOf('U zegt “ja.” Dan gaan wij verder! Wilt u dat? 3 dagen later hoort u het.')).toEqual([
      'U zegt “ja.”',
      'Dan gaan wij verder!',
      'Wilt u dat?',
      '3 dagen later hoort u het.',
    ]);
  });

  it('does not end a sentence inside a number, an address or before a small letter', () => {
    expect(
      textsOf('Het kost 2.500 euro. Kijk op voorbeeld.nl of artikel 7:658 enz. van de wet.'),
    ).toHaveLength(2);
  });

  it('has labels without a mark too, which are no running sentences', () => {
    expect(sentencesOf('Uw naam').map(({ ends }) => ends)).toEqual([false]);
    expect(sentencesOf('Hoe heet u?').map(({ ends }) => ends)).toEqual([true]);
    expect(sentencesOf('Eerste regel\nTweede regel')).toHaveLength(2);
  });

  it('counts what is filled in later as one word, and tags as none', () => {
    expect(sentencesOf('<strong>{{organisation.name}}</strong> belt u.')[0]?.words).toHaveLength(3);
  });

  it('counts e-mail, foto’s and 24-uurszorg as one word each', () => {
    expect(wordsOf("Mail uw foto's per e-mail aan de 24-uurszorg, zo’n dag.")).toEqual([
      'Mail',
      'uw',
      "foto's",
      'per',
      'e-mail',
      'aan',
      'de',
      '24-uurszorg',
      'zo’n',
      'dag',
    ]);
  });

  it('has no sentence where there is nothing to read', () => {
    expect(sentencesOf(' … ')).toEqual([]);
  });
});

describe('the passive voice', () => {
  it.each([
    'De klacht wordt behandeld.',
    'Wat is opgeschreven, wordt weggehaald.',
    'Uw gegevens werden door ons besproken.',
    'Het kan niet ongedaan worden gemaakt.',
    'Dit plan moet worden ondertekend.',
    'De brief wordt morgen verstuurd.',
    'Het gesprek werd voorgelezen en daarna vergeten.',
  ])('is found: %s', (text) => {
    expect(passive(text)).toBe(true);
  });

  it.each([
    'U wordt 18 jaar.',
    'Het werk wordt beter en het gebied groter.',
    'Wordt u ziek? Bel dan uw jobcoach.',
    'Wij hebben uw klacht behandeld.',
    'U bent te laat gekomen.',
    'De overheid wordt strenger: dat besluit is er.',
    'Soms worden gesprekken lang.',
    'Wij betalen wat u wordt.',
  ])('is not found in: %s', (text) => {
    expect(passive(text)).toBe(false);
  });
});
