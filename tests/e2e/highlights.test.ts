import { beforeAll, expect, test } from 'vitest';
import { until } from './drivers/browser.ts';
import { DEMO } from './fixtures.ts';
import { clickIn } from './own.ts';
import { inEveryBrowser } from './session.ts';
import { cardSentence, checkedPage, isPresent, openAfresh, openCoverage, underlined } from './sights.ts';

const ANOTHER = 'https://www.bbc.co.uk/news/another-of-the-same-site';
const ELSEWHERE = 'https://www.theguardian.com/uk-news/2024/oct/17/forces-graded';

inEveryBrowser((session) => {
  beforeAll(() => {
    for (const url of [DEMO.url, ANOTHER, ELSEWHERE]) session().web.serve(url, DEMO.html);
  });

  test('one key takes everything off the page, for the whole site, and brings it back', async () => {
    const { browser } = session();
    await openCoverage(browser, DEMO.url);
    await browser.shortcut('toggle-highlights', 'Alt+Shift+h');
    await until('a clean page', async () => (await underlined(browser)).length === 0 && !(await isPresent(browser)));

    await openAfresh(browser, ANOTHER);
    expect((await checkedPage(browser)).claims.length).toBeGreaterThan(5);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await underlined(browser)).toEqual([]);

    await openCoverage(browser, ELSEWHERE);
    await openAfresh(browser, ANOTHER);
    await checkedPage(browser);
    await browser.shortcut('toggle-highlights', 'Alt+Shift+h');
    await until('the underlines', async () => (await underlined(browser)).length > 0);
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('a page that a person goes back to is known again, and shows what was chosen meanwhile', async () => {
    const { browser } = session();
    await openCoverage(browser, DEMO.url);
    await browser.inPage((next) => {
      addEventListener('pageshow', ({ persisted }) => document.documentElement.toggleAttribute('data-back', persisted));
      location.href = next;
    }, ANOTHER);
    // The page that is asked may be the one that is being left.
    const isThere = (look: Promise<boolean>) => look.catch(() => false);
    await until('the other article', () => isThere(browser.inPage((url) => location.href === url, ANOTHER)));
    await until('its underlines', async () => (await underlined(browser)).length > 0);
    await browser.shortcut('toggle-highlights', 'Alt+Shift+h');
    await until('a clean page', async () => (await underlined(browser)).length === 0);

    await browser.inPage(() => history.back());
    await until('the first article, as it was left', () =>
      isThere(browser.inPage(() => document.documentElement.hasAttribute('data-back'))),
    );
    expect((await checkedPage(browser)).claims.length).toBeGreaterThan(5);
    await until('the badge', async () => (await browser.badge()) !== '');
    await until('a clean page', async () => (await underlined(browser)).length === 0 && !(await isPresent(browser)));
    await browser.shortcut('toggle-highlights', 'Alt+Shift+h');
    await until('the underlines', async () => (await underlined(browser)).length > 0);
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('so does one click in the popup', async () => {
    const { browser } = session();
    await openCoverage(browser, DEMO.url);
    await browser.openOwn(`popup.html?tab=${await browser.newsTabId()}`);
    await clickIn(browser, 'button', 'Hide highlights on bbc.co.uk');
    await until('a clean page', async () => (await underlined(browser)).length === 0);
    await clickIn(browser, 'button', 'Show highlights on bbc.co.uk');
    await until('the underlines', async () => (await underlined(browser)).length > 0);
  });

  test('shortcuts walk from claim to claim', async () => {
    const { browser } = session();
    await openCoverage(browser, DEMO.url);
    await browser.shortcut('next-claim', 'Alt+Shift+j');
    const first = await until('a card', () => cardSentence(browser));
    const changes = (from: string | null) =>
      until('another card', async () => {
        const sentence = await cardSentence(browser);
        return sentence !== from && sentence;
      });
    await browser.shortcut('next-claim', 'Alt+Shift+j');
    expect(await changes(first)).not.toBe(first);
    await browser.shortcut('previous-claim', 'Alt+Shift+k');
    await until('the first card', async () => (await cardSentence(browser)) === first);
    expect(await browser.takeErrors()).toEqual([]);
  });
});
