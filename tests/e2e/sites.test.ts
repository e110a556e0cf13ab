import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from './drivers/browser.ts';
import { DEMO } from './fixtures.ts';
import { enter, focusOn } from './keys.ts';
import { clickIn, textsOf } from './own.ts';
import { inEveryBrowser, type Session } from './session.ts';
import { checkedPage, openAfresh, openCoverage, tabState, underlined } from './sights.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const HOST = 'village-echo.example';
const COVERAGE = `https://www.${HOST}/news/three-forces-three-verdicts`;

/** Long enough for a gate to have asked for the annotator. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 700));

const isLeftAlone = async ({ browser }: Session): Promise<void> => {
  await openAfresh(browser, COVERAGE);
  await aWhile();
  expect((await tabState(browser)).status).toBe('unread');
  expect(await underlined(browser)).toEqual([]);
};

/** Opens the popup over the coverage, as the toolbar button does. */
const openPopup = async ({ browser }: Session): Promise<void> => {
  const tabId = await browser.newsTabId();
  await browser.open(COVERAGE);
  await browser.clickToolbar();
  await browser.openOwn(`popup.html?tab=${tabId}`);
};

inEveryBrowser((session) => {
  beforeAll(() => session().web.serve(COVERAGE, DEMO.html));
  beforeEach(() => session().browser.openOwn('options.html'));

  const registered = () =>
    session().browser.inOwn(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
    );

  test('nobody’s list of added sites starts with any, and nothing runs twice on the listed ones', async () => {
    await until('the list', async () => (await textsOf(session().browser, 'main')).join().includes('None yet.'));
    expect(await registered()).toEqual([]);
  });

  test('coverage on a site off the list is left alone', () => isLeftAlone(session()));

  test('‘Check this page’ reads a page of a site off the list', async () => {
    const { browser } = session();
    await openPopup(session());
    await clickIn(browser, 'button', 'Check this page');
    expect((await checkedPage(browser)).claims.length).toBeGreaterThan(5);
    await until('underlines', async () => (await underlined(browser)).length > 0);
    await until('the list', async () => (await textsOf(browser, 'ol q')).length > 5);
    expect(await browser.takeErrors()).toEqual([]);
  });

  describe('a site that a person adds', () => {
    test('is read by itself', async () => {
      const { browser } = session();
      await openPopup(session());
      await browser.consentTo(`*://*.${HOST}/*`);
      await clickIn(browser, 'button', `Always check ${HOST}`);
      await until('the other offer', async () => (await textsOf(browser, 'button')).includes(`Stop checking ${HOST}`));
      await until('the registration', async () => (await registered()).length > 0);
      expect((await openCoverage(browser, COVERAGE)).claims.length).toBeGreaterThan(5);
      expect(await browser.takeErrors()).toEqual([]);
    });

    test('is read by itself when the background has stopped', async () => {
      const { browser } = session();
      await browser.stopBackground();
      await openCoverage(browser, COVERAGE);
    });

    test('is registered anew on the next wake when an update has lost it', async () => {
      const { browser } = session();
      await browser.inOwn(() => chrome.scripting.unregisterContentScripts());
      await isLeftAlone(session());
      await browser.stopBackground();
      await browser.openOwn('options.html');
      await until('the registration', async () => (await registered()).length > 0);
      expect(await registered()).toEqual([`*://*.${HOST}/*`]);
      await openCoverage(browser, COVERAGE);
      expect(await browser.takeErrors()).toEqual([]);
    });

    test('is left alone again once it is removed', async () => {
      const { browser } = session();
      await clickIn(browser, 'li button', 'Remove');
      await until('the registration to go', async () => (await registered()).length === 0);
      expect((await textsOf(browser, 'main')).join()).toContain('None yet.');
      await isLeftAlone(session());
      expect(await browser.takeErrors()).toEqual([]);
    });
  });

  test('with keys alone a page of a site off the list is checked, and the site checked always and no more', async () => {
    const { browser } = session();
    await openPopup(session());
    await enter(browser, 'Check this page');
    await until('underlines', async () => (await underlined(browser)).length > 0);
    await browser.consentTo(`*://*.${HOST}/*`);
    await enter(browser, `Always check ${HOST}`);
    await focusOn(browser, `Stop checking ${HOST}`);
    await until('the registration', async () => (await registered()).length > 0);
    await browser.pressOwn('Enter');
    await focusOn(browser, `Always check ${HOST}`);
    expect(await browser.takeErrors()).toEqual([]);
  });
});
