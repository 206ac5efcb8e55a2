import { readFileSync } from 'node:fs';
import { identify, isStillRunning } from '../lib/engine/process-identity.js';

/**
 * Under `npm start` two processes stand above ours, npm and a shell, and a signal to npm does not always get here. So
 * they are watched, and the portal ends with the first that does.
 *
 * @param {() => void} stop called once
 */
export function whenNpmEnds(stop) {
  if (process.env['npm_lifecycle_event'] !== 'start') return;
  const above = [process.ppid, parentOf(process.ppid)].filter((pid) => pid > 1).map(identify);
  const timer = setInterval(() => {
    if (above.every(isStillRunning)) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}

/**
 * @param {number} pid
 * @returns {number} 0 where it cannot be known (there is no /proc)
 */
function parentOf(pid) {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
