import { describe, expect, it } from 'vitest';
import { commonWords } from '#app/cli/reading-level/common-words.ts';
import { knownTexts, knownWords } from '#app/cli/reading-level/exceptions.ts';
import { isForClients, textsOfForm } from '#app/cli/reading-level/form-texts.ts';
import { clientTexts, judgeAll } from '#app/cli/reading-level/judge.ts';
import { beyond } from '#app/cli/reading-level/limits.ts';
import { measure } from '#app/cli/reading-level/measure.ts';
import { report } from '#app/cli/reading-level/report.ts';
import { sentencesOf } from '#app/cli/reading-level/sentences.ts';
import { vocabulary } from '#app/cli/reading-level/vocabulary.ts';
import { forms } from '#templates/forms.ts';

const knowsAll = () => true;
const knowsNone = (word: string) => word !== 'derhalve';

describe('a text measured', () => {
  it('has the average of its running sentences, and the longest of all', () => {
    const text = measure(
      ['Uw naam', 'U belt ons. Wij bellen u morgen terug.', 'een lange kop zonder punt aan het eind'],
      knowsAll,
    );
    expect(text).toMatchObject({ sentences: 2, average: 4, words: 18 });
    expect(text.longest).toEqual({ words: 8, text: 'een lange kop zonder punt aan het eind' });
  });

  it('names each word that is not known, as often as it is there, and each passive sentence', () => {
    const text = measure(['Derhalve belt u. Dat wordt derhalve betaald.'], knowsNone);
    expect(text.rare).toEqual(['derhalve']);
    expect(text.passive).toEqual(['Dat wordt derhalve betaald.']);
  });

  it('of nothing is nothing', () => {
    expect(measure([], knowsAll)).toMatchObject({
      words: 0,
      sentences: 0,
      average: 0,
      longest: { words: 0 },
    });
  });
});

describe('the limits', () => {
  const words = (count: number) => `${Array.from({ length: count - 1 }, () => 'ja').join(' ')} Nee.`.trim();
  const ofLengths = (...lengths: number[]) => beyond(measure(lengths.map(words), knowsAll));

  it('allow twelve words a sentence on average, from four sentences on', () => {
    expect(ofLengths(12, 12, 12, 12)).toEqual([]);
    expect(ofLengths(12, 12, 12, 13)).toEqual(['average']);
    expect(ofLengths(15, 15, 15)).toEqual([]);
  });

  it('allow twenty words in one sentence', () => {
    expect(ofLengths(20)).toEqual([]);
    expect(ofLengths(21)).toEqual(['longest']);
  });

  it('allow one word in twenty that is not known, and one in a short text', () => {
    const withRare = (rare: number, all: number) =>
      beyond(
        measure(
          [
            ...Array.from({ length: rare }, () => 'zeldzaam'),
            ...Array.from({ length: all - rare }, () => 'ja'),
          ],
          (word) => word === 'ja',
        ),
      );
    expect(withRare(1, 3)).toEqual([]);
    expect(withRare(2, 39)).toEqual(['rare']);
    expect(withRare(2, 40)).toEqual([]);
  });

  it('allow one passive sentence in ten, and one in a short text', () => {
    const withPassive = (passive: number, active: number) =>
      beyond(
        measure(
          [
            ...Array.from({ length: passive }, () => 'Dat wordt betaald.'),
            ...Array.from({ length: active }, () => 'U belt.'),
          ],
          knowsAll,
        ),
      );
    expect(withPassive(1, 0)).toEqual([]);
    expect(withPassive(2, 17)).toEqual(['passive']);
    expect(withPassive(2, 18)).toEqual([]);
  });
});

describe('what a client reads', () => {
  const judged = judgeAll();

  it('is in plain Dutch, or stands in the list with a reason', () => {
    const left = judged.filter(({ unexplained }) => unexplained.length > 0);
    expect(report(left)).toContain('No text is beyond a limit.');
  });

  it('is every form that a client signs or fills, and no form of partners among themselves', () => {
    const ids = forms.filter(isForClients).map((form) => form.versions[0]?.id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'deelnemersovereenkomst',
        'evaluatie-client',
        'klachtmelding',
        'cv',
        'clientpasje',
      ]),
    );
    expect(ids).not.toContain('samenwerkingsconvenant');
    expect(ids).not.toContain('evaluatie-jobcoach');
  });

  it('holds every sentence of a form: label, help, option, article, question and mail', () => {
    const form = forms.find(({ versions }) => versions[0]?.id === 'deelnemersovereenkomst');
    const template = form?.versions.at(-1);
    const strings = new Set(form && textsOfForm(form).flatMap((text) => text.strings));
    const inTemplate = [
      ...JSON.stringify([template?.sections, template?.body, template?.summary, template?.mail]).matchAll(
        /"(?:label|help|text|title|heading|lead|question|explanation|subject|addLabel)":"((?:[^"\\]|\\.)*)"/gu,
      ),
    ];
    const missing = inTemplate
      .map(([, value]) => JSON.parse(`"${value}"`) as string)
      .filter((value) => !strings.has(value));
    expect(inTemplate.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it('has the pages of who signs and who complains, and no words for staff', () => {
    const ids = clientTexts().map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['party/read', 'mail/invitation', 'complaints/intro', 'errors/pages']),
    );
    expect(ids).not.toContain('complaints/staff');
  });
});

describe('the list of exceptions', () => {
  const names = knownWords.flatMap(({ words }) => words);

  it('holds no word that is known without it', () => {
    const superfluous = names.filter((name) =>
      vocabulary([...commonWords, ...names.filter((other) => other !== name)])(name),
    );
    expect(superfluous).toEqual([]);
  });

  it('holds no word that no client reads', () => {
    const read = clientTexts().flatMap(({ strings }) =>
      strings.flatMap(sentencesOf).flatMap(({ words }) => words),
    );
    const parts = new Set(read.flatMap((word) => [word.toLowerCase(), ...word.toLowerCase().split('-')]));
    expect(names.filter((name) => !parts.has(name))).toEqual([]);
  });

  it('holds no text that is within the limits', () => {
    const judged = judgeAll();
    const superfluous = knownTexts.filter(
      ({ text, aspect }) => !judged.find(({ id }) => id === text)?.beyond.includes(aspect),
    );
    expect(superfluous).toEqual([]);
  });
});
