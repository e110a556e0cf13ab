/**
 * Everything a fresh clone needs before a script can run: packages, a new enough Node, browsers. Then runs the script.
 * Plain JavaScript without dependencies, because it must run on Node 20 with nothing installed.
 *
 *     node scripts/setup.mjs scripts/start.ts chromium [-- arguments of the script]
 */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debianPackages, findBrowser, missing } from './setup/browsers.mjs';
import { installDebianPackages } from './setup/debian.mjs';
import { installPackages } from './setup/packages.mjs';
import { checkNode, findNode } from './setup/runtime.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {import('./setup/browsers.mjs').Browser[]} browsers */
const provideBrowsers = (browsers) => {
  const isAbsent = (/** @type {import('./setup/browsers.mjs').Browser} */ browser) => !findBrowser(browser);
  const absent = browsers.filter(isAbsent);
  if (absent.length > 0) installDebianPackages(debianPackages(absent));
  const stillAbsent = absent.filter(isAbsent);
  if (stillAbsent.length > 0) throw new Error(stillAbsent.map(missing).join('\n'));
};

const [script = '', ...rest] = process.argv.slice(2);
const isBrowser = (/** @type {string} */ word) => word === 'chromium' || word === 'firefox';
const own = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
const browsers = /** @type {import('./setup/browsers.mjs').Browser[]} */ (own.filter(isBrowser));
const passedOn = [...own.filter((word) => !isBrowser(word)), ...rest.slice(own.length + 1)];

try {
  checkNode();
  installPackages(root);
  const node = findNode(root);
  provideBrowsers(browsers);
  const { status } = spawnSync(node, [script, ...passedOn], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
