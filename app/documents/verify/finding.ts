/** One thing that was looked at, in words. `unknown`: this cannot tell, and says so. */
export interface Finding {
  outcome: 'good' | 'bad' | 'unknown';
  words: string;
}

export const good = (words: string): Finding => ({ outcome: 'good', words });
export const bad = (words: string): Finding => ({ outcome: 'bad', words });
export const unknown = (words: string): Finding => ({ outcome: 'unknown', words });

/** Whether everything is as it should be. */
export const isSound = (findings: readonly Finding[]): boolean =>
  findings.every(({ outcome }) => outcome !== 'bad');
