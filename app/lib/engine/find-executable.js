import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Looks for a program as a shell would.
 *
 * @param {string} name without `.exe`
 * @param {string} [searchPath] folders, separated as in PATH
 * @returns {string | undefined} full path
 */
export function findOnPath(name, searchPath = process.env['PATH'] ?? '') {
  const fileNames = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const folder of searchPath.split(delimiter).filter(Boolean)) {
    const found = fileNames.map((fileName) => join(folder, fileName)).find(isProgram);
    if (found) return found;
  }
  return undefined;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
