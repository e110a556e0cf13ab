import { beforeAll, describe, expect, test } from 'vitest';
import { type TestBrowser, until } from './drivers/browser.ts';
import { DEMO, FIXTURES, serveFixtures } from './fixtures.ts';
import { openAnew } from './keys.ts';
import { clickIn, showOwn, textsOf } from './own.ts';
import { inEveryBrowser } from './session.ts';
import { buttonPlace, openAfresh, openCard, openCoverage, placeOf, tabState } from './sights.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

/** A claim of the demonstration that differs from the record. */
const WRONG = 'good at managing offenders';

/** One that agrees with it. */
const RIGHT = 'outstanding at preventing crime';

/** The panel as a page of its own, beside the news page's tab. */
const openPanel = async (browser: TestBrowser): Promise<void> => {
  await openAnew(browser, `sidepanel.html?tab=${await browser.newsTabId()}`);
  await showOwn(browser);
};

const panelText = async (browser: TestBrowser): Promise<string> => (await textsOf(browser, 'main')).join();
const saying = (browser: TestBrowser, words: string) =>
  until(`'${words}' in the panel`, async () => (await panelText(browser)).includes(words));
const marked = (browser: TestBrowser) => textsOf(browser, '[aria-current] .quote');

const hasFocus = (browser: TestBrowser, selector: string, words: string): Promise<boolean> =>
  browser.inOwn(
    (selector, words) => {
      const focused = document.activeElement as HTMLElement | null;
      return focused?.matches(selector) === true && (focused.innerText ?? '').includes(words);
    },
    selector,
    words,
  );

/** Presses Tab until the focus is there, as somebody without a mouse does. */
const tabTo = async (browser: TestBrowser, selector: string, words = ''): Promise<void> => {
  for (let presses = 0; presses < 80; presses++) {
    if (await hasFocus(browser, selector, words)) return;
    await browser.pressOwn('Tab');
  }
  throw new Error(`The keyboard does not lead to ${selector} ${words}`);
};

/** The same in every order of day and month. */
const THIRD_OF_MARCH_2016 = '03032016';

/** What the browser's own side panel, or sidebar, says. */
const textBeside = (browser: TestBrowser): Promise<string> =>
  browser.inOwn(() => {
    const views = chrome.extension.getViews() as unknown as (typeof globalThis)[];
    const panel = views.find(({ location }) => location.pathname === '/sidepanel.html');
    return panel?.document.body.innerText ?? '';
  });

