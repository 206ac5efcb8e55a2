import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Json } from '#app/lib/canonical-json.ts';
import type { Keyring } from '#app/lib/keyring.server.ts';
import { AppError } from '#app/lib/errors.ts';
import { defineModel, isDuplicateKey, json } from './define-model.server.ts';

/** What the portal itself must remember, by name. Holds no personal data. */
export interface SettingRecord {
  _id: string;
  value: Json;
}

// Few records, always asked for by _id.
export const Settings = defineModel<SettingRecord>('Setting', 'settings', { value: json }, []);

export async function readSetting(name: string): Promise<Json | null> {
  return (await Settings.findOne({ _id: name }).lean<SettingRecord>())?.value ?? null;
}

/**
 * Sets a value only when there is none yet; of two processes the first wins.
 *
 * @returns the value that counts
 */
export async function settleSetting(name: string, value: Json): Promise<Json> {
  try {
    await Settings.create([{ _id: name, value }]);
    return value;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return (await readSetting(name)) ?? value;
  }
}

export async function writeSetting(name: string, value: Json): Promise<void> {
  await Settings.updateOne({ _id: name }, { $set: { value } }, { upsert: true });
}

/**
 * Refuses a database that was filled under another master key, before anything is written that the right key cannot open.
 *
 * @throws AppError `broken-record`
 */
export async function checkMasterKey(keyring: Keyring): Promise<void> {
  const mine = createHmac('sha256', keyring.subkey('check')).update('sluitend').digest('hex');
  const stored = await settleSetting('master-key-check', mine);
  const isSame =
    typeof stored === 'string' &&
    stored.length === mine.length &&
    timingSafeEqual(Buffer.from(stored), Buffer.from(mine));
  if (!isSame) throw new AppError('broken-record', 'this database belongs to another master key');
}
