/** Work on documents in this process: each document once at a time, a few documents together. */
export interface DocumentQueue<T> {
  /** Adds an item; one that is already being worked on is looked at again afterwards. */
  push(key: string, item: T): void;
  /** Takes nothing new and waits for what is running. */
  close(): Promise<void>;
  /** How many wait and run. */
  size: () => number;
}

/**
 * @param options.run must not throw: what fails is for it to remember
 * @param options.concurrency how many items at once
 */
export function createDocumentQueue<T>(options: {
  run: (item: T) => Promise<void>;
  concurrency: number;
}): DocumentQueue<T> {
  const waiting = new Map<string, T>();
  const running = new Map<string, Promise<void>>();
  let isClosed = false;

  const next = (): void => {
    for (const [key, item] of waiting) {
      if (running.size >= options.concurrency) return;
      if (running.has(key)) continue;
      waiting.delete(key);
      const work = options.run(item).finally(() => {
        running.delete(key);
        next();
      });
      running.set(key, work);
    }
  };

  return {
    push: (key, item) => {
      if (isClosed) return;
      waiting.set(key, item);
      next();
    },
    close: async () => {
      isClosed = true;
      waiting.clear();
      await Promise.allSettled(running.values());
    },
    size: () => waiting.size + running.size,
  };
}
