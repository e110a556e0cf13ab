import { writeFileSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { openChromium } from '../../../scripts/chromium.ts';
import {
  type Appearance,
  callOf,
  type Json,
  type LaunchOptions,
  type TestBrowser,
  until,
  type Weight,
} from './browser.ts';
import { clickMenu, newsTabId, pressShortcut, readBadge, wakeBackground } from './extension.ts';

/** Chromium with Peelback in it, driven through its debugging protocol. */
export const launchChromium = async ({ extension, proxy, greeted }: LaunchOptions): Promise<TestBrowser> => {
  const { context, load } = await openChromium({
    args: [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors'],
  });
  const id = extension ? await load(extension, greeted ? 'kept' : 'closed') : '';
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

  const clickToolbar = async () => {
    await showNews();
    await clickToolbarButton(context, id, news);
  };

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
      const goTo = async () => {
        if (own.isClosed()) own = await context.newPage();
        own.on('pageerror', (error) => errors.push(`own page: ${error.message}`));
        await own.goto(`${origin}${page}`);
      };
      // The popup's page closes itself when its work is done, perhaps only now.
      await goTo().catch(async (error) => {
        if (!own.isClosed()) await own.waitForEvent('close', { timeout: 2000 }).catch(() => Promise.reject(error));
        await goTo();
      });
    },
    inOwn,
    clickOwn: ({ x, y }) => whereItMayClose(own, own.mouse.click(x, y)),
    pressOwn: (key) => whereItMayClose(own, own.keyboard.press(key)),
    consentTo: (site) => consentTo(context, id, site),
    clickToolbar,
    chooseFromMenu: async (entry, { text, frame }) => {
      // The click on the menu gives what the one on the toolbar button does.
      await clickToolbar();
      await inOwn(wakeBackground);
      const tabId = await inOwn(newsTabId);
      const worker = await until('the background', () => context.serviceWorkers()[0]);
      await worker.evaluate(callOf(clickMenu, [entry, text, frame, tabId]));
    },
    newsTabId: () => inOwn(newsTabId),
    badge: () => inOwn(readBadge),
    hover: ({ x, y }) => news.mouse.move(x, y),
    click: ({ x, y }) => news.mouse.click(x, y),
    press: (key) => news.keyboard.press(key),
    // The debugger's keys do not reach the browser's own shortcuts, so the background is told of the command instead.
    shortcut: async (command) => {
      await inOwn(wakeBackground);
      const tabId = await inOwn(newsTabId);
      const worker = await until('the background', () => context.serviceWorkers()[0]);
      await worker.evaluate(callOf(pressShortcut, [command, tabId]));
    },
    showPrinted: (isPrinted) => news.emulateMedia({ media: isPrinted ? 'print' : null }),
    screenshot: async (path) => {
      await news.screenshot({ path });
    },
    screenshotOwn: async (path) => {
      await own.bringToFront();
      await photograph(context, own, path);
    },
    wear: async (appearance) => {
      for (const page of [news, own]) await dress(context, page, appearance);
    },
    stopBackground: async () => {
      await debug.send('ServiceWorker.enable');
      await debug.send('ServiceWorker.stopAllWorkers');
      await debug.send('ServiceWorker.disable');
    },
    weigh: () => weigh(debug),
    takeErrors: async () => errors.splice(0),
    close: () => context.close(),
  };
};

/** The popup's page may close itself while the button or the key is still down. */
const whereItMayClose = (page: Page, act: Promise<void>): Promise<void> =>
  act.catch((error) => {
    if (!page.isClosed()) throw error;
  });

/** The whole of a page. What lies beyond the window is drawn as if with a mouse, so one in a hand gets a longer window. */
const photograph = async (context: BrowserContext, page: Page, path: string): Promise<void> => {
  const look = WORN.get(page);
  if (!look?.isHeld) {
    await page.screenshot({ path, fullPage: true });
    return;
  }
  const debug = await dresserOf(context, page);
  const { cssContentSize } = await debug.send('Page.getLayoutMetrics');
  const letGo = await holdHeights(page);
  await dress(context, page, { ...look, height: cssContentSize.height });
  const { data } = await debug.send('Page.captureScreenshot');
  writeFileSync(path, Buffer.from(data, 'base64'));
  await dress(context, page, look);
  await letGo();
};

/** Keeps what is as high as a part of the window from growing with it; returns what lets it grow again. */
const holdHeights = async (page: Page): Promise<() => Promise<void>> => {
  const held = await page.evaluateHandle(() => {
    const parts = [...document.body.querySelectorAll<HTMLElement>('*')];
    const heights = parts.map((part) => [part, getComputedStyle(part).maxHeight] as const);
    const tied = heights.filter(([, height]) => height.endsWith('px'));
    for (const [part, height] of tied) part.style.maxHeight = height;
    return tied.map(([part]) => part);
  });
  return async () => {
    await held.evaluate((parts) => {
      for (const part of parts) part.style.maxHeight = '';
    });
    await held.dispose();
  };
};

const WORN = new WeakMap<Page, Appearance>();

/** What one session of the debugger chose, another cannot take back. */
const dresserOf = async (context: BrowserContext, page: Page): Promise<CDPSession> => {
  const debug = DRESSERS.get(page) ?? (await context.newCDPSession(page));
  DRESSERS.set(page, debug);
  return debug;
};

const DRESSERS = new WeakMap<Page, CDPSession>();

/** What zoom does: fewer pixels for the page, each of them larger. */
const dress = async (context: BrowserContext, page: Page, look: Appearance): Promise<void> => {
  WORN.set(page, look);
  const size = { width: look.width / look.zoom, height: look.height / look.zoom };
  await page.emulateMedia({
    media: look.isPrinted ? 'print' : null,
    colorScheme: look.isDark ? 'dark' : 'light',
    forcedColors: look.isForced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.setViewportSize(size);
  const debug = await dresserOf(context, page);
  await debug.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: look.zoom, mobile: false });
  await debug.send('Emulation.setTouchEmulationEnabled', { enabled: look.isHeld });
};

const weigh = async (debug: CDPSession): Promise<Weight> => {
  await debug.send('HeapProfiler.collectGarbage');
  await debug.send('Performance.enable');
  const { metrics } = await debug.send('Performance.getMetrics');
  await debug.send('Performance.disable');
  const metricOf = (metric: string) => metrics.find(({ name }) => name === metric)?.value ?? Number.NaN;
  return { listeners: metricOf('JSEventListeners'), nodes: metricOf('Nodes'), heap: metricOf('JSHeapUsedSize') };
};

/** Allows a site on Chrome's own page of the extension. What was allowed there is granted without a question. */
const consentTo = async (context: BrowserContext, id: string, site: string): Promise<void> => {
  const settings = await context.newPage();
  await settings.goto(`chrome://extensions/?id=${id}`);
  await settings.evaluate(`chrome.developerPrivate.addHostPermission(...${JSON.stringify([id, site])})`);
  await settings.close();
};

/** Playwright's types do not know these commands of the debugger yet. */
type Send = (method: string, parameters: object) => Promise<{ targetInfos: { targetId: string; url: string }[] }>;

const clickToolbarButton = async (context: BrowserContext, id: string, page: Page): Promise<void> => {
  const debug = await context.browser()?.newBrowserCDPSession();
  if (!debug) throw new Error('The browser has gone.');
  const send = debug.send.bind(debug) as Send;
  const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  await send('Extensions.triggerAction', { id, targetId: tab?.targetId });
  await debug.detach();
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
