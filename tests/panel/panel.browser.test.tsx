import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words as familyWords } from '../../components/family-words.ts';
import { SWITCH_WORDS } from '../../components/highlight-switch.tsx';
import { words } from '../../components/panel/words.ts';
import { words as silence } from '../../components/problem-words.ts';
import { STATE_WORDS } from '../../components/state-words.ts';
import { LOOKS_WORDS } from '../../components/use-looks.ts';
import { lastDay } from '../../lib/given-date.ts';
import type { TabState } from '../../lib/messages.ts';
import { identityOf } from '../../lib/page/mark.ts';
import { problem } from '../../lib/result.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { article, claim, verdict } from '../card/examples.ts';
import { inHand, smallTargets } from '../targets.ts';
import { fake, happens } from './fake-browser.ts';
import {
  COUNT,
  checkedTab,
  FIRST,
  MANY,
  openPanel,
  quotes,
  root,
  SECOND,
  setUp,
  takeDown,
  URL_OF_TAB,
} from './set-up.tsx';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

beforeEach(setUp);
afterEach(async () => {
  takeDown();
  await page.viewport(414, 896);
});

const text = (): string => root.innerText;
const button = (name: string | RegExp) => page.getByRole('button', { name });
const marked = () => [...root.querySelectorAll('[aria-current] .quote q')].map(({ textContent }) => textContent);

const UNDATED = checkedTab({ ...MANY, article: { ...article(), published: null } }, null);
const FAILED: TabState = {
  status: 'failed',
  url: URL_OF_TAB,
  problem: { code: 'check-failed', message: 'The database was busy.' },
};
const NOT_COVERAGE = { isInspection: false, score: 0, reasons: [] };

/** Every state, with what it says. */
const STATES: readonly (readonly [string, TabState, string])[] = [
  ['not coverage', { status: 'unread' }, LOOKS_WORDS.unread],
  ['still reading', { status: 'reading', url: URL_OF_TAB }, STATE_WORDS.reading],
  ['failed', FAILED, 'The database was busy.'],
  ['nothing claimed', checkedTab({ claims: [] }), STATE_WORDS.nothingClaimed],
  ['asked for, and no coverage', checkedTab({ claims: [], coverage: NOT_COVERAGE }), STATE_WORDS.notCoverage],
  ['one claim', checkedTab(), '1 statement compared'],
  ['many statements', checkedTab(MANY), '7 statements found, 5 compared'],
  [
    'nothing comparable',
    checkedTab({ claims: [claim('good', { verdict: verdict({ kind: 'no-record' }) })] }),
    '1 statement found, not comparable',
  ],
  ['no date', UNDATED, words.undated],
];

