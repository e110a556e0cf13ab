import type { CheckedPage, TabState } from '../../lib/messages.ts';
import type { Result } from '../../lib/result.ts';
import { type Point, type TestBrowser, until } from './drivers/browser.ts';

/**
 * What a person sees of Peelback, and does with it. The functions that are handed to a browser stand alone: their text
 * travels.
 */
declare const chrome: typeof import('wxt/browser')['browser'];

/** The words that are underlined now, in the order of the page, each once. */
export const underlined = (browser: TestBrowser): Promise<string[]> =>
  browser.inPage(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return [...new Set(ranges.map((range) => range.toString()))];
  });

/** Whether Peelback has put its element into the page. */
export const isPresent = (browser: TestBrowser): Promise<boolean> => browser.inOverlay((overlay) => overlay !== null);

export const tabState = async (browser: TestBrowser): Promise<TabState> => {
  const tabId = await browser.newsTabId();
  const answer = await browser.inOwn(
    (tabId): Promise<Result<TabState>> => chrome.runtime.sendMessage({ type: 'tab/state', tabId }),
    tabId,
  );
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
};

/** What Peelback found on the page, once it has checked it; with `url`, once it has checked just that article. */
export const checkedPage = async (browser: TestBrowser, url?: string): Promise<CheckedPage> => {
  const state = await until(
    'the page to be checked',
    async () => {
      const state = await tabState(browser);
      const isDone = state.status === 'checked' || state.status === 'failed';
      return isDone && (!url || state.url === url) ? state : null;
    },
    30_000,
  );
  if (state.status === 'failed') throw new Error(state.problem.message);
  return state.checked;
};

/** Opens a page when nothing is known of its tab any more, so that what is known afterwards is about this page. */
export const openAfresh = async (browser: TestBrowser, url: string): Promise<void> => {
  await browser.inOwn(() => chrome.storage.session.clear());
  await browser.open(url);
};

/** Opens a page that has claims and waits for them to be underlined, and for their cards, which come a moment later. */
export const openCoverage = async (browser: TestBrowser, url: string): Promise<CheckedPage> => {
  await openAfresh(browser, url);
  const checked = await checkedPage(browser);
  await until('an underline', async () => (await underlined(browser)).length > 0);
  await until('the cards', () => browser.inOverlay((overlay) => overlay?.querySelector('nav') != null));
  return checked;
};

/** The middle of the first line of underlined words, scrolled into sight. */
export const placeOf = (browser: TestBrowser, words: string): Promise<Point> =>
  browser.inPage((words) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const range = ranges.find((each) => each.toString() === words);
    if (!range) throw new Error(`These words are not underlined: ${words}`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const line = range.getClientRects()[0];
    return { x: (line?.left ?? 0) + (line?.width ?? 0) / 2, y: (line?.top ?? 0) + (line?.height ?? 0) / 2 };
  }, words);

/** The words on the open card, or null where none is open. */
export const cardText = (browser: TestBrowser): Promise<string | null> =>
  browser.inOverlay(
    (overlay) => overlay?.querySelector<HTMLElement>('[role="dialog"]:popover-open')?.innerText ?? null,
  );

/** What tells the open card from others, however much of it has come already; null where none is open. */
export const cardSentence = (browser: TestBrowser): Promise<string | null> =>
  browser.inOverlay(
    (overlay) =>
      overlay?.querySelector('[role="dialog"]:popover-open')?.querySelector('.sentence')?.textContent ?? null,
  );

/** Waits for a card to be open. */
export const openCard = (browser: TestBrowser): Promise<string> => until('the card', () => cardText(browser));

/** The middle of a button in the overlay, by its name. */
export const buttonPlace = (browser: TestBrowser, name: string): Promise<Point> =>
  until(`the button '${name}'`, () =>
    browser.inOverlay((overlay, name) => {
      const buttons = [...(overlay?.querySelectorAll('button') ?? [])];
      const button = buttons.find((each) => (each.ariaLabel ?? each.textContent ?? '').trim() === name);
      const box = button?.getBoundingClientRect();
      return box?.width ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    }, name),
  );

/** The page as markup, without Peelback's own element: the only one beside head and body. */
export const markup = (browser: TestBrowser): Promise<string> =>
  browser.inPage(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const child of [...copy.children]) if (!/^(head|body|frameset)$/i.test(child.localName)) child.remove();
    return copy.outerHTML;
  });

/** Where every element of the page's body stands. */
export const layout = (browser: TestBrowser): Promise<string[]> =>
  browser.inPage(() =>
    [...document.querySelectorAll('body, body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${x} ${y} ${width} ${height}`;
    }),
  );

/**
 * The page's cumulative layout shift since its document was parsed: what moves before, while its tables still come in, is its
 * own, and differs from one load to the next. Firefox counts none, so there it is always 0.
 */
export const layoutShift = (browser: TestBrowser): Promise<number> =>
  browser.inPage(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const observer = new PerformanceObserver((shifts) => {
          for (const shift of shifts.getEntries() as (PerformanceEntry & { value: number })[])
            if (shift.startTime > (page?.domInteractive ?? 0)) sum += shift.value;
        });
        if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
          observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          observer.disconnect();
          resolve(sum);
        }, 100);
      }),
  );
