import { openChromium } from '../chromium.ts';
import { median } from './median.ts';
import { pageOf } from './texts.ts';

/** How many times slower the processor is made: a slow laptop beside the machine that measures. */
export const SLOWER = 4;

const LONG = 'https://www.bbc.co.uk/news/an-article-of-5000-words-on-a-slow-laptop';
const SETTLING = 4000;
const OPENING = 700;
const LOADS = 5;
const MICROSECONDS = 1000;

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** Without the time in which other programs had the processor. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/**
 * The longest task of the page's main thread in which a script of an extension ran, in milliseconds, on a processor that
 * is slowed down, while an article of 5,000 words is loaded and a card is opened on it, by a click and from the list: on
 * the first load, which compiles everything, and the median of the later ones.
 */
export const longestTask = async (extension: string): Promise<{ first: number; later: number }> => {
  const { context, load } = await openChromium();
  try {
    await load(extension);
    await context.route(LONG, (route) => route.fulfill({ contentType: 'text/html', body: pageOf(5000) }));
    const browser = context.browser();
    const page = await context.newPage();
    if (!browser) throw new Error('The browser has gone.');
    const debug = await context.newCDPSession(page);
    await debug.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const longest: number[] = [];
    for (let turn = 0; turn <= LOADS; turn++) {
      // Left beforehand: a task in which the browser puts one page in another's place is long without an extension too.
      await page.goto('about:blank');
      await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel', 'v8'] });
      await page.goto(LONG);
      await page.waitForTimeout(SETTLING);
      const { x, y } = await page.evaluate(placeOfWords);
      await page.mouse.click(x, y);
      await page.waitForTimeout(OPENING);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      await page.waitForTimeout(OPENING);
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
      longest.push(longestOf(traceEvents));
    }
    const [first = Number.NaN, ...later] = longest;
    return { first, later: median(later) };
  } finally {
    await context.close();
  }
};

/** Runs in the page: in the middle of the window, on underlined words. */
const placeOfWords = (): { x: number; y: number } => {
  const lines = [...CSS.highlights.values()].flatMap((words) =>
    [...words].map((each) => (each as Range).getClientRects()[0]),
  );
  const line = lines.find((each) => each && each.top > innerHeight / 4 && each.bottom < innerHeight / 2);
  if (!line) throw new Error('Nothing is underlined there.');
  return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
};

/** What matters is what the page was kept from, so all of a task counts, what the browser did in it included. */
const longestOf = (events: readonly TraceEvent[]): number => {
  const own = events.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'));
  const tasks = events.filter((task) => task.name.endsWith('RunTask') && own.some((event) => isIn(event, task)));
  return Math.max(0, ...tasks.map(({ tdur }) => (tdur ?? Number.NaN) / MICROSECONDS));
};

const isIn = (event: TraceEvent, task: TraceEvent): boolean =>
  event.pid === task.pid && event.tid === task.tid && event.ts >= task.ts && event.ts < task.ts + (task.dur ?? 0);
