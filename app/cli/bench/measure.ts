export interface Row {
  what: string;
  /** Milliseconds of wall clock, 50th and 99th percentile. */
  p50: number;
  p99: number;
  runs: number;
}

/** What one benchmark found: its measurements, and sentences with the ratios that count. */
export interface Findings {
  rows: Row[];
  /** A ratio by name, with the goal it is held against. */
  ratios: { what: string; ratio: number; goal: string }[];
}

/**
 * Times pieces of work turn by turn, so that whatever else the machine does meets them all alike.
 * @param runs how often each is done, after two warm-up rounds
 */
export async function measure(
  works: Readonly<Record<string, () => Promise<unknown>>>,
  runs: number,
): Promise<Row[]> {
  const times = Object.entries(works).map(([what, work]) => ({ what, work, taken: [] as number[] }));
  for (let round = -warmUps; round < runs; round += 1) {
    for (const { work, taken } of times) {
      const began = performance.now();
      await work();
      if (round >= 0) taken.push(performance.now() - began);
    }
  }
  return times.map(({ what, taken }) => ({
    what,
    p50: percentile(taken, 0.5),
    p99: percentile(taken, 0.99),
    runs,
  }));
}

/** The middle time of one row over that of another. */
export function ratioOf(rows: readonly Row[], one: string, other: string): number {
  const median = (name: string) => rows.find(({ what }) => what === name)?.p50 ?? Number.NaN;
  return round(median(one) / median(other), 100);
}

const warmUps = 2;

export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0, 10);
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
