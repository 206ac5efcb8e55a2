/**
 * Does work on the same thing one after the other, in the order in which it was asked; work on other things goes on beside
 * it. Only within this process: what others do is met by the write itself. Work must not ask for a turn on its own thing.
 *
 * @param key what the work is on
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(key) ?? Promise.resolve()).then(work);
  const ended = mine.then(ignore, ignore);
  last.set(key, ended);
  try {
    return await mine;
  } finally {
    if (last.get(key) === ended) last.delete(key);
  }
}

/** The end of the last work on each thing that is being worked on. */
const last = new Map<string, Promise<void>>();

const ignore = () => undefined;
