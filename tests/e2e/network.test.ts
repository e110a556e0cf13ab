import { expect, test } from 'vitest';
import { DEMO, FIXTURES, serveFixtures } from './fixtures.ts';
import type { Session, Tested } from './session.ts';
import { BROWSERS, endSession, startSession } from './session.ts';
import { buttonPlace, openCard, openCoverage, placeOf } from './sights.ts';

/** Long enough for a page to be looked at, and for one that is coverage to be read. */
const LOOKED_AT = 250;

/** The browsers' own errands, which no switch turns off. None of them is a host that Peelback could have a reason to ask. */
const ERRANDS =
  /^https?:\/\/([\w-]+\.)*(googleapis\.com|google\.com|gstatic\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)\//;

/** A site's icon is fetched when the browser finds the time, before the test ends or not. */
const isLeftOut = (url: string): boolean => ERRANDS.test(url) || url.endsWith('/favicon.ico');

/**
 * Every request that reaches the proxy while a person reads all the pages, as often as it is made: a page asked for a
 * second time would show. Sorted, because pages load in parallel.
 */
const requestsOf = async (tested: Tested, extension: boolean): Promise<string[]> => {
  const session = await startSession(tested, extension);
  try {
    serveFixtures(session.web);
    session.web.serve(DEMO.url, DEMO.html);
    for (const { url } of FIXTURES) {
      await session.browser.open(url);
      await new Promise((resolve) => setTimeout(resolve, LOOKED_AT));
    }
    if (extension) await useEverything(session);
    else await session.browser.open(DEMO.url);
    // Once each: whether a picture that two pages share is still in memory is the browser's affair.
    return [...new Set(session.web.requests.filter((url) => !isLeftOut(url)))].sort();
  } finally {
    await endSession(session);
  }
};

/** Opens a card, keeps a flag and a snippet, and opens every page of the extension. */
const useEverything = async ({ browser }: Session): Promise<void> => {
  await openCoverage(browser, DEMO.url);
  await browser.click(await placeOf(browser, 'good at managing offenders'));
  await openCard(browser);
  await browser.click(await buttonPlace(browser, 'Save snippet'));
  await buttonPlace(browser, 'Undo');
  for (const page of ['popup.html', 'options.html', 'desk.html#snippets']) {
    await browser.openOwn(page);
    await new Promise((resolve) => setTimeout(resolve, LOOKED_AT));
  }
};

test.each(BROWSERS)(
  'in $name, the web is asked for the same things with the extension as without it',
  async (tested) => {
    const without = await requestsOf(tested, false);
    expect(without.length).toBeGreaterThan(FIXTURES.length);
    expect(await requestsOf(tested, true)).toEqual(without);
  },
);
