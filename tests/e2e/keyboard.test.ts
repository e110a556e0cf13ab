import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestBrowser, until } from './drivers/browser.ts';
import { DEMO } from './fixtures.ts';
import {
  enter,
  enterUntil,
  focusName,
  focusOn,
  focusOnPageOn,
  openAnew,
  savedText,
  saying,
  tabOnPageTo,
  tabTo,
  typeIn,
  watchFiles,
} from './keys.ts';
import { textsOf } from './own.ts';
import { inEveryBrowser } from './session.ts';
import { cardSentence, cardText, openCard, openCoverage, tabState, underlined } from './sights.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

/**
 * The jobs of every surface with keys alone: nothing here clicks or hovers. What else is done by keyboard alone stands
 * with its surface: a site off the list, the panel's date, flag and jump, the record's views, map and table, the list on
 * the news page.
 */
const WRONG = 'good at managing offenders';
const RIGHT = 'outstanding at preventing crime';
/** Three after it. */
const THIRD_AFTER = 'inadequate at responding to the public';
const ADDED = 'borsetshire-echo.example';

const onCard = (browser: TestBrowser, words: string) =>
  until(`'${words}' on the card`, async () => (await cardText(browser))?.includes(words));

/** Waits for a tab of the extension's own, and closes it. */
const tabComes = async (browser: TestBrowser, page: string): Promise<void> => {
  await browser.openOwn('options.html');
  await until(`a tab with ${page}`, () =>
    browser.inOwn(async (page) => {
      const tabs = await chrome.tabs.query({});
      const found = tabs.find(({ url }) => url?.startsWith(chrome.runtime.getURL('/' as never)) && url.includes(page));
      if (found?.id !== undefined) await chrome.tabs.remove(found.id);
      return found !== undefined;
    }, page),
  );
};

const hrefOfFocus = (browser: TestBrowser) =>
  browser.inOverlay((overlay) => (overlay?.activeElement as HTMLAnchorElement | null | undefined)?.href ?? '');

