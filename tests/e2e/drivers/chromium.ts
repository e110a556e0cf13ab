import type { CDPSession, Page } from 'playwright';
import { openChromium } from '../../../scripts/chromium.ts';
import { callOf, type Json, type LaunchOptions, type TestBrowser, until } from './browser.ts';
import { newsTabId, readBadge } from './extension.ts';

/** Chromium with Peelback in it, driven through its debugging protocol. */
export const launchChromium = async ({ extension, proxy }: LaunchOptions): Promise<TestBrowser> => {
  const { context, load } = await openChromium({
    args: [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors'],
  });
  const id = extension ? await load(extension) : '';
  const origin = `chrome-extension://${id}/`;
  let own = await context.newPage();
  const news = context.pages()[0] ?? (await context.newPage());
  await news.bringToFront();

  const errors: string[] = [];
  const debug = await context.newCDPSession(news);
  const isolated = await followIsolatedWorld(debug, origin, errors);
  for (const worker of context.serviceWorkers())
    worker.on('console', (line) => line.type() === 'error' && errors.push(line.text()));

  const evaluate =
    (page: () => Page): TestBrowser['inPage'] =>
    (run, ...args) =>
      page().evaluate(callOf(run, args));
  const inOwn = evaluate(() => own);
  const showNews = () => news.bringToFront();

  return {
    name: 'chromium',
    origin,
    open: async (url) => {
      await showNews();
      await news.goto(url, { waitUntil: 'load' });
    },
    inPage: evaluate(() => news),
    inOverlay: (look, ...args) => isolated.evaluate(inClosedRoot(String(look), args)),
    openOwn: async (page) => {
      // The popup's page closes itself when its work is done.
      if (own.isClosed()) own = await context.newPage();
      own.on('pageerror', (error) => errors.push(`own page: ${error.message}`));
      await own.goto(`${origin}${page}`);
    },
    inOwn,
    newsTabId: () => inOwn(newsTabId),
    badge: () => inOwn(readBadge),
    hover: ({ x, y }) => news.mouse.move(x, y),
    click: ({ x, y }) => news.mouse.click(x, y),
    press: (key) => news.keyboard.press(key),
    screenshot: async (path) => {
      await news.screenshot({ path });
    },
    stopBackground: async () => {
      await debug.send('ServiceWorker.enable');
      await debug.send('ServiceWorker.stopAllWorkers');
      await debug.send('ServiceWorker.disable');
    },
    takeErrors: async () => errors.splice(0),
    close: () => context.close(),
  };
};

/**
 * A call on the shadow root that only extensions can see into. Run in the extension's own world in the page: the page
 * cannot do this, and Peelback needs no back door for it.
 */
const inClosedRoot = (look: string, args: readonly Json[]) => `(() => {
    const host = [...document.querySelectorAll('*')].find((each) => !each.shadowRoot && chrome.dom.openOrClosedShadowRoot(each));
    return (${look})(host ? chrome.dom.openOrClosedShadowRoot(host) : null, ...${JSON.stringify(args)});
  })()`;

/** Evaluates in the extension's world of the page's top frame, whichever document that shows at the time. */
const followIsolatedWorld = async (debug: CDPSession, origin: string, errors: string[]) => {
  let world: number | null = null;
  debug.on('Runtime.executionContextsCleared', () => {
    world = null;
  });
  debug.on('Runtime.executionContextCreated', ({ context }) => {
    if (`${context.origin}/` === origin) world = context.id;
  });
  debug.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
    errors.push(`${text} ${exception?.description ?? ''} (${url ?? 'page'})`);
  });
  await debug.send('Runtime.enable');
  return {
    evaluate: async <T>(expression: string): Promise<T> => {
      const contextId = await until('Peelback’s world in the page', () => world);
      const { result, exceptionDetails } = await debug.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
};
