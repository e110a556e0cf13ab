import { beforeAll, describe, expect, test } from 'vitest';
import { until } from './drivers/browser.ts';
import { FIXTURES, type Fixture, serveFixtures, twinOf } from './fixtures.ts';
import { inEveryBrowser } from './session.ts';
import { isPresent, layout, markup, openAfresh, openCoverage, tabState, underlined } from './sights.ts';

/** Where a page's own scripts may change it, the gate's second look counts too: it comes after two seconds. */
const untilGateHasDecided = ({ html }: Fixture): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, /<script(?![^>]*json)/.test(html) ? 2300 : 500));

/** Letters and figures only: cells and lines are joined by marks of ours in an article's text, by nothing on the page. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

inEveryBrowser((session) => {
  beforeAll(() => serveFixtures(session().web));

  const covering = FIXTURES.filter(({ claims }) => claims.length > 0);
  const silent = FIXTURES.filter(({ claims }) => claims.length === 0);

  describe.each(covering)('$name', ({ url, claims, textExcludes }) => {
    test('has just its claims underlined and counted, each with the right verdict', async () => {
      const { browser } = session();
      const checked = await openCoverage(browser, url);
      const found = checked.claims.map(({ force, grade, area, verdict }) => ({
        force,
        grade,
        area,
        verdict: verdict.kind,
      }));
      expect(found).toEqual(
        expect.arrayContaining(
          claims.map(({ force, grade, area, verdict }) =>
            expect.objectContaining({ force, grade, ...(area && { area }), ...(verdict && { verdict }) }),
          ),
        ),
      );

      const quotes = new Set([...checked.claims, ...checked.tallies].map(({ quote }) => bare(quote)));
      const words = (await underlined(browser)).map(bare);
      expect(words.filter((each) => ![...quotes].some((quote) => quote.includes(each)))).toEqual([]);
      expect(words.filter((each) => textExcludes.some((excluded) => each.includes(bare(excluded))))).toEqual([]);
      expect(await browser.badge()).toBe(String(checked.claims.length));
    });

    test('is not changed: the same markup, the same layout as without Peelback', async () => {
      const { browser } = session();
      await openCoverage(browser, url);
      const annotated = { markup: await markup(browser), layout: await layout(browser) };
      await browser.open(twinOf(url));
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
});
