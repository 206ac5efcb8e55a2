/** What is wrong with what somebody filled in: beside which field, and in which words (`problems.<words>`). */
export interface Problem {
  field: string;
  words: string;
  values?: Record<string, string | number> | undefined;
}
