import { type BrowserContext, chromium } from 'playwright';
import { NO_SANDBOX, needBrowser } from './setup/browsers.mjs';

/** A Chromium, Chrome or Edge without its own errands to the network, in a profile of its own that goes with it. */
export interface OpenedChromium {
  readonly context: BrowserContext;
  /** Loads an unpacked extension and answers with its id. */
  readonly load: (folder: string) => Promise<string>;
}

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
    ignoreDefaultArgs: ['--disable-extensions'],
    // Chrome no longer takes --load-extension; this lets the debugger load an extension instead, in every brand.
    args: ['--enable-unsafe-extension-debugging', ...QUIET, ...NO_SANDBOX, ...args],
  });
  const load = async (folder: string): Promise<string> => {
    const browser = context.browser();
    if (!browser) throw new Error('The browser has gone.');
    const debug = await browser.newBrowserCDPSession();
    // Playwright's types do not know the Extensions domain yet.
    const send = debug.send.bind(debug) as (method: string, params: object) => Promise<unknown>;
    const { id } = (await send('Extensions.loadUnpacked', { path: folder })) as { id: string };
    await debug.detach();
    return id;
  };
  return { context, load };
};