inEveryBrowser((session) => {
  beforeAll(() => session().web.serve(DEMO.url, DEMO.html));
  // One that failed may have left the highlights off.
  beforeEach(async () => {
    const { browser } = session();
    await browser.openOwn('options.html');
    await browser.inOwn(() => chrome.storage.local.remove('hidden:bbc.co.uk'));
  });

  test('on the page: from claim to claim, into a card, unfolded, flagged and not, kept, and out again', async () => {
    const { browser } = session();
    await openCoverage(browser, DEMO.url);
    await tabOnPageTo(browser, RIGHT);
    await browser.press('Enter');
    await onCard(browser, 'Matches the official grade');
    await tabOnPageTo(browser, 'Why?');
    await browser.press('Enter');
    await onCard(browser, 'Rule');
    await tabOnPageTo(browser, 'Flag');
    await browser.press('Enter');
    await onCard(browser, 'Flagged.');
    await focusOnPageOn(browser, 'Undo');
    await browser.press('Enter');
    await focusOnPageOn(browser, 'Flag');
    await tabOnPageTo(browser, 'Save snippet');
    await browser.press('Enter');
    await onCard(browser, 'Saved.');
    await browser.press('Escape');
    await until('no card', async () => (await cardText(browser)) === null);
    await browser.shortcut('next-claim', 'Alt+Shift+j');
    const first = await until('a card', () => cardSentence(browser));
    await browser.shortcut('next-claim', 'Alt+Shift+j');
    await until('the next card', async () => ![null, first].includes(await cardSentence(browser)));
    await browser.press('Escape');
    await until('no card', async () => (await cardText(browser)) === null);
    await browser.press('Tab');
    await focusOnPageOn(browser, THIRD_AFTER);
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('on the page: a card tells every inspection, what is left out and the record, and its links are reached', async () => {
    const { browser } = session();
    await openCoverage(browser, DEMO.url);
    await tabOnPageTo(browser, RIGHT);
    await browser.press('Enter');
    await until('the focus on the card', () =>
      browser.inOverlay((overlay) => !!overlay?.activeElement?.closest('[role="dialog"]')),
    );
    for (const [fold, tells] of [
      ['Every inspection', 'This article: 17 October 2024'],
      ['What the article leaves out', 'in the article'],
      // In the inspectorate's own wording.
      ['The record', 'Preventing and deterring crime and antisocial behaviour, and reducing vulnerability'],
    ] as const) {
      await tabOnPageTo(browser, fold);
      await browser.press('Enter');
      await onCard(browser, tells);
    }
    await tabOnPageTo(browser, 'Official report');
    const report = await hrefOfFocus(browser);
    expect(report).toMatch(/^https:.*\/humberside-2023-25\/$/);
    await browser.press('Tab');
    await until('the focus on the source', async () => ![report, ''].includes(await hrefOfFocus(browser)));
    await browser.press('Escape');
    await until('no card', async () => (await cardText(browser)) === null);
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('popup: highlights off and on, checked again, a claim shown, panel, desk and record opened', async () => {
    const { browser } = session();
    await openCoverage(browser, DEMO.url);
    const popup = `popup.html?tab=${await browser.newsTabId()}`;
    await openAnew(browser, popup);
    await saying(browser, 'Hide highlights');
    await enter(browser, 'Hide highlights on bbc.co.uk');
    await until('a clean page', async () => (await underlined(browser)).length === 0);
    await focusOn(browser, 'Show highlights');
    await enterUntil(browser, 'the underlines', async () => (await underlined(browser)).length > 0);
    await enter(browser, 'Check again', 'Shift+Tab');
    await until('the page to be checked', async () => (await tabState(browser)).status === 'checked');

    await until('the claims', async () => (await textsOf(browser, 'ol q')).includes(WRONG));
    await tabTo(browser, 'Side panel');
    await enter(browser, WRONG, 'Shift+Tab');
    expect(await openCard(browser)).toContain('Differs from the official grade');

    for (const [button, page] of [
      ['Flags and snippets', 'desk.html'],
      ['The official record', 'record.html'],
    ] as const) {
      await openAnew(browser, popup);
      await saying(browser, 'Hide highlights');
      await enter(browser, button);
      await tabComes(browser, page);
    }
    await openAnew(browser, popup);
    await saying(browser, 'Hide highlights');
    await enter(browser, 'Side panel');
    await browser.openOwn('options.html');
    await until('the panel', () =>
      browser.inOwn(() =>
        (chrome.extension.getViews() as unknown as (typeof globalThis)[]).some(
          ({ location }) => location.pathname === '/sidepanel.html',
        ),
      ),
    );
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('side panel: only one verdict is listed, a claim is shown, and a force’s record opened', async () => {
    const { browser } = session();
    await openCoverage(browser, DEMO.url);
    await openAnew(browser, `sidepanel.html?tab=${await browser.newsTabId()}`);
    await saying(browser, WRONG);
    await tabTo(browser, 'All (');
    for (let presses = 0; presses < 4 && !(await focusName(browser)).startsWith('Differ'); presses++)
      await browser.pressOwn('ArrowRight');
    await until('only those that differ', async () =>
      (await textsOf(browser, '.items .verdict')).every((verdict) => verdict.startsWith('Differs')),
    );
    await enter(browser, WRONG);
    expect(await openCard(browser)).toContain('Differs from the official grade');
    const marked = () => textsOf(browser, '[aria-current] .quote');
    await until('the mark', async () => (await marked()).join().includes(WRONG));
    await browser.press('Escape');
    await until('no mark', async () => (await marked()).length === 0);
    expect(await focusName(browser)).toContain(WRONG);
    await tabTo(browser, 'Humberside Police');
    await browser.pressOwn('Enter');
    await enter(browser, 'Humberside Police in the record');
    await tabComes(browser, 'record.html#force=humberside');
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('options: the list is searched, a site added and removed, grades loaded again, everything backed up', async () => {
    const { browser } = session();
    await browser.consentTo(`*://*.${ADDED}/*`);
    await openAnew(browser, 'desk.html');
    await browser.openOwn('options.html');
    await saying(browser, 'Is a site on the list?');
    await tabTo(browser, 'Is a site on the list?');
    await typeIn(browser, 'abergav');
    await saying(browser, 'abergavennychronicle.com');
    await tabTo(browser, 'Add a site');
    await typeIn(browser, ADDED);
    await browser.pressOwn('Enter');
    await saying(browser, `${ADDED} was added.`);
    await enter(browser, `Remove ${ADDED}`);
    await saying(browser, 'None yet.');
    await focusOn(browser, 'Sites you added');
    await enter(browser, 'Load the grades again');
    await saying(browser, 'Loaded.');
    await watchFiles(browser);
    await enter(browser, 'Back up everything');
    expect(JSON.parse(await savedText(browser))).toMatchObject({
      notebook: { notes: [{ kind: 'snippet', quote: RIGHT }] },
    });
    await saying(browser, 'was saved to your downloads');
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('desk: a note is written, tagged, exported, deleted and put back', async () => {
    const { browser } = session();
    await openAnew(browser, 'desk.html#flags');
    await saying(browser, 'No flags yet');
    await enter(browser, 'Snippets');
    await saying(browser, RIGHT);
    await tabTo(browser, 'Note');
    await typeIn(browser, 'Ask them');
    await browser.pressOwn('Control+Enter');
    await saying(browser, 'Saved.');
    await enter(browser, 'Add tags');
    await focusOn(browser, 'Tags, with commas');
    await typeIn(browser, 'reply');
    await browser.pressOwn('Enter');
    await focusOn(browser, 'Edit tags');
    await watchFiles(browser);
    await enter(browser, 'Markdown', 'Shift+Tab');
    expect(await savedText(browser)).toContain('Ask them');
    await enter(browser, 'Delete snippet');
    await saying(browser, '1 snippet deleted.');
    await enter(browser, 'Undo', 'Shift+Tab');
    await saying(browser, RIGHT);
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('record: two forces are compared, those in Engage listed, and a grade’s source reached', async () => {
    const { browser } = session();
    await openAnew(browser, 'record.html');
    await saying(browser, 'Open Government Licence', 'footer');
    await enter(browser, 'Compare');
    for (const [field, letter, force] of [
      ['Force 1', 'k', 'Kent'],
      ['Force 2', 'e', 'Essex'],
    ] as const) {
      await tabTo(browser, field);
      await browser.pressOwn(letter);
      await browser.pressOwn('Enter');
      await saying(browser, force, 'h2');
    }
    await tabTo(browser, 'Grade');
    await browser.pressOwn('g');
    await browser.pressOwn('Enter');
    await saying(browser, 'only good', 'h2');
    await watchFiles(browser);
    await enter(browser, 'SVG');
    expect(await savedText(browser)).toContain('– only good</title>');
    await enter(browser, 'PNG');
    await saying(browser, '.png');
    await enter(browser, 'Engage', 'Shift+Tab');
    await saying(browser, 'Engage', 'h2');
    await enter(browser, 'One force', 'Shift+Tab');
    await saying(browser, 'every inspection', 'h2');
    await openAnew(browser, 'record.html#force=kent&at=kent/2016/legitimacy');
    await focusOn(browser, 'Kent Police: legitimacy');
    await tabTo(browser, 'justiceinspectorates.gov.uk');
    await browser.pressOwn('Escape');
    await focusOn(browser, 'outstanding');
    expect(await browser.takeErrors()).toEqual([]);
  });

  test('first page: a card of the example is opened, unfolded and closed, and the focus is where it was', async () => {
    const { browser } = session();
    await browser.openOwn('welcome.html');
    await until('the example', async () => (await textsOf(browser, 'article a')).length > 0);
    await enter(browser, 'outstanding');
    await focusOn(browser, 'Peelback: the official grade');
    await tabTo(browser, 'Why?');
    await browser.pressOwn('Enter');
    await tabTo(browser, 'Close', 'Shift+Tab');
    await browser.pressOwn('Enter');
    await focusOn(browser, 'outstanding');
    expect(await browser.takeErrors()).toEqual([]);
  });
});
