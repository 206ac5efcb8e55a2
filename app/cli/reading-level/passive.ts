import type { Sentence } from './sentences.ts';

/**
 * Whether a sentence is in the passive voice: a form of `worden` with a past participle. `Zijn` with a participle is left
 * alone, because "u bent gekomen" is active.
 */
export function isPassive({ words }: Pick<Sentence, 'words'>): boolean {
  const lower = words.map((word) => word.toLowerCase());
  return lower.some((word) => forms.has(word)) && lower.some(isParticiple);
}

function isParticiple(word: string): boolean {
  if (noParticiples.has(word) || forms.has(word) || word.endsWith('heid')) return false;
  return weakOrStrong.test(word) || unseparated.test(word) || strongUnseparated.test(word);
}

const forms = new Set(['worden', 'wordt', 'word', 'werd', 'werden']);

// "gemaakt", "opgeschreven", "meegenomen".
const weakOrStrong =
  /^(?:aan|achter|af|bij|binnen|buiten|door|in|klaar|los|mee|na|neer|om|onder|op|over|samen|stop|tegen|terug|toe|uit|vast|verder|voor|vrij|weg)?ge\p{L}{2,}(?:d|t|en)$/u;
// "betaald", "ondertekend".
const unseparated = /^(?:be|er|her|ont|onder|over|ver|vol)\p{L}{3,}[dt]$/u;
// "besproken": without these endings "betalen" would be one too.
const strongUnseparated =
  /^(?:be|her|ont|onder|over|ver)(?:boden|bonden|broken|dragen|drongen|geten|geven|grepen|houden|kregen|laten|loren|nomen|schreven|sloten|sproken|trokken|vangen|wezen|wogen|worpen|worven|zonden)$/u;

const noParticiples = new Set(
  (
    'bericht beleid besluit bezit geld geduld geluid gebied gezicht gewicht gevecht geest geen genoeg gemeenten gevallen ' +
    'gesprekken gedachten geluiden gebieden gezichten gezinnen getallen gewoonten onderhoud overzicht overleden'
  ).split(' '),
);
