import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs Debian packages where that needs no password: as root, or with a sudo that does not ask.
 * @param {string[]} packages
 * @returns {boolean} whether it could be tried at all; whether it worked shows when the programs are looked for again
 */
export const installDebianPackages = (packages) => {
  const aptGet = withoutPassword();
  if (!aptGet) return false;
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  run(aptGet, ['-qq', 'update']);
  run(aptGet, ['-qq', 'install', '--yes', '--no-install-recommends', ...packages]);
  return true;
};

/** @returns {string[] | null} */
const withoutPassword = () => {
  if (!existsSync('/usr/bin/apt-get')) return null;
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  if (process.getuid?.() === 0) return apt;
  const sudo = spawnSync('sudo', ['--non-interactive', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '--non-interactive', ...apt] : null;
};

/**
 * @param {string[]} command
 * @param {string[]} more
 */
const run = ([program = '', ...args], more) =>
  // apt-get says a great deal on standard output, and what went wrong on standard error.
  spawnSync(program, [...args, ...more], { stdio: ['ignore', 'ignore', 'inherit'] });
