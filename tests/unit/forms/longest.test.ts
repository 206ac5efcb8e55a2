import { expect, it } from 'vitest';
import { longestSections } from '#app/forms/index.ts';
import { getTemplate } from '#templates/index.ts';

const template = getTemplate('plan-van-aanpak');

it('who wrote too much is sent to where most is written, the longest first', () => {
  if (!template) throw new Error('no template');
  const answers = {
    bieden: 'woord '.repeat(30),
    werk: 'woord '.repeat(90),
    locaties: [{ waar: 'straat '.repeat(40), plekken: 3 }],
    verder: 'kort',
    passend: 'woord '.repeat(25),
    lokaal: 'woord '.repeat(25),
  };
  expect(longestSections(template, answers)).toEqual([
    { id: 'vraag2', title: '2. Welk werk kunnen inwoners doen?', words: 90 },
    { id: 'vraag5', title: '5. De vier uitgangspunten', words: 50 },
    { id: 'vraag3', title: '3. Waar is er plek?', words: 40 },
  ]);
  expect(longestSections(template, { verder: 'kort' })).toEqual([]);
});
