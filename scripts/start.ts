/**
 * `npm start`: builds the extension, opens an article written for the purpose, and shows what Peelback says of it. With a
 * display the browser stays open until it is closed; without one the claims are printed and pictures are kept.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { tableOf } from './check/table.ts';
import { openChromium } from './chromium.ts';
import { keepPictures } from './demo/pictures.ts';
import { readTab } from './demo/tab.ts';
import { ROOT, runTool } from './tools.ts';

/** On the list of hosts that Peelback reads by itself; the article is put there without the network. */
const ADDRESS = 'https://www.bbc.co.uk/news/three-forces-three-verdicts';
const ARTICLE = new URL('demo/article.html', import.meta.url);

/** How long the page may take to be annotated, in milliseconds. */
const PATIENCE = 30_000;

const hasDisplay = (): boolean =>
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY));

const openArticle = async (context: BrowserContext): Promise<Page> => {
  await context.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html', body: readFileSync(ARTICLE, 'utf8') }),
  );
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(ADDRESS);
  await page
    .waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0), null, { timeout: PATIENCE })
    .catch(() => {
      throw new Error(`The extension did not annotate the article within ${PATIENCE / 1000} seconds.`);
    });
  return page;
};

const start = async (): Promise<void> => {
  console.log('Building the extension …');
  if ((await runTool('wxt', ['build'], 'hidden')) !== 0) throw new Error('The extension could not be built.');

  const headless = !hasDisplay();
  console.log(`Opening the demonstration${headless ? ' without a display' : ''} …\n`);
  const { context, load } = await openChromium({ headless, ...(!headless && { viewport: null }) });
  const origin = `chrome-extension://${await load(join(ROOT, '.output/chrome-mv3'))}/`;
  const page = await openArticle(context);
  const tab = await readTab(context, origin);
  const width = process.stdout.columns ?? 120;
  process.stdout.write(
    tableOf(ADDRESS, { ...tab.checked, article: { ...tab.checked.article, text: '' } }, { width, explain: false }),
  );

  if (headless) {
    for (const file of await keepPictures(page, tab, join(ROOT, '.output/demo')))
      console.log(`Kept ${relative(process.cwd(), file)}`);
    await context.close();
  } else {
    await page.bringToFront();
    console.log('Move the pointer over an underlined passage. Close the browser to end.');
    await new Promise((resolve) => context.once('close', resolve));
  }
};

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
