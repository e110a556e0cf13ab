import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} Browser
 * @typedef {{ name: string, variable: string, commands: string[], places: string[], debian: string[], advice: string }} Known
 */

const windowsFolders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LocalAppData];

/** @param {string} program */
const onWindows = (program) => windowsFolders.flatMap((folder) => (folder ? [join(folder, program)] : []));

/** @param {string} program */
const onMac = (program) => ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, program));

/**
 * How each kind of browser is found and, on Debian, installed. Plain Chromium comes before the branded ones.
 * @type {Record<Browser, Known>}
 */
const KNOWN = {
  chromium: {
    name: 'Chrome, Chromium or Edge',
    variable: 'PEELBACK_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: [
      ...onMac('Chromium.app/Contents/MacOS/Chromium'),
      ...onMac('Google Chrome.app/Contents/MacOS/Google Chrome'),
      ...onMac('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ...onWindows('Chromium\\Application\\chrome.exe'),
      ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
      ...onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
      '/usr/bin/chromium',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
    ],
    debian: ['chromium', 'chromium-sandbox', 'fonts-liberation'],
    advice: 'install Chromium, Chrome or Edge',
  },
  firefox: {
    name: 'Firefox',
    variable: 'PEELBACK_FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      ...onMac('Firefox.app/Contents/MacOS/firefox'),
      ...onWindows('Mozilla Firefox\\firefox.exe'),
      '/usr/bin/firefox-esr',
    ],
    debian: ['firefox-esr', 'fonts-liberation'],
    advice: 'install Firefox (140 or newer)',
  },
};

/**
 * The path of a browser's program, or null where there is none: the environment's own choice first, then the PATH,
 * then the usual places.
 * @param {Browser} browser
 * @returns {string | null}
 */
export const findBrowser = (browser) => {
  const { variable, commands, places } = KNOWN[browser];
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find((path) => existsSync(path)) ?? null;
};

/**
 * The same for those that cannot do without it.
 * @param {Browser} browser
 * @returns {string}
 */
export const needBrowser = (browser) => {
  const path = findBrowser(browser);
  if (!path) throw new Error(missing(browser));
  return path;
};

/**
 * What to do about a missing browser, in one line.
 * @param {Browser} browser
 */
export const missing = (browser) => {
  const { name, variable, advice, debian } = KNOWN[browser];
  return `${name} was not found: ${advice} (Debian: apt install ${debian[0]}), or set ${variable} to its path.`;
};

/**
 * The Debian packages that hold these browsers.
 * @param {Browser[]} browsers
 */
export const debianPackages = (browsers) => [...new Set(browsers.flatMap((browser) => KNOWN[browser].debian))];

/** Chromium refuses to run as root with its sandbox on, as in most containers. */
export const NO_SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
