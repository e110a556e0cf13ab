import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Popup } from '../../components/popup/popup.tsx';
import { words } from '../../components/popup/words.ts';
import { words as silence } from '../../components/problem-words.ts';
import { STATE_WORDS } from '../../components/state-words.ts';
import { LOOKS_WORDS } from '../../components/use-looks.ts';
import type { CheckedArticle } from '../../lib/check.ts';
import type { TabState } from '../../lib/messages.ts';
import { ok, problem } from '../../lib/result.ts';
import { siteOf } from '../../lib/sites.ts';
import { checked, claim, tally, verdict } from '../card/examples.ts';
import { speakEnglish, speakWelsh, violationsIn } from '../language/axe.ts';
import { inHand, smallTargets } from '../targets.ts';
import { fake } from './fake-browser.ts';
import '../../components/theme.css';
import '../../components/in-hand.css';
import '../../components/popup/popup.css';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

const URL_OF_TAB = 'https://www.bbc.co.uk/news/forces-graded';
const UNLISTED = 'https://www.a-rather-long-name-of-a-village-newspaper.example/news/1';

let root: HTMLElement;
beforeEach(() => {
  document.body.style.margin = '0';
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  fake.answers = {};
  fake.granted = [];
  document.documentElement.style.colorScheme = '';
});

const show = (state: TabState, url = URL_OF_TAB): void => {
  fake.answers['tab/state'] = ok(state);
  render(<Popup tabId={1} url={url} />, root);
};

/** Waits for the state, and for the offers to add the site and to hide its highlights where there are such. */
const isShown = async (url: string): Promise<void> => {
  await expect.poll(() => root.querySelector('.status')).not.toBeNull();
  const offers = (url === UNLISTED ? 1 : 0) + (siteOf(url) ? 1 : 0);
  await expect.poll(() => root.querySelectorAll('footer button').length).toBe(4 + offers);
};

const checkedTab = (changes: Partial<CheckedArticle> = {}): TabState => ({
  status: 'checked',
  url: URL_OF_TAB,
  checked: checked(changes),
  dated: null,
});

const LONG = `graded Kent Police ${'good, as it had been for years and would be again, '.repeat(12)}at preventing crime and antisocialbehaviourwithoutanyspaceinit${'x'.repeat(60)}`;
/** What it says of the page with many statements. */
const FOUND = '14 statements found, 10 compared';

const many = checkedTab({
  claims: [
    claim('good at preventing crime'),
    claim(LONG, { start: 1, verdict: verdict({ kind: 'differs', reason: 'other-grade' }) }),
    ...(['partly', 'outdated', 'not-graded', 'no-record', 'cannot-compare'] as const).map((kind, at) =>
      claim('inadequate at investigating crime', { start: at + 2, verdict: verdict({ kind }) }),
    ),
    ...Array.from({ length: 6 }, (_, at) => claim('good at preventing crime', { start: at + 20 })),
  ],
  tallies: [tally('inadequate at investigating crime')],
});

const STATES: readonly (readonly [string, TabState, string])[] = [
  ['an unread page', { status: 'unread' }, URL_OF_TAB],
  ['an unread page of a site that can be added', { status: 'unread' }, UNLISTED],
  ['a page that is being read', { status: 'reading', url: URL_OF_TAB }, URL_OF_TAB],
  [
    'a page that could not be checked',
    { status: 'failed', url: URL_OF_TAB, problem: { code: 'check-failed', message: 'Load the page again.' } },
    URL_OF_TAB,
  ],
  ['coverage without a claim', checkedTab({ claims: [] }), URL_OF_TAB],
  ['no coverage', checkedTab({ claims: [], coverage: { isInspection: false, score: 0, reasons: [] } }), URL_OF_TAB],
  ['one claim', checkedTab(), URL_OF_TAB],
  ['many claims, long quotes and counts', many, UNLISTED],
];

const text = (): string => root.innerText;

