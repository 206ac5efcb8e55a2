import { randomBytes } from 'node:crypto';

import { AppError } from '#app/lib/errors.ts';

import { sha256Algorithm } from './cms.server.ts';
import {
  derTag,
  derTrue,
  integer,
  octetString,
  readDer,
  sequence,
  smallInteger,
  type Der,
} from './der.server.ts';
import { readTimeStampInfo } from './time-stamp-info.server.ts';

export interface TimeStampOptions {
  /** How long the whole request may take; default 10,000 ms. */
  timeoutMs?: number;
  fetch?: typeof fetch;
}

/**
 * Asks an RFC 3161 time-stamp authority for a token over a SHA-256 digest; returns the token (a CMS), DER.
 * Throws AppError 'time-stamp-unavailable' (try again later) when the authority cannot be reached, is too slow,
 * refuses, or answers with anything that is not a stamp over this digest and this nonce.
 */
export async function requestTimeStamp(
  url: string,
  digest: Uint8Array,
  options: TimeStampOptions = {},
): Promise<Uint8Array> {
  const nonce = randomBytes(8);
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40; // a positive INTEGER of one length
  const imprint = sequence(sha256Algorithm(), octetString(digest));
  const answer = await post(url, sequence(smallInteger(1), imprint, integer(nonce), derTrue()), options);
  const token = readAnswer(answer);
  const info = readInfo(token);
  if (!Buffer.from(info.imprint.bytes).equals(imprint)) throw unavailable('the token is about other data');
  if (!info.nonce || !Buffer.from(info.nonce).equals(nonce))
    throw unavailable('the token answers another request');
  return token;
}

const maxAnswerBytes = 64 * 1024;

async function post(url: string, body: Buffer, options: TimeStampOptions): Promise<Uint8Array> {
  try {
    const response = await (options.fetch ?? fetch)(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(body),
      redirect: 'error',
      signal: AbortSignal.timeout(options.timeoutMs ?? 10_000),
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await readBounded(response);
  } catch (cause) {
    throw unavailable('no answer', cause);
  }
}

async function readBounded(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > maxAnswerBytes) throw new Error('the answer is too long');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function readAnswer(answer: Uint8Array): Uint8Array {
  let parts: readonly Der[];
  try {
    parts = readDer(answer).children;
  } catch (cause) {
    throw unavailable('the answer is not a time-stamp response', cause);
  }
  const status = parts[0]?.children[0];
  if (status?.tag !== derTag.integer || status.content.length !== 1 || (status.content[0] ?? 9) > 1)
    throw unavailable('the request was refused');
  if (!parts[1]) throw unavailable('the answer has no token');
  return parts[1].bytes;
}

function readInfo(token: Uint8Array) {
  try {
    return readTimeStampInfo(token);
  } catch (cause) {
    throw unavailable('the token cannot be read', cause);
  }
}

const unavailable = (why: string, cause?: unknown): AppError =>
  new AppError(
    'time-stamp-unavailable',
    `time-stamp authority: ${why}`,
    cause === undefined ? {} : { cause },
  );
