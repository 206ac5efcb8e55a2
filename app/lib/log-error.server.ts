import { AppError } from './errors.ts';

/** What a log line says of an error. */
export interface ErrorFacts {
  name: string;
  code?: string | number;
  /** Only of our own errors, whose messages hold no data. */
  message?: string;
  details?: Readonly<Record<string, string | number>>;
  /** Fields that mongoose did not accept, without their values. */
  paths?: string[];
  stack?: string[];
  cause?: ErrorFacts;
}

/**
 * Where an error arose and what kind it is. The message of an error that is not ours is left out: a validation error
 * of the database repeats the value that it refused, a parser the text that it could not read.
 */
export function errorFacts(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error };
  const facts: ErrorFacts = { name: error.name };
  const { code } = error as { code?: unknown };
  if (typeof code === 'number' || (typeof code === 'string' && /^[\w-]{1,40}$/.test(code))) facts.code = code;
  if (error instanceof AppError) {
    facts.message = error.message;
    if (Object.keys(error.details).length > 0) facts.details = error.details;
  }
  const paths = refusedPaths(error);
  if (paths.length > 0) facts.paths = paths;
  facts.stack = frames(error.stack ?? '');
  if (error.cause !== undefined && depth < 3) facts.cause = errorFacts(error.cause, depth + 1);
  return facts;
}

/** The message stands in the stack too, on as many lines as it has; only lines that are frames stay. */
function frames(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^ {4}at [^"'`]*(:\d+:\d+\)?|<anonymous>\)?)$/.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
}

function refusedPaths(error: Error): string[] {
  const { errors, path } = error as { errors?: unknown; path?: unknown };
  const found =
    error.name === 'ValidationError' && errors && typeof errors === 'object' ? Object.keys(errors) : [path];
  return found.filter(
    (name): name is string => typeof name === 'string' && /^[A-Za-z][\w.]{0,60}$/.test(name),
  );
}
