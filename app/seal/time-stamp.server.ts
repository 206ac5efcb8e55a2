import { randomBytes } from 'node:crypto';

import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

import { AppError } from '#app/lib/errors.ts';

import { exact, octets } from './cms.server.ts';

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
  const answer = await post(url, encodeQuery(digest, nonce), options);
  let response: pkijs.TimeStampResp;
  try {
    response = pkijs.TimeStampResp.fromBER(exact(answer));
  } catch (cause) {
    throw unavailable('the answer is not a time-stamp response', cause);
  }
  if (response.status.status > 1) throw unavailable(`refused with status ${response.status.status}`);
  if (!response.timeStampToken) throw unavailable('the answer has no token');
  const token = new Uint8Array(response.timeStampToken.toSchema().toBER(false));
  const info = readTstInfo(token);
  if (!info) throw unavailable('the token cannot be read');
  const imprint = Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView);
  if (info.messageImprint.hashAlgorithm.algorithmId !== sha256Oid || !imprint.equals(digest))
    throw unavailable('the token is about other data');
  if (!info.nonce || !Buffer.from(info.nonce.valueBlock.valueHexView).equals(nonce))
    throw unavailable('the token answers another request');
  return token;
}

const sha256Oid = '2.16.840.1.101.3.4.2.1';
const maxAnswerBytes = 64 * 1024;

function encodeQuery(digest: Uint8Array, nonce: Uint8Array): Uint8Array {
  const query = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({
        algorithmId: sha256Oid,
        algorithmParams: new asn1js.Null(),
      }),
      hashedMessage: octets(digest),
    }),
    nonce: new asn1js.Integer({ valueHex: exact(nonce) }),
    certReq: true,
  });
  return new Uint8Array(query.toSchema().toBER(false));
}

async function post(url: string, body: Uint8Array, options: TimeStampOptions): Promise<Uint8Array> {
  try {
    const response = await (options.fetch ?? fetch)(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: exact(body),
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

function readTstInfo(token: Uint8Array): pkijs.TSTInfo | null {
  try {
    const content = pkijs.ContentInfo.fromBER(exact(token));
    const signed = new pkijs.SignedData({ schema: content.content });
    const bytes = signed.encapContentInfo.eContent?.getValue();
    return bytes ? pkijs.TSTInfo.fromBER(bytes) : null;
  } catch {
    return null;
  }
}

const unavailable = (why: string, cause?: unknown): AppError =>
  new AppError(
    'time-stamp-unavailable',
    `time-stamp authority: ${why}`,
    cause === undefined ? {} : { cause },
  );
