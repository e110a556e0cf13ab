import { openChromium } from '../chromium.ts';
import { median } from './median.ts';
import { type Cost, profileLoad, traceLoad, WATCHER, type Work } from './page-load.ts';
import { pageOf } from './texts.ts';

/** Medians for one extension. */
export interface Measured {
  readonly gate: number;
  readonly warm: number;
  readonly stopped: number;
  readonly short: Work;
  readonly long: Work;
}

const SHORT = 'https://www.bbc.co.uk/news/an-article-of-800-words';
const LONG = 'https://www.bbc.co.uk/news/an-article-of-5000-words';

/** Loads per measurement, after one that warms up. */
const LOADS = 9;

/** Loads the same pages with an extension in a browser of its own. */
export const measureInChromium = async (extension: string): Promise<Measured> => {
  const { context, load } = await openChromium();
  try {
    await load(extension);
    await context.route(SHORT, (route) => route.fulfill({ contentType: 'text/html', body: pageOf(800, WATCHER) }));
    await context.route(LONG, (route) => route.fulfill({ contentType: 'text/html', body: pageOf(5000, WATCHER) }));
    const browser = context.browser();
    const page = await context.newPage();
    if (!browser) throw new Error('The browser has gone.');
    const debug = await context.newCDPSession(page);
    for (const domain of ['Profiler', 'Performance', 'ServiceWorker'] as const) await debug.send(`${domain}.enable`);

    const warm = await repeat(() => traceLoad(browser, page, SHORT));
    const stopped = await repeat(async () => {
      await debug.send('ServiceWorker.stopAllWorkers');
      return traceLoad(browser, page, SHORT);
    });
    const short = await repeat(() => profileLoad(debug, page, SHORT));
    const long = await repeat(() => profileLoad(debug, page, LONG));
    return {
      gate: median(warm.map(({ gate }) => gate)),
      warm: median(warm.map(paintedOf)),
      stopped: median(stopped.map(paintedOf)),
      short: medianWork(short),
      long: medianWork(long),
    };
  } finally {
    await context.close();
  }
};

const repeat = async <T>(measure: () => Promise<T>): Promise<T[]> => {
  await measure();
  const measured: T[] = [];
  for (let load = 0; load < LOADS; load++) measured.push(await measure());
  return measured;
};

const paintedOf = ({ painted }: Cost): number => painted;

const medianWork = (loads: readonly Work[]): Work => ({
  own: median(loads.map(({ own }) => own)),
  everything: median(loads.map(({ everything }) => everything)),
});