describe.each(['light', 'dark'])('in %s', (scheme) => {
  test.each(STATES)('axe finds nothing to mend with %s', async (_, state, says) => {
    document.documentElement.style.colorScheme = scheme;
    openPanel(state);
    await expect.poll(text).toContain(says);
    for (const details of root.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

/** The narrowest side panel, and one of 360 pixels at 200 %. */
describe.each([320, 180])('%i pixels wide', (width) => {
  test.each(STATES)('nothing runs out of the panel with %s', async (_, state, says) => {
    await page.viewport(width, 640);
    openPanel(state);
    await expect.poll(text).toContain(says);
    for (const details of root.querySelectorAll('details')) details.open = true;
    const beyond = [...root.querySelectorAll('.panel *')].filter((each) => each.getBoundingClientRect().right > width);
    expect(beyond.map(({ outerHTML }) => outerHTML.slice(0, 90))).toEqual([]);
  });
});

test('what can be pressed is at least 24 pixels high, and 44 in a hand', async () => {
  openPanel(checkedTab(MANY));
  await expect.poll(() => root.querySelectorAll('.record').length).toBeGreaterThan(0);
  for (const element of root.querySelectorAll('button, summary, label, footer a'))
    expect(element.getBoundingClientRect().height, element.outerHTML.slice(0, 90)).toBeGreaterThanOrEqual(24);
  await inHand(async () => expect(smallTargets(root, 44)).toEqual([]));
});

test('a page that may not be read is said to be one, with what to do; there is no button that could not work', async () => {
  fake.tabs = [{ id: 1 }];
  openPanel({ status: 'unread' });
  await expect.poll(text).toContain(words.noPermissionHow);
  expect(root.querySelector('button')).toBeNull();
});

test('a page of the browser is said to be no web page', async () => {
  fake.tabs = [{ id: 1, url: 'about:config' }];
  openPanel({ status: 'unread' });
  await expect.poll(text).toContain(words.noWebPage);
});

test('a page that turns out to be closed to extensions is said to be', async () => {
  fake.answers['tab/check'] = problem('not-allowed-here', 'no');
  openPanel({ status: 'unread' });
  await button(STATE_WORDS.check).click();
  await expect.element(page.getByText(words.noPermission)).toBeVisible();
});

test('everything is listed in reading order, or under its force', async () => {
  openPanel(checkedTab(MANY));
  await expect.poll(quotes).toHaveLength(7);
  expect(quotes().slice(0, 3)).toEqual([FIRST.quote, COUNT.quote, SECOND.quote]);
  await page.getByRole('radio', { name: words.orders.force }).click();
  expect([...root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    'Kent Police',
    'Essex Police',
    words.allForces,
  ]);
  expect(quotes().slice(-2)).toEqual([SECOND.quote, COUNT.quote]);
});

test('only those of one verdict are listed where that is chosen', async () => {
  openPanel(checkedTab(MANY));
  await page.getByRole('radio', { name: words.option(familyWords.differs, 1) }).click();
  expect(quotes()).toEqual([SECOND.quote]);
});

test('a statement is shown on the page when its words are pressed', async () => {
  openPanel(checkedTab(MANY));
  await button(/inadequate at investigating crime/).click();
  await expect.poll(() => fake.jumps).toEqual([{ type: 'annotator/jump', item: identityOf(SECOND) }]);
});

test('a page that does not answer any more is said not to', async () => {
  fake.jumpAnswer = null;
  openPanel(checkedTab());
  await button(/good at preventing crime/).click();
  await expect.element(page.getByText(silence.page)).toBeVisible();
});

test('the statement whose card is open on the page is marked and in sight', async () => {
  await page.viewport(320, 480);
  openPanel(checkedTab(MANY));
  await expect.poll(quotes).toHaveLength(7);
  const last = MANY.claims?.at(-1);
  happens.shown(1, { open: [last ? identityOf(last) : ''], lost: [] });
  await expect.poll(marked).toEqual(['good']);
  const { top, bottom } = root.querySelector('[aria-current]')?.getBoundingClientRect() ?? { top: -1, bottom: 9999 };
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(480);
  happens.shown(1, { open: [], lost: [] });
  await expect.poll(marked).toEqual([]);
});

test('a filter gives way to a card that is opened for something it hides', async () => {
  openPanel(checkedTab(MANY));
  await page.getByRole('radio', { name: words.option(familyWords.differs, 1) }).click();
  happens.shown(1, { open: [identityOf(FIRST)], lost: [] });
  await expect.poll(marked).toEqual([FIRST.quote]);
});

test('a statement whose words are gone is listed as such, and leads nowhere', async () => {
  openPanel(checkedTab(MANY));
  await expect.poll(quotes).toHaveLength(7);
  happens.shown(1, { open: [], lost: [identityOf(FIRST)] });
  await expect.poll(text).toContain(words.lost);
  expect(quotes()).toHaveLength(7);
  expect(root.querySelectorAll('button.quote')).toHaveLength(6);
});

test('it follows the active tab, and what becomes of the tab', async () => {
  fake.tabs = [...fake.tabs, { id: 2, url: 'https://www.bbc.co.uk/sport' }];
  openPanel(checkedTab());
  await expect.poll(quotes).toHaveLength(1);
  happens.activated(2);
  await expect.poll(text).toContain(LOOKS_WORDS.unread);
  happens.state(2, { status: 'reading', url: 'https://www.bbc.co.uk/sport' });
  await expect.poll(text).toContain(STATE_WORDS.reading);
  happens.activated(1);
  await expect.poll(quotes).toHaveLength(1);
  happens.navigated(1, undefined);
  await expect.poll(text).toContain(words.noPermission);
});

test('as a tab of its own it stays with the tab that it was opened for, and brings it to the front to show a claim', async () => {
  fake.tabs = [...fake.tabs, { id: 2, url: 'https://www.bbc.co.uk/sport' }];
  fake.active = 2;
  openPanel(checkedTab(), 1);
  await button(/good at preventing crime/).click();
  await expect.poll(() => fake.active).toBe(1);
  happens.closed(1);
  await expect.poll(text).toContain(words.gone);
});

test('the date can be corrected and taken back; where the page had it from is told', async () => {
  openPanel(checkedTab());
  await page.getByText(words.correct).click();
  await page.getByLabelText(words.dateOfArticle).fill('2016-03-01');
  await button(words.useDate).click();
  expect(fake.asked.at(-1)).toEqual({ type: 'date/give', tabId: 1, headline: 'Forces graded', date: '2016-03-01' });

  happens.state(1, { status: 'reading', url: URL_OF_TAB });
  happens.state(1, checkedTab({ article: { ...article(), published: { value: '2016-03-01', source: 'given' } } }));
  await expect.poll(text).toContain(STATE_WORDS.dated('1 March 2016'));
  expect(text()).toContain('The page itself says 20 March 2023 (from its data for search engines, JSON-LD).');
  await button(words.takeBack).click();
  expect(fake.asked.at(-1)).toEqual({ type: 'date/give', tabId: 1, headline: 'Forces graded', date: null });
  await expect.poll(() => document.activeElement?.getAttribute('name')).toBe('date');
});

test('while the page is read again what is listed stays, and the focus with it', async () => {
  openPanel(checkedTab());
  await expect.poll(quotes).toHaveLength(1);
  root.querySelector<HTMLElement>('button.quote')?.focus();
  const focused = document.activeElement;
  happens.state(1, { status: 'reading', url: URL_OF_TAB });
  happens.state(1, checkedTab(MANY));
  await expect.poll(quotes).toHaveLength(7);
  expect(document.activeElement).toBe(focused);
});

test('an empty date is not sent', async () => {
  openPanel(UNDATED);
  await button(words.useDate).click();
  await expect.element(page.getByText(words.noDate)).toBeVisible();
  expect(fake.asked.some(({ type }) => type === 'date/give')).toBe(false);
});

test.each([
  ['0024-10-17', words.tooEarly('1 January 2014')],
  ['0001-01-01', words.tooEarly('1 January 2014')],
  ['2013-12-31', words.tooEarly('1 January 2014')],
  ['2099-01-01', words.tooLate(dateInWords(lastDay()))],
])('a date that no article on grades can have is not sent: %s', async (date, says) => {
  openPanel(UNDATED);
  await page.getByLabelText(words.dateOfArticle).fill(date);
  await button(words.useDate).click();
  await expect.element(page.getByText(says)).toBeVisible();
  expect(fake.asked.some(({ type }) => type === 'date/give')).toBe(false);
});

test('the highlights are switched off and on for the site', async () => {
  openPanel(checkedTab());
  await button(SWITCH_WORDS.hide('bbc.co.uk')).click();
  await expect.element(button(SWITCH_WORDS.show('bbc.co.uk'))).toBeVisible();
  expect([...fake.local]).toEqual(['hidden:bbc.co.uk']);
  await button(SWITCH_WORDS.show('bbc.co.uk')).click();
  await expect.poll(() => [...fake.local]).toEqual([]);
});

test('each force has its newest grades, and the way to the rest of its record', async () => {
  openPanel(checkedTab(MANY));
  await expect.poll(() => root.querySelectorAll('.record')).toHaveLength(2);
  const [kent] = root.querySelectorAll<HTMLDetailsElement>('.record');
  expect(kent?.innerText).toContain('1\u00A0good, 1\u00A0requires\u00A0improvement');
  kent?.querySelector('summary')?.click();
  expect(kent?.innerText).toContain('second-hand');
  expect(kent?.innerText).toContain('not collected');
  expect(kent?.querySelector('a')?.getAttribute('href')).toBe('/record.html#force=kent');
});

test('a headline that goes beyond its article is told', async () => {
  const headline = claim('inadequate', { field: 'title', grade: 'inadequate', area: null, evidence: [] });
  const body = claim('good at preventing crime', {
    grade: 'requires-improvement',
    verdict: verdict({ kind: 'matches' }),
  });
  openPanel(checkedTab({ claims: [headline, body] }));
  await expect.poll(text).toContain('The headline says ‘inadequate’ of Kent Police, which is more alarming than');
});

test('the keyboard alone chooses, shows and folds open', async () => {
  openPanel(checkedTab(MANY));
  await expect.poll(quotes).toHaveLength(7);
  const focused = () => document.activeElement as HTMLInputElement | null;
  const tabTo = async (wanted: string) => {
    for (let presses = 0; presses < 80 && !focused()?.matches(wanted); presses++) await userEvent.tab();
    expect(focused()?.matches(wanted)).toBe(true);
  };
  await tabTo('input[name=order]');
  await userEvent.keyboard('{ArrowRight}');
  expect(root.querySelectorAll('h3').length).toBe(3);
  await tabTo('button.quote');
  await userEvent.keyboard('{Enter}');
  expect(fake.jumps).toHaveLength(1);
  await tabTo('.record summary');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => root.querySelector<HTMLDetailsElement>('.record')?.open).toBe(true);
});
