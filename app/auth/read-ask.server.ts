import type { AskMore } from '#app/documents/party/ask-question.server.ts';
import { longestWords } from '#app/documents/party/decline-document.server.ts';
import type { DocumentContent } from '#app/forms/content/blocks.ts';
import { readForm, textOf } from '#app/lib/read-form.server.ts';
import { askKindIn, moreDays, type AskKind } from './ask-kind.ts';

/** What a party typed on the page to ask the sender something. */
export interface TypedAsk {
  kind: AskKind;
  text: string;
  place: string;
  days: string;
}

export interface ReadAsk {
  typed: TypedAsk;
  more: AskMore;
  /** In the words `errors.<key>` of a party's pages. */
  problems: { key: string; field: string; values: { count: number } }[];
}

/** @param content of the document: other words are asked for at one of its headings */
export async function readAsk(request: Request, content: DocumentContent): Promise<ReadAsk> {
  const kind = askKindIn(new URL(request.url).searchParams.get('over'));
  const form = await readForm(request, { fields: 5, fieldLength: 10_000 });
  const typed = {
    kind,
    text: textOf(form, 'question'),
    place: textOf(form, 'place'),
    days: textOf(form, 'days'),
  };
  const values = { count: longestWords };
  const days = moreDays.find((count) => String(count) === typed.days);
  const place = placesIn(content).find((one) => one === typed.place);
  const problems = [
    ...(kind === 'change' && place === undefined ? [{ key: 'no-place', field: 'place', values }] : []),
    ...(kind === 'time' && days === undefined ? [{ key: 'no-days', field: 'days', values }] : []),
    ...(typed.text === '' && kind !== 'time'
      ? [{ key: kind === 'change' ? 'no-change' : 'no-question', field: 'question', values }]
      : []),
    ...(typed.text.length > longestWords ? [{ key: 'too-long', field: 'question', values }] : []),
  ];
  return { typed, more: moreOf(kind, days, place), problems };
}

/** Where in the text somebody may want other words. */
export function placesIn({ blocks }: DocumentContent): string[] {
  const found = blocks.flatMap((block) => {
    if (block.type === 'article') return [`${block.number}. ${block.title}`];
    return block.type === 'heading' && block.level <= 2 ? [block.text] : [];
  });
  return [...new Set(found)];
}

function moreOf(kind: AskKind, days: number | undefined, place: string | undefined): AskMore {
  if (kind === 'time' && days !== undefined) return { asks: 'time', days };
  return kind === 'change' && place !== undefined ? { asks: 'change', place } : {};
}
