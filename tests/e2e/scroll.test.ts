import { describe, expect, test } from 'vitest';
import type { CheckedPage } from '../../lib/messages.ts';
import { type TestBrowser, until } from './drivers/browser.ts';
import { addressOf, STORIES, scrollingPage, scrollToStory } from './scrolling-page.ts';
import { inEveryBrowser } from './session.ts';
import { checkedPage, isPresent, openAfresh, openCoverage, tabState, underlined } from './sights.ts';

const [DURHAM, BAKERY, SUFFOLK] = STORIES;

/** Of which article the claims are, and what came of them. */
const read = ({ article: { url, title, published, authors }, claims }: CheckedPage) => ({
  url,
  title: title?.value,
  published: published?.value,
  authors: authors?.value,
  claims: claims.map(({ force, grade, area, verdict }) => `${force}: ${grade} at ${area}, ${verdict.kind}`).sort(),
});

const IN_DURHAM = {
  url: addressOf(DURHAM),
  title: DURHAM.headline,
  published: DURHAM.day,
  authors: ['Lou Carr'],
  claims: [
    'durham: good at investigating-crime, matches',
    'durham: outstanding at serious-organised-crime, matches',
    'durham: outstanding at strategic-planning, matches',
  ],
};
const IN_SUFFOLK = {
  url: addressOf(SUFFOLK),
  title: SUFFOLK.headline,
  published: SUFFOLK.day,
  authors: undefined,
  claims: [
    'suffolk: inadequate at responding-to-public, matches',
    'suffolk: requires-improvement at managing-offenders, matches',
  ],
};

const goTo = async (browser: TestBrowser, at: number): Promise<void> => {
  await until(`story ${at} to be there`, () => browser.inPage(scrollToStory, at));
  // Where the next one came meanwhile, the first scroll may have stopped short of it.
  await browser.inPage(scrollToStory, at);
};

/** Which stories hold underlined words. */
const underlinedStories = (browser: TestBrowser): Promise<number[]> =>
  browser.inPage(() => {
    const stories = [...document.querySelectorAll('.story')];
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    return [...new Set(ranges.map((range) => stories.findLastIndex((each) => each.contains(range.startContainer))))];
  });

const expectRead = async (browser: TestBrowser, expected: typeof IN_DURHAM | typeof IN_SUFFOLK, at: number) => {
  expect(read(await checkedPage(browser, expected.url))).toEqual(expected);
  await until('its words to be underlined', async () => (await underlined(browser)).length >= expected.claims.length);
  expect(await underlinedStories(browser)).toEqual([at]);
};

inEveryBrowser((session) => {
  describe.each([
    { by: 'pushState', withTitle: false, lesser: false },
    { by: 'replaceState', withTitle: false, lesser: false },
    { by: 'pushState', withTitle: true, lesser: false },
    { by: 'pushState', withTitle: false, lesser: true },
  ] as const)('stories below each other: $by, with its title: $withTitle, under a lesser heading: $lesser', (going) => {
    test('the story in the window is read, with what it says of itself, down the page and up again', async () => {
      const { browser, web } = session();
      web.serve(addressOf(DURHAM), scrollingPage(going));
      await openCoverage(browser, addressOf(DURHAM));
      await expectRead(browser, IN_DURHAM, 0);

      await goTo(browser, 1);
      await until('the page to be quiet', async () => !(await isPresent(browser)));
      expect(await browser.inPage(() => location.pathname)).toBe(BAKERY.path);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect([await underlined(browser), (await tabState(browser)).status]).toEqual([[], 'unread']);

      await goTo(browser, 2);
      await expectRead(browser, IN_SUFFOLK, 2);
      await goTo(browser, 0);
      await expectRead(browser, IN_DURHAM, 0);
      expect(await browser.takeErrors()).toEqual([]);
    });
  });

  test('a story of coverage below one that is none is found when the address is its own', async () => {
    const { browser, web } = session();
    web.serve(
      addressOf(BAKERY),
      scrollingPage({ by: 'replaceState', withTitle: false, lesser: false }, [BAKERY, SUFFOLK]),
    );
    await openAfresh(browser, addressOf(BAKERY));
    await goTo(browser, 1);
    await expectRead(browser, IN_SUFFOLK, 1);
  });

  test.each([
    { by: null, withTitle: false, lesser: false },
    { by: null, withTitle: false, lesser: true },
  ] as const)(
    'where the address stays, the story that the window rests on is read: under a lesser heading $lesser',
    async (going) => {
      const { browser, web } = session();
      web.serve(addressOf(DURHAM), scrollingPage(going));
      await openCoverage(browser, addressOf(DURHAM));
      // One that is no coverage leaves the first as it is.
      await goTo(browser, 1);
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await expectRead(browser, IN_DURHAM, 0);
      await goTo(browser, 2);
      await until('the third story', async () => (await underlinedStories(browser)).join() === '2');
      await expectRead(browser, { ...IN_SUFFOLK, url: addressOf(DURHAM) }, 2);
      await goTo(browser, 0);
      await until('the first again', async () => (await underlinedStories(browser)).join() === '0');
      await expectRead(browser, IN_DURHAM, 0);
      expect(await browser.takeErrors()).toEqual([]);
    },
  );
});
