/** What a party can ask the sender, by the word in the address of the page. */
export const askKinds = { question: 'vraag', time: 'tijd', change: 'tekst' } as const;

export type AskKind = keyof typeof askKinds;

export function askKindIn(over: string | null): AskKind {
  if (over === askKinds.time) return 'time';
  return over === askKinds.change ? 'change' : 'question';
}

/** Days of more time that can be asked for. */
export const moreDays = [7, 14, 28] as const;
