import { expect, test } from 'vitest';
import { type TestBrowser, until } from './drivers/browser.ts';
import { clickIn, textsOf } from './own.ts';
import { BROWSERS, endSession, inEveryBrowser, startSession } from './session.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

/** The extension's own pages that stand in tabs now. */
const ownTabs = (browser: TestBrowser): Promise<string[]> =>
  browser.inOwn(() => {
    const views = chrome.extension.getViews({ type: 'tab' }) as unknown as readonly { readonly location: Location }[];
    return views.map(({ location }) => location.pathname);
  });

const greetings = async (browser: TestBrowser): Promise<number> =>
  (await ownTabs(browser)).filter((path) => path === '/welcome.html').length;

test.each(BROWSERS)(
  'in $name, the page opens once when Peelback is installed, and not when it wakes',
  async (tested) => {
    const session = await startSession(tested, true, true);
    const { browser } = session;
    try {
      await until('the first page', async () => (await greetings(browser)) === 1);
      await browser.stopBackground();
      await browser.inOwn(() => chrome.runtime.sendMessage({ type: 'findings/status' }));
      // Longer than the housekeeping after a wake.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await greetings(browser)).toBe(1);
    } finally {
      await endSession(session);
    }
  },
);

/** None while a link is followed. */
const headings = async (browser: TestBrowser): Promise<string[]> =>
  (await textsOf(browser, 'h1, h2').catch(() => null)) ?? [];

inEveryBrowser((session) => {
  test('the example is compared with the bundled grades, under the extension’s own policy', async () => {
    const { browser } = session();
    await browser.openOwn('welcome.html');
    const card = () =>
      browser.inOwn(
        () => document.querySelector('.beside > div')?.shadowRoot?.querySelector<HTMLElement>('.card')?.innerText ?? '',
      );
    await until('the card', async () => (await card()).includes('Differs from the official grade'));
    expect(await browser.inOwn(() => [...CSS.highlights.keys()].sort())).toEqual(['ic-a', 'ic-b', 'ic-c', 'ic-e']);
    await clickIn(browser, 'article a', 'outstanding');
    await until('the other card', async () => (await card()).includes('Matches the official grade'));
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('it leads to the options and to the record', async () => {
    const { browser } = session();
    for (const [link, title] of [
      ['Options', 'Peelback options'],
      ['The official record', 'PEEL 2023/25: all forces, all areas'],
    ] as const) {
      await browser.openOwn('welcome.html');
      await clickIn(browser, '.next a', link);
      await until(title, async () => (await headings(browser)).includes(title));
    }
  });
});
