import { Piscina } from 'piscina';
import { AppError, type AppErrorCode } from '#app/lib/errors.ts';
import type { TaskInput, TaskName, TaskResult } from './tasks.server.ts';

export type TaskAnswer =
  | { ok: true; result: unknown }
  | { ok: false; code: AppErrorCode; message: string; details: Record<string, string | number> };

/** Threads that render and sign. */
export interface WorkerPool {
  /**
   * Runs a task in a thread.
   *
   * @throws AppError of the task, or `worker-unavailable` when the thread broke, hung or the queue is full: try later
   */
  run<T extends TaskName>(name: T, input: TaskInput<T>): Promise<TaskResult<T>>;
  /** Whether a thread answers. @throws AppError `worker-unavailable` */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param options.file bundle of `worker.server.ts` (`app/cli/build-workers.js` makes it)
 * @param options.maxThreads default 2: rendering is bound by the processor
 * @param options.timeoutMs how long one task may take, waiting included; default a minute
 */
export function createWorkerPool(options: {
  file: string;
  maxThreads?: number;
  timeoutMs?: number;
}): WorkerPool {
  const pool = new Piscina({
    filename: options.file,
    minThreads: 1,
    maxThreads: options.maxThreads ?? 2,
    maxQueue: 500,
    idleTimeout: 60_000,
  });
  // A thread that dies between tasks is replaced; what it was doing fails as `worker-unavailable`.
  pool.on('error', () => undefined);
  const timeoutMs = options.timeoutMs ?? 60_000;
  const run = async <T extends TaskName>(name: T, input: TaskInput<T>): Promise<TaskResult<T>> => {
    const answer = await ask(pool, { name, input }, timeoutMs);
    if (answer.ok) return answer.result as TaskResult<T>;
    throw new AppError(answer.code, answer.message, { details: answer.details });
  };
  return {
    run,
    ping: async () => {
      await run('ping', undefined);
    },
    close: () => pool.close({ force: true }),
  };
}

async function ask(
  pool: Piscina,
  task: { name: TaskName; input: unknown },
  timeoutMs: number,
): Promise<TaskAnswer> {
  try {
    return (await pool.run(task, { signal: AbortSignal.timeout(timeoutMs) })) as TaskAnswer;
  } catch (cause) {
    throw new AppError('worker-unavailable', `a worker failed at ${task.name}`, { cause });
  }
}
