import { findOnPath } from '../lib/engine/find-executable.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @returns {string | undefined} path of the browser that the browser tests drive */
export function findChromium() {
  return process.env['SLUITEND_CHROMIUM'] ?? names.map((name) => findOnPath(name)).find(Boolean);
}