describe.each(['light', 'dark'])('in %s', (scheme) => {
  beforeEach(() => {
    document.documentElement.style.colorScheme = scheme;
  });

  test.each(STATES)('axe finds nothing to mend with %s', async (_, state, url) => {
    show(state, url);
    await isShown(url);
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

test.each(STATES)('nothing runs out of a popup with %s', async (_, state, url) => {
  await page.viewport(360, 600);
  show(state, url);
  await isShown(url);
  for (const element of root.querySelectorAll('.popup *'))
    expect(element.getBoundingClientRect().right, element.outerHTML.slice(0, 80)).toBeLessThanOrEqual(360);
  expect(root.querySelector('.popup')?.getBoundingClientRect().height).toBeLessThanOrEqual(600);
});

test('on a phone, where it is a page of its own, the statements have the room that the rest leaves', async () => {
  await page.viewport(390, 780);
  show(many);
  await isShown(URL_OF_TAB);
  const { height = 0, bottom = 0 } = root.querySelector('.findings')?.getBoundingClientRect() ?? {};
  expect(height).toBeGreaterThan(350);
  expect(root.querySelector('.popup')?.getBoundingClientRect().bottom).toBeLessThanOrEqual(780);
  expect(bottom).toBeLessThan(root.querySelector('footer')?.getBoundingClientRect().top ?? 0);
});

test('the page in three lines: how many statements, how they compare, and the date', async () => {
  show(many);
  await isShown(URL_OF_TAB);
  const [found, families, dated] = [...root.querySelectorAll<HTMLElement>('[role="status"] p')];
  expect(found?.innerText).toBe(FOUND);
  const told = [...(families?.children ?? [])].map((each) => each.getAttribute('aria-label'));
  expect(told).toEqual(['Agree: 7', 'Differ: 1', 'Partly, or outdated: 2', 'For information: 4']);
  expect(dated?.innerText).toContain('Article dated');
});

test('a check that failed says so once, also to who asked for it', async () => {
  const failure = { code: 'check-failed', message: 'The article could not be checked. Load the page again.' };
  fake.answers['tab/check'] = { ok: false, problem: failure };
  show({ status: 'failed', url: URL_OF_TAB, problem: failure });
  await page.getByRole('button', { name: STATE_WORDS.checkAgain }).click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(text().split(failure.message)).toHaveLength(2);
});

test('every claim is listed in reading order, with its verdict in words', async () => {
  show(many);
  await expect.poll(() => root.querySelectorAll('ol > li').length).toBe(13);
  const verdicts = [...root.querySelectorAll('ol .verdict')].map(({ textContent }) => textContent);
  expect(verdicts.slice(0, 2)).toEqual(['Matches the official grade', 'Differs from the official grade']);
  expect(text()).toContain(FOUND);
  expect(text()).toContain(words.tallies);
});

test('why a page was not read is told as it is: not coverage, nobody looked, or not to be read', async () => {
  show({ status: 'unread' });
  await expect.poll(text).toContain(LOOKS_WORDS.unread);
  show({ status: 'unread' }, UNLISTED);
  await expect.poll(text).toContain(LOOKS_WORDS.elsewhere);
  expect(text()).not.toContain(LOOKS_WORDS.unread);
  await expect.element(page.getByRole('button', { name: STATE_WORDS.check })).toBeVisible();
  show({ status: 'unread' }, 'about:blank');
  await expect.poll(text).toContain(words.restricted);
  expect(text()).not.toContain(STATE_WORDS.check);
});

test('a site off the list can be added', async () => {
  show({ status: 'unread' }, UNLISTED);
  await expect.element(page.getByRole('button', { name: /^Always check a-rather-long/ })).toBeVisible();
});

test.each([URL_OF_TAB, 'https://www.gov.uk/government/news/1', 'https://www.kent.police.uk/news/1', 'about:blank'])(
  '%s cannot be added',
  async (url) => {
    show({ status: 'unread' }, url);
    await isShown(url);
    expect(text()).not.toContain('Always check');
  },
);

test('a site that was added can be taken off again', async () => {
  fake.granted = ['*://*.a-rather-long-name-of-a-village-newspaper.example/*'];
  show({ status: 'unread' }, UNLISTED);
  await expect.element(page.getByRole('button', { name: /^Stop checking/ })).toBeVisible();
});

test('a page that does not answer any more is said to when a claim is chosen', async () => {
  show(checkedTab());
  await page.getByRole('button', { name: /good at preventing crime/ }).click();
  await expect.element(page.getByText(silence.page)).toBeVisible();
});

test('a page that the browser keeps to itself is said to be one', async () => {
  fake.answers['tab/check'] = problem('not-allowed-here', 'no');
  show({ status: 'unread' }, 'https://addons.mozilla.org/firefox/');
  await page.getByRole('button', { name: STATE_WORDS.check }).click();
  await expect.element(page.getByText(words.restricted)).toBeVisible();
});

test('a background that does not answer is told, not shown as an empty popup', async () => {
  fake.answers['tab/state'] = problem('no-answer', 'Peelback does not answer.');
  render(<Popup tabId={1} url={URL_OF_TAB} />, root);
  await expect.element(page.getByText(/does not answer/)).toBeVisible();
});

test('what can be pressed is at least 24 pixels high, and 44 in a hand', async () => {
  show(many, UNLISTED);
  await isShown(UNLISTED);
  expect(smallTargets(root, 24)).toEqual([]);
  await inHand(async () => expect(smallTargets(root, 44)).toEqual([]));
});

describe.each(['light', 'dark'])('in Welsh, in %s', (scheme) => {
  beforeEach(speakWelsh);
  afterEach(speakEnglish);

  test('axe finds nothing to mend', async () => {
    show(many, UNLISTED);
    await isShown(UNLISTED);
    expect(await violationsIn(root, scheme)).toEqual([]);
  });
});
