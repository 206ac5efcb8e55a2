// The entry point of a worker thread: one task after another, away from the event loop that answers requests.
import { AppError } from '#app/lib/errors.ts';
import { tasks, type TaskName } from './tasks.server.ts';
import type { TaskAnswer } from './thread-pool.server.ts';

/** An error's class does not survive the way between threads, so what is known of it goes as data. */
export default async function runTask({
  name,
  input,
}: {
  name: TaskName;
  input: unknown;
}): Promise<TaskAnswer> {
  try {
    const task = tasks[name] as (input: unknown) => unknown;
    return { ok: true, result: await task(input) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ok: false, code: error.code, message: error.message, details: { ...error.details } };
  }
}
