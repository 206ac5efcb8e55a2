import { readFileSync } from 'node:fs';

/**
 * A process id alone is not enough: after a restart of the machine the number may belong to something else. On Linux
 * the moment at which the process started (in clock ticks since boot) tells them apart.
 *
 * @typedef {{ pid: number, startedAt: string | undefined }} ProcessIdentity
 */

/**
 * @param {number} pid
 * @returns {ProcessIdentity}
 */
export function identify(pid) {
  return { pid, startedAt: startTime(pid) };
}

/** @param {ProcessIdentity} process_ */
export function isStillRunning({ pid, startedAt }) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, but belongs to somebody else.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  return !isZombie(pid) && (startedAt === undefined || startTime(pid) === startedAt);
}

/** @param {number} pid */
function startTime(pid) {
  return statFields(pid)?.[19];
}

/** @param {number} pid */
function isZombie(pid) {
  return statFields(pid)?.[0] === 'Z';
}

/**
 * The fields of `/proc/<pid>/stat` after the program's name, which may itself hold spaces and brackets: proc(5).
 *
 * @param {number} pid
 * @returns {string[] | undefined} undefined where there is no /proc
 */
function statFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
