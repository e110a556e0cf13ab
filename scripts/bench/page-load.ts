import type { Browser, CDPSession, Page } from 'playwright';

/** What one load of a page cost its main thread, in milliseconds. */
export interface Cost {
  /** Evaluating the content script that is on every listed page, compiling included. */
  readonly gate: number;
  /** From the start of that script until the words are underlined, or for a page that is left alone, until the next frame. */
  readonly painted: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const MICROSECONDS = 1000;

/** Long enough for everything to be underlined and drawn. */
const SETTLING = 700;

/**
 * A script of the measured page itself, before anything else: it looks at every frame whether words are underlined, and
 * leaves marks for the trace. So Peelback needs no hook for measuring.
 */
export const WATCHER = `<script>
  requestAnimationFrame(function look() {
    performance.mark('frame');
    if ([...CSS.highlights.values()].some(({ size }) => size > 0)) performance.mark('underlined');
    else requestAnimationFrame(look);
  });
</script>`;

/** Loads a page under a trace. */
export const traceLoad = async (browser: Browser, page: Page, url: string): Promise<Cost> => {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] });
  await page.goto(url);
  await page.waitForTimeout(SETTLING);
  const events: TraceEvent[] = JSON.parse((await browser.stopTracing()).toString()).traceEvents;
  const gate = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/gate.js'));
  if (!gate) throw new Error('The content script did not run.');
  const after = (mark: string) => events.find(({ name, ts }) => name === mark && ts > gate.ts)?.ts;
  const painted = after('underlined') ?? after('frame') ?? Number.NaN;
  return { gate: (gate.dur ?? 0) / MICROSECONDS, painted: (painted - gate.ts) / MICROSECONDS };
};

/** What the extension's own scripts took, and everything that the main thread did, in milliseconds. */
export interface Work {
  readonly own: number;
  readonly everything: number;
}

/** Loads a page under the sampling profiler. */
export const profileLoad = async (debug: CDPSession, page: Page, url: string): Promise<Work> => {
  await debug.send('Profiler.setSamplingInterval', { interval: 100 });
  await debug.send('Profiler.start');
  await page.goto(url);
  await page.waitForTimeout(SETTLING);
  const { profile } = await debug.send('Profiler.stop');
  return { own: ownTime(profile), everything: await taskTime(debug) };
};

type Profile = Awaited<ReturnType<CDPSession['send']>> & {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
};

/** Samples with a frame of the extension's anywhere on the stack: its own code, and what it called in the browser. */
const ownTime = ({ nodes, samples = [], timeDeltas = [] }: Profile): number => {
  const isOwn = new Map<number, boolean>();
  const mark = (id: number, above: boolean): void => {
    const node = byId.get(id);
    const own = above || (node?.callFrame.url.startsWith('chrome-extension:') ?? false);
    isOwn.set(id, own);
    for (const child of node?.children ?? []) mark(child, own);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  if (nodes[0]) mark(nodes[0].id, false);
  return samples.reduce((sum, id, at) => sum + (isOwn.get(id) ? (timeDeltas[at] ?? 0) : 0), 0) / MICROSECONDS;
};

/** All that the main thread did since the navigation, which sets this clock to zero. */
const taskTime = async (debug: CDPSession): Promise<number> => {
  const { metrics } = await debug.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};