inEveryBrowser((session) => {
  beforeAll(() => {
    serveFixtures(session().web);
    session().web.serve(DEMO.url, DEMO.html);
  });

  describe('by keyboard alone', () => {
    test('statements are grouped, and one is shown on its page', async () => {
      const { browser } = session();
      const checked = await openCoverage(browser, DEMO.url);
      await openPanel(browser);
      await saying(browser, `${checked.claims.length + checked.tallies.length + checked.monitoring.length} statements`);
      await tabTo(browser, 'input[name=order]');
      await browser.pressOwn('ArrowRight');
      await until('groups', async () => (await textsOf(browser, 'h3')).includes('Humberside Police'));
      await tabTo(browser, 'button.quote', WRONG);
      await browser.pressOwn('Enter');
      expect(await openCard(browser)).toContain('Differs from the official grade');
      await until('the mark', async () => (await marked(browser)).join().includes(WRONG));
      expect(await browser.takeErrors()).toEqual([]);
    });

    test('a statement is flagged, and stands on the desk with the words around it', async () => {
      const { browser } = session();
      await openCoverage(browser, DEMO.url);
      await openPanel(browser);
      await saying(browser, WRONG);
      await tabTo(browser, 'button.quote', WRONG);
      await tabTo(browser, 'button', 'Flag');
      await browser.pressOwn('Enter');
      await saying(browser, 'Flagged.');
      await browser.openOwn('desk.html');
      await until('the flag', async () => (await panelText(browser)).includes(WRONG));
      expect(await browser.takeErrors()).toEqual([]);
    });

    test('card and panel show the same notes at once, also when the page was loaded again', async () => {
      const { browser } = session();
      const openIts = async () => {
        await openCoverage(browser, DEMO.url);
        await browser.click(await placeOf(browser, RIGHT));
        await openCard(browser);
      };
      await openIts();
      await openPanel(browser);
      await saying(browser, RIGHT);
      await browser.click(await buttonPlace(browser, 'Save snippet'));
      await saying(browser, 'Saved.');

      await openIts();
      await buttonPlace(browser, 'Undo');
      await tabTo(browser, 'button.quote', RIGHT);
      await tabTo(browser, 'button', 'Undo');
      await browser.pressOwn('Enter');
      await buttonPlace(browser, 'Save snippet');
      expect(await panelText(browser)).not.toContain('Saved.');
      expect(await browser.takeErrors()).toEqual([]);
    });

    test('the date is corrected, verdicts follow, and it is taken back', async () => {
      const { browser } = session();
      const { article, claims } = await openCoverage(browser, DEMO.url);
      await openPanel(browser);
      await saying(browser, 'Correct the date');
      await tabTo(browser, 'summary', 'Correct the date');
      await browser.pressOwn('Enter');
      await tabTo(browser, 'input[name=date]');
      for (const digit of THIRD_OF_MARCH_2016) await browser.pressOwn(digit);
      await tabTo(browser, 'button', 'Use this date');
      await browser.pressOwn('Enter');
      await saying(browser, 'Article dated 3 March 2016');
      await saying(browser, 'given by you');
      const given = await tabState(browser);
      if (given.status !== 'checked') throw new Error('The page is not checked.');
      expect(given.checked.article.published).toEqual({ value: '2016-03-03', source: 'given' });
      expect(given.checked.claims.map(({ verdict }) => verdict.kind)).not.toEqual(
        claims.map(({ verdict }) => verdict.kind),
      );

      await browser.open(DEMO.url);
      await until('the page to be checked with that date again', async () => {
        const state = await tabState(browser);
        return state.status === 'checked' && state.checked.article.published?.source === 'given';
      });
      await browser.inPage(() => history.replaceState(null, '', `${location.pathname}?utm_source=letter`));
      await until('the page to be checked with it at the address that tells where its reader came from', async () => {
        const state = await tabState(browser);
        return (
          state.status === 'checked' &&
          state.url.endsWith('utm_source=letter') &&
          state.checked.article.published?.source === 'given'
        );
      });
      await tabTo(browser, 'button', 'Go back to the page’s own date');
      await browser.pressOwn('Enter');
      await saying(browser, 'Article dated 17 October 2024');
      const taken = await tabState(browser);
      expect(taken).toMatchObject({ checked: { article: { published: article.published } } });
      expect(await browser.takeErrors()).toEqual([]);
    });
  });

  test('a card that is opened on the page is marked in the panel, until it closes', async () => {
    const { browser } = session();
    await openCoverage(browser, DEMO.url);
    await openPanel(browser);
    await saying(browser, WRONG);
    await browser.click(await placeOf(browser, WRONG));
    await until('the mark', async () => (await marked(browser)).join().includes(WRONG));
    await browser.press('Escape');
    await until('no mark', async () => (await marked(browser)).length === 0);
  });

  test('a statement whose words the page has taken away is listed as such', async () => {
    const { browser } = session();
    await openCoverage(browser, DEMO.url);
    await openPanel(browser);
    await saying(browser, WRONG);
    await browser.inPage((words) => {
      const found = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(words));
      found?.replaceChildren('Something else altogether.');
    }, WRONG);
    await saying(browser, 'These words are no longer on the page.');
    // Once the article has rested it is checked anew, and what is gone from it is gone from the list.
    await until('the words to go', async () => !(await panelText(browser)).includes(WRONG));
  });

  test('it follows the page that the tab shows', async () => {
    const { browser } = session();
    const football = FIXTURES.find((fixture) => fixture.name === 'football');
    await openCoverage(browser, DEMO.url);
    await openPanel(browser);
    await saying(browser, WRONG);
    await openAfresh(browser, football?.url ?? '');
    await saying(browser, 'does not look like coverage');
    await clickIn(browser, 'button', 'Check this page');
    await saying(browser, 'This is not coverage of a police inspection');
    await browser.open('https://no-newspaper.example/');
    await saying(browser, 'Peelback may not read this page');
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('a page off the list is listed as soon as it was checked by the toolbar’s button', async () => {
    const { browser, web } = session();
    web.serve('https://no-newspaper.example/three-forces', DEMO.html);
    await browser.open('https://no-newspaper.example/three-forces');
    await openPanel(browser);
    await saying(browser, 'Peelback may not read this page');
    await browser.clickToolbar();
    const tabId = await browser.newsTabId();
    await browser.inOwn((tabId) => chrome.runtime.sendMessage({ type: 'tab/check', tabId }).then(() => null), tabId);
    await saying(browser, WRONG);
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('each force leads to its place in the record', async () => {
    const { browser } = session();
    await openCoverage(browser, DEMO.url);
    await openPanel(browser);
    await until('the record', async () => (await textsOf(browser, '.record')).length >= 4);
    const links = await browser.inOwn(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.record a')].map(({ href }) => href),
    );
    await browser.openOwn(links[0]?.slice(browser.origin.length) ?? '');
    await until('that force', async () => (await textsOf(browser, 'h2')).join().includes('Humberside Police'));
  });

  test('the popup opens it beside the page, and it follows the active tab', async () => {
    const { browser } = session();
    await openCoverage(browser, DEMO.url);
    await browser.openOwn(`popup.html?tab=${await browser.newsTabId()}`);
    await clickIn(browser, 'button', 'Side panel');
    await browser.openOwn('options.html');
    const tabId = await browser.newsTabId();
    await browser.inOwn((tabId) => chrome.tabs.update(tabId, { active: true }).then(() => null), tabId);
    await until('the page in the panel', async () => (await textBeside(browser)).includes('statements compared'));
    expect(await browser.takeErrors()).toEqual([]);
  });
});
