import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions, TestBrowser } from './drivers/browser.ts';
import { launchChromium } from './drivers/chromium.ts';
import { launchFirefox } from './drivers/firefox.ts';
import { openWeb, type Web } from './drivers/web.ts';

/** A browser with Peelback in it, and the web that it sees. */
export interface Session {
  readonly browser: TestBrowser;
  readonly web: Web;
}

type Launch = (options: LaunchOptions) => Promise<TestBrowser>;

/** A browser that is tested: how it is started, and with which build. */
export interface Tested {
  readonly name: string;
  readonly launch: Launch;
  /** Its folder in `.output`, or a whole path. */
  readonly build: string;
}

export const BROWSERS: readonly Tested[] = [
  { name: 'Chromium', launch: launchChromium, build: 'chrome-mv3' },
  { name: 'Firefox', launch: launchFirefox, build: 'firefox-mv3' },
];

export const buildFolder = (build: string): string =>
  resolve(fileURLToPath(new URL('../../.output', import.meta.url)), build);

/** Starts a session with what `npm run build` wrote, or with `null` without the extension. */
export const startSession = async ({ launch, build }: Tested, extension = true, greeted = false): Promise<Session> => {
  const folder = buildFolder(build);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error('There is no build: run npm run build first.');
  const web = await openWeb();
  const browser = await launch({ extension: extension ? folder : null, proxy: web.port, greeted });
  if (extension) await browser.openOwn('options.html');
  return { browser, web };
};

export const endSession = async ({ browser, web }: Session): Promise<void> => {
  await browser.close();
  await web.close();
};
