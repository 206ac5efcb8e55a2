import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from './start-error.ts';

/**
 * The master key: from the environment, else from `master.key` in the data folder, which is made at first start
 * (mode 600) with a warning to keep a copy elsewhere.
 *
 * @param input.fromEnv 32 bytes
 * @param input.warn receives one warning in Dutch, without the key
 * @returns 32 bytes
 * @throws StartError when the file is not a key
 */
export async function loadMasterKey(input: {
  fromEnv: Buffer | null;
  dataDir: string;
  warn: (line: string) => void;
}): Promise<Buffer> {
  if (input.fromEnv) return input.fromEnv;
  const file = path.join(input.dataDir, 'master.key');
  const present = await readKey(file);
  if (present) return present;
  if (await writeOnce(file, randomBytes(32))) {
    input.warn(
      `Er is een hoofdsleutel gemaakt: ${file}. Bewaar een kopie op een andere, veilige plek: ` +
        'zonder deze sleutel is geen enkel document ooit nog te lezen.',
    );
  }
  const made = await readKey(file);
  if (!made) throw new StartError(`De hoofdsleutel kon niet worden gemaakt: ${file}.`);
  return made;
}

async function readKey(file: string): Promise<Buffer | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === 32) return key;
  throw new StartError(
    `${file} is geen sleutel van 32 bytes in base64. Zet de kopie terug die u elders bewaart.`,
  );
}

/** Whole on disk or not there at all, and the first of two processes wins: a half-written key would lose everything. */
async function writeOnce(file: string, key: Buffer): Promise<boolean> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}-${process.pid}-${randomBytes(4).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${key.toString('base64')}\n`);
    await handle.sync();
    await handle.close();
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
