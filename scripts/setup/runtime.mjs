import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The first Node that runs TypeScript as it is and knows `import.meta.main`. */
const OLDEST = [22, 18];

/** On this platform a package of the lockfile brings a newer Node along. */
const comesAlong = process.platform === 'linux' && process.arch === 'x64';

/** @param {string} version */
const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  return major > Number(OLDEST[0]) || (major === OLDEST[0] && minor >= Number(OLDEST[1]));
};

/** Says so before anything is installed where this Node is too old and no other comes along. */
export const checkNode = () => {
  if (!comesAlong && !isNewEnough(process.versions.node)) throw new Error(tooOld());
};

const tooOld = () =>
  `Peelback's tools need Node ${OLDEST.join('.')} or newer, and this is ${process.version}: install a newer one and run this again.`;

/**
 * The Node that runs the project's TypeScript: the one that came along, else this one.
 * @param {string} root
 * @returns {string}
 */
export const findNode = (root) => {
  const brought = join(root, 'node_modules/.bin/node');
  // It may be absent, or be no program for this system's C library.
  const { stdout } = spawnSync(brought, ['--version'], { encoding: 'utf8' });
  if (stdout && isNewEnough(stdout)) return brought;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Error(tooOld());
};
