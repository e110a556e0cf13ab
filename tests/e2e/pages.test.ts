import { beforeAll, describe, expect, test } from 'vitest';
import { FIXTURES, serveFixtures, twinOf } from './fixtures.ts';
import { inEveryBrowser } from './session.ts';
import { checkedPage, isPresent, layout, markup, openCoverage, tabState, underlined } from './sights.ts';

/** The gate looks a second time after two seconds. */
const GATE_HAS_DECIDED = 2300;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

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

      const quotes = new Set([...checked.claims, ...checked.tallies].map(({ quote }) => oneLine(quote)));
      const words = (await underlined(browser)).map(oneLine);
      expect(words.filter((each) => ![...quotes].some((quote) => quote.includes(each)))).toEqual([]);
      expect(words.filter((each) => textExcludes.some((excluded) => each.includes(excluded)))).toEqual([]);
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

  test.each(silent)('$name is left alone', async ({ url, gate }) => {
    const { browser } = session();
    await browser.open(url);
    if (gate) await checkedPage(browser);
    else await new Promise((resolve) => setTimeout(resolve, GATE_HAS_DECIDED));
    expect((await tabState(browser)).status).toBe(gate ? 'checked' : 'unread');
    expect(await underlined(browser)).toEqual([]);
    expect(await isPresent(browser)).toBe(false);
    expect(await browser.badge()).toBe('');
    expect(await browser.takeErrors()).toEqual([]);
  });
});
