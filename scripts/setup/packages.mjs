import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version: string, optional?: boolean }} Locked
 */

/**
 * Installs the packages of the lockfile, unless exactly those are there already.
 * @param {string} root
 */
export const installPackages = (root) => {
  if (areInstalled(root)) return;
  console.log('Installing packages (npm ci) …');
  const { status } = npm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) throw new Error('The packages could not be installed: npm ci says why above.');
};

/** @param {string} root */
const areInstalled = (root) => {
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([path, { version, optional }]) => {
    const there = installed[path]?.version;
    // Packages for other platforms stay away.
    return path === '' || there === version || (optional && there === undefined);
  });
};

/**
 * @param {string} lockfile
 * @returns {Record<string, Locked>}
 */
const packagesOf = (lockfile) => (existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {});

/**
 * @param {string} root
 * @param {string[]} args
 */
const npm = (root, args) => {
  // npm tells its scripts where it lies; that also spares Windows the search for npm.cmd.
  const cli = process.env.npm_execpath;
  const [program, first] = cli ? [process.execPath, [cli]] : ['npm', []];
  return spawnSync(program, [...first, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
};
