import { beforeAll, describe, expect, test } from 'vitest';
import type { CheckedPage } from '../../lib/messages.ts';
import type { ExpectedPage } from '../article/pages.ts';
import { type TestBrowser, until } from './drivers/browser.ts';
import { DEMO, FIXTURES, type Fixture, serveFixtures, twinOf } from './fixtures.ts';
import { withScript } from './hostile-pages.ts';
import { inEveryBrowser } from './session.ts';
import {
  checkedPage,
  isPresent,
  layout,
  layoutShift,
  markup,
  openAfresh,
  openCard,
  openCoverage,
  placeOf,
  tabState,
  underlined,
} from './sights.ts';

/** Where a page's own scripts may change it, the gate's further looks count too: the last comes after six seconds. */
const untilGateHasDecided = ({ html }: Fixture): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, /<script(?![^>]*json)/.test(html) ? 6300 : 500));

/** Letters and figures only: cells and lines are joined by marks of ours in an article's text, by nothing on the page. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Opens the card of the first underlined words, as a person does. */
const openACard = async (browser: TestBrowser): Promise<void> => {
  const [words = ''] = await underlined(browser);
  await browser.click(await placeOf(browser, words));
  await openCard(browser);
};

/** A claim in one line, as far as the fixtures say anything of it. */
const inOneLine = (
  force: string,
  grade: string,
  area: string | null | undefined,
  verdict: string | undefined,
): string => `${force}: ${grade} at ${area ?? 'all'}, ${verdict}`;

/** Every claim that is expected, no other, each underlined at its words, and all of them counted on the badge. */
const expectJustTheClaims = async (
  browser: TestBrowser,
  checked: CheckedPage,
  { claims, textExcludes }: Pick<ExpectedPage, 'claims' | 'textExcludes'>,
): Promise<void> => {
  const found = checked.claims.map(({ force, grade, area, verdict }) => inOneLine(force, grade, area, verdict.kind));
  const expected = claims.map(({ force, grade, area, verdict }) => inOneLine(force, grade, area, verdict));
  expect(found.sort()).toEqual(expected.sort());

  const quotes = [...checked.claims, ...checked.tallies, ...checked.monitoring].map(({ quote }) => bare(quote));
  const words = (await underlined(browser)).map(bare);
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((each) => !quotes.some((quote) => quote.includes(each)))).toEqual([]);
  expect(words.filter((each) => textExcludes.some((excluded) => each.includes(bare(excluded))))).toEqual([]);
  expect(await browser.badge()).toBe(String(checked.claims.length));
};

inEveryBrowser((session) => {
  beforeAll(() => serveFixtures(session().web));

  const covering = FIXTURES.filter(({ claims }) => claims.length > 0);
  const silent = FIXTURES.filter(({ claims }) => claims.length === 0);

  describe.each(covering)('$name', (fixture) => {
    const { url } = fixture;

    test('has just its claims underlined and counted, each with the right verdict', async () => {
      const { browser } = session();
      await expectJustTheClaims(browser, await openCoverage(browser, url), fixture);
    });

    test('is not changed: the same markup, the same layout as without Peelback', async () => {
      const { browser } = session();
      await openCoverage(browser, url);
      await openACard(browser);
      const annotated = {
        markup: await markup(browser),
        layout: await layout(browser),
        shift: await layoutShift(browser),
      };
      await browser.open(twinOf(url));
      expect(annotated.shift).toBeLessThanOrEqual(await layoutShift(browser));
      expect(await layout(browser)).toEqual(annotated.layout);
      expect(await markup(browser)).toEqual(annotated.markup);
      expect(await browser.takeErrors()).toEqual([]);
    });
  });

  test.each(silent)('$name is left alone', async (fixture) => {
    const { browser } = session();
    await openAfresh(browser, fixture.url);
    await untilGateHasDecided(fixture);
    await until('the page to be read, if it is', async () => (await tabState(browser)).status !== 'reading');
    expect((await tabState(browser)).status).not.toBe('failed');
    expect(await underlined(browser)).toEqual([]);
    expect(await isPresent(browser)).toBe(false);
    expect(await browser.badge()).toBe('');
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('an article that comes seconds after its page is read', async () => {
    const { browser, web } = session();
    const url = 'https://www.bbc.co.uk/news/an-article-that-comes-late';
    web.serve(url, withScript(DEMO.html, comeLate));
    expect((await openCoverage(browser, url)).claims.length).toBeGreaterThan(5);
  });

  test.each(FIXTURES.filter(({ then }) => then))(
    '$name is read anew when it becomes another article',
    async (fixture) => {
      const { browser } = session();
      const { then } = fixture;
      if (!then) return;
      await openAfresh(browser, fixture.url);
      await browser.inPage((selector) => document.querySelector<HTMLElement>(selector)?.click(), then.click);
      const checked = await checkedPage(browser, then.url);
      await until('an underline', async () => (await underlined(browser)).length > 0);
      await expectJustTheClaims(browser, checked, then);
    },
  );
});

/** Runs in the page: takes its words away and brings them back three seconds later. */
const comeLate = () => {
  const { innerHTML } = document.body;
  document.body.innerHTML = '<main><h1>Loading …</h1></main>';
  setTimeout(() => {
    document.body.innerHTML = innerHTML;
  }, 3000);
};
