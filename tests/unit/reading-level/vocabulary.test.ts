import { describe, expect, it } from 'vitest';
import { commonForms, commonWords } from '#app/cli/reading-level/common-words.ts';
import { stem } from '#app/cli/reading-level/inflection.ts';
import { vocabulary } from '#app/cli/reading-level/vocabulary.ts';

describe('the words that a reader knows', () => {
  const knows = vocabulary([
    'maken',
    'huis',
    'brief',
    'werk',
    'uitnodiging',
    'mail',
    'veilig',
    'lezen',
    'foto',
    'wonen',
    'van',
    'schrijven',
  ]);

  it.each([
    ['a verb in its other forms', ['maak', 'maakt', 'maakte', 'maakten', 'gemaakt']],
    [
      'a noun in the plural, and as something small',
      ['huizen', 'brieven', 'foto’s', "foto's", 'huisje', 'briefje'],
    ],
    ['an adjective with its endings', ['veilige', 'veiliger', 'veiligste', 'veiligheid']],
    ['a word with a particle before it', ['meelezen', 'onveilig', 'opschrijven', 'opschrijft']],
    [
      'a word put together of known ones, with s or a dash between',
      ['werkbrief', 'uitnodigingsmail', 'werk-mail'],
    ],
    ['a word with a capital, a number and a letter', ['Huis', '2026', '7:658', 'u']],
  ])('hold %s', (_what, words) => {
    expect(words.filter((word) => !knows(word))).toEqual([]);
  });

  it('do not hold a word of which only a part is known, or that only looks alike', () => {
    const hard = [
      'huisraadverzekering',
      'mandaat',
      'werkgrondslag',
      'derhalve',
      'vanuit',
      'bewonen',
      'mandaat-mail',
    ];
    expect(hard.filter(knows)).toEqual([]);
  });
});

describe('the list of common words', () => {
  it('stands for some five thousand words, each with its forms', () => {
    expect(commonWords).toHaveLength(commonForms);
    const words = new Set(commonWords.map(stem)).size;
    expect(words).toBeGreaterThan(4_700);
    expect(words).toBeLessThan(5_500);
  });

  it('knows the words of every day and not those of offices', () => {
    const knows = vocabulary(commonWords);
    const everyDay =
      'toestemming afspraak begeleiding handtekening uitleggen verandert bladzijde gesprekken werkgever';
    const ofOffices =
      'derhalve implementeren motivatie competenties aansprakelijkheid onverminderd rechtmatig verwerkingsverantwoordelijke ' +
      'tevens alvorens conform teneinde mandaat interventie indicatie onherroepelijk overeenkomstig desgewenst bevoegdheid';
    expect(everyDay.split(' ').filter((word) => !knows(word))).toEqual([]);
    expect(ofOffices.split(' ').filter(knows)).toEqual([]);
  });
});
