import { forms } from '#templates/forms.ts';
import { commonWords } from './common-words.ts';
import { knownTexts, knownWords } from './exceptions.ts';
import { isForClients, textsOfForm, type ClientText } from './form-texts.ts';
import { beyond, type Aspect } from './limits.ts';
import { measure, type Measure } from './measure.ts';
import { textsOfPages } from './page-texts.ts';
import { vocabulary, type Knows } from './vocabulary.ts';

/** A text with what it is like, and on what it is beyond its limits. */
export interface Judged extends Measure {
  id: string;
  beyond: readonly Aspect[];
  /** Of these, those without a reason in the list. */
  unexplained: readonly Aspect[];
}

/** Every text for clients, and each form and file of words as a whole (`evaluatie-client`), against the limits. */
export function judgeAll(): readonly Judged[] {
  const knows = vocabulary([...commonWords, ...knownWords.flatMap(({ words }) => words)]);
  return clientTexts().map((text) => judge(text, knows));
}

/** Every text that a client reads, each group of them first as a whole. */
export function clientTexts(): readonly ClientText[] {
  const texts = [...forms.filter(isForClients).flatMap(textsOfForm), ...textsOfPages()];
  const wholes = [...new Set(texts.map(groupOf))].map((id) => ({
    id,
    strings: texts.filter((text) => groupOf(text) === id).flatMap(({ strings }) => strings),
  }));
  return [...wholes, ...texts];
}

function judge({ id, strings }: ClientText, knows: Knows): Judged {
  const measured = measure(strings, knows);
  const over = beyond(measured);
  const explained = (aspect: Aspect): boolean =>
    knownTexts.some((known) => known.text === id && known.aspect === aspect);
  return { id, ...measured, beyond: over, unexplained: over.filter((aspect) => !explained(aspect)) };
}

function groupOf({ id }: ClientText): string {
  return id.slice(0, id.indexOf('/'));
}
