import { createHash } from 'node:crypto';
import type { Keyring } from '#app/lib/keyring.server.ts';
import { openBytes, sealBytes } from '#app/lib/sealed-value.server.ts';
import { defineModel, isDuplicateKey, moment, sealed, text } from './define-model.server.ts';

/** A message in the built-in mailbox (`/postvak`), which stands in for a mail server and an sms gateway. */
export interface MessageRecord {
  /** SHA-256 of channel and message id: a repeated send stores once. */
  _id: string;
  channel: 'mail' | 'sms';
  /** Mail: the RFC 5322 message. Sms: JSON `{to, text}`. Sealed under the keyring's `mailbox` key, field `raw`. */
  raw: Buffer;
  at: Date;
}

export interface StoredMessage {
  id: string;
  channel: MessageRecord['channel'];
  raw: Buffer;
  at: Date;
}

export const Messages = defineModel<MessageRecord>(
  'Message',
  'mailbox',
  { channel: text, raw: { ...sealed, required: true }, at: moment },
  // The mailbox, newest first; it belongs to the portal, not to an organisation.
  [{ keys: { at: -1 } }],
);

/** @returns false when a message with this id is already there */
export async function storeMessage(
  keyring: Keyring,
  message: { channel: MessageRecord['channel']; messageId: string; raw: Uint8Array; at: Date },
): Promise<boolean> {
  const _id = createHash('sha256').update(`${message.channel}:${message.messageId}`).digest('hex');
  const raw = sealBytes(keyring.subkey('mailbox'), message.raw, { record: _id, field: 'raw' });
  try {
    await Messages.create([{ _id, channel: message.channel, raw, at: message.at }]);
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

/** The newest messages, newest first. */
export async function listMessages(keyring: Keyring, limit = 200): Promise<StoredMessage[]> {
  const records = await Messages.find({}).sort({ at: -1, _id: 1 }).limit(limit).lean<MessageRecord[]>();
  return records.map((record) => open(keyring, record));
}

export async function findMessage(keyring: Keyring, id: string): Promise<StoredMessage | null> {
  const record = await Messages.findOne({ _id: id }).lean<MessageRecord>();
  return record && open(keyring, record);
}

function open(keyring: Keyring, { _id, channel, raw, at }: MessageRecord): StoredMessage {
  return {
    id: _id,
    channel,
    at,
    raw: openBytes(keyring.subkey('mailbox'), raw, { record: _id, field: 'raw' }),
  };
}
