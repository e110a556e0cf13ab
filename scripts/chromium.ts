import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { NO_SANDBOX, needBrowser } from './setup/browsers.mjs';

/** A Chromium, Chrome or Edge without its own errands to the network, in a profile of its own that goes with it. */
export interface OpenedChromium {
  readonly context: BrowserContext;
  /** Loads an unpacked extension and answers with its id. The page that greets a new user is closed unless kept. */
  readonly load: (folder: string, greeting?: 'closed' | 'kept') => Promise<string>;
}

/** Milliseconds. */
const PATIENCE = 10_000;
const WELCOME = 'welcome.html';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

export interface ChromiumOptions {
  readonly headless?: boolean;
  readonly args?: readonly string[];
  readonly viewport?: { readonly width: number; readonly height: number } | null;
}

export const openChromium = async ({
  headless = true,
  args = [],
  viewport = { width: 1280, height: 900 },
}: ChromiumOptions = {}): Promise<OpenedChromium> => {
  const context = await chromium.launchPersistentContext('', {
    executablePath: needBrowser('chromium'),
    headless,
    viewport,
    // Pages come back as they were left when a person goes back, as they do in everybody's browser.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    // Chrome no longer takes --load-extension; this lets the debugger load an extension instead, in every brand.
    args: ['--enable-unsafe-extension-debugging', ...QUIET, ...NO_SANDBOX, ...args],
  });
  const load: OpenedChromium['load'] = async (folder, greeting = 'closed') => {
    const browser = context.browser();
    if (!browser) throw new Error('The browser has gone.');
    const debug = await browser.newBrowserCDPSession();
    // Playwright's types do not know the Extensions domain yet.
    const send = debug.send.bind(debug) as (method: string, params: object) => Promise<unknown>;
    const { id } = (await send('Extensions.loadUnpacked', { path: folder })) as { id: string };
    await debug.detach();
    if (greeting === 'closed' && existsSync(join(folder, WELCOME))) await closeWelcome(context);
    return id;
  };
  return { context, load };
};

/** A script that drives the browser wants its tabs as they were. */
const closeWelcome = async (context: BrowserContext): Promise<void> => {
  const isWelcome = (page: Page) => page.url().endsWith(`/${WELCOME}`);
  const opened = () => context.pages().find(isWelcome);
  const deadline = Date.now() + PATIENCE;
  while (!opened() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  await opened()?.close();
};
