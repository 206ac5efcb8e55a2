/** Something that the party can mend: words in the locale `party` under `errors`, and the id of the input it is about. */
export interface Problem {
  key: string;
  field: string;
  values?: Readonly<Record<string, string | number>> | undefined;
}

/** What an action answers when the party has something to mend. */
export interface Refusal {
  problems: readonly Problem[];
}

export const errorIdOf = (field: string): string => `${field}-fout`;
