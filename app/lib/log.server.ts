import { AsyncLocalStorage } from 'node:async_hooks';
import { pino, type DestinationStream } from 'pino';
import type { LogLevel } from './env.server.ts';
import { errorFacts } from './log-error.server.ts';

/** What a line may say. Anything else is left out, whoever writes it: a log holds no personal data by design. */
export type Facts = { [fact in LogFact]?: string | number | boolean | null | undefined } & {
  error?: unknown;
};

export type LogFact = (typeof allowedFacts)[number];

export interface Logger {
  debug(facts: Facts, message: string): void;
  info(facts: Facts, message: string): void;
  warn(facts: Facts, message: string): void;
  error(facts: Facts, message: string): void;
}

/**
 * Structured logs: a line of JSON each, with the request's id.
 *
 * @param options.destination default: standard output
 */
export function createLogger(options: { level: LogLevel; destination?: DestinationStream }): Logger {
  const settings = {
    level: options.level,
    base: { pid: process.pid },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const log = options.destination ? pino(settings, options.destination) : pino(settings);
  const write = (level: 'debug' | 'info' | 'warn' | 'error') => (facts: Facts, message: string) =>
    log[level](lineOf(facts), message);
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

/** Runs a request's work so that each line it logs carries the id. */
export function withRequestId<T>(requestId: string, work: () => T): T {
  return requests.run(requestId, work);
}

/** The id of the request that is being served, for error pages. */
export function currentRequestId(): string | null {
  return requests.getStore() ?? null;
}

const requests = new AsyncLocalStorage<string>();

/** Ids, kinds, counts and codes. `route` is the pattern of an address, never the address. */
const allowedFacts = [
  'about',
  'act',
  'attempt',
  'bytes',
  'channel',
  'code',
  'count',
  'documentId',
  'dossierId',
  'due',
  'engine',
  'job',
  'limit',
  'mail',
  'method',
  'ms',
  'nextAt',
  'organisationId',
  'pages',
  'partyId',
  'phase',
  'port',
  'reason',
  'response',
  'round',
  'route',
  'seq',
  'signal',
  'status',
  'templateId',
  'userId',
  'version',
  'work',
  'worker',
] as const;

const allowed = new Set<string>(allowedFacts);
const longest = 120;

function lineOf(facts: Facts): Record<string, unknown> {
  const line: Record<string, unknown> = {};
  const requestId = currentRequestId();
  if (requestId) line['requestId'] = requestId;
  for (const [fact, value] of Object.entries(facts)) {
    if (fact === 'error') line['error'] = errorFacts(value);
    else if (allowed.has(fact) && isPlain(value)) line[fact] = value;
  }
  return line;
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= longest;
  return value === null || typeof value === 'number' || typeof value === 'boolean';
}
