import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { words } from '../../components/options/words.ts';
import { WELSH } from '../../components/welsh.ts';
import { speak } from '../../lib/language/catalogue.ts';
import { problem, type Result } from '../../lib/result.ts';
import { fake } from '../popup/fake-browser.ts';
import { inHand, smallTargets } from '../targets.ts';
import { HELD, openOptions } from './set-up.tsx';
import '../../components/theme.css';
import '../../components/in-hand.css';
import '../../components/options/options.css';

vi.mock('wxt/browser', () => import('../popup/fake-browser.ts'));

const ADDED = '*://*.village-echo.example/*';
const COMMANDS = [
  { name: 'next-claim', description: 'Show the next claim on the page', shortcut: 'Alt+Shift+J' },
  { name: 'toggle-highlights', description: 'Hide or show the highlights on this site', shortcut: '' },
];

let options: ReturnType<typeof openOptions>;
let root: HTMLElement;
beforeEach(() => {
  options = openOptions();
  root = options.root;
});
afterEach(() => options.close());

const show = (held: Result<unknown> = HELD): Promise<void> => options.show(held);

describe.each([
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'cy'],
  ['dark', 'cy'],
] as const)('in %s and %s, axe finds nothing to mend', (scheme, language) => {
  beforeEach(() => speak(language, language === 'cy' ? WELSH : {}));

  const violations = async (): Promise<readonly string[]> => {
    document.documentElement.style.colorScheme = scheme;
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  test('in the options as they come', async () => {
    fake.commands = COMMANDS;
    await show();
    expect(await violations()).toEqual([]);
  });

  test('with added sites and grades that could not be read', async () => {
    fake.granted = [ADDED, `*://*.${'a-long-name-'.repeat(4)}of-a-site.example/*`, '*://*/*'];
    await show(problem('unreadable', 'The file findings.csv is not there.'));
    await expect.poll(() => root.querySelectorAll('.added li').length).toBe(3);
    expect(await violations()).toEqual([]);
  });
});

test('nothing runs out of a page 320 pixels wide', async () => {
  await page.viewport(320, 640);
  fake.granted = [ADDED, `*://*.${'a-long-name-'.repeat(4)}of-a-site.example/*`];
  await show();
  await expect.poll(() => root.querySelectorAll('.added li').length).toBe(2);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(414, 896);
});

test('the table of grades has a line for each inspection, and the version is in one piece, in Welsh and 320 pixels too', async () => {
  await page.viewport(320, 640);
  speak('cy', WELSH);
  await show({ ok: true, value: { ...(HELD.ok ? (HELD.value as object) : {}), version: 'b7d1e05e3dea' } });
  const isInOneLine = (element: Element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return new Set([...words.getClientRects()].map(({ top }) => Math.round(top / 12))).size === 1;
  };
  const cells = [
    ...root.querySelectorAll('.coverage tbody th, .coverage tbody td:nth-of-type(1), dl dd:first-of-type'),
  ];
  expect(cells.length).toBeGreaterThan(2);
  expect(cells.filter((cell) => !isInOneLine(cell)).map(({ textContent }) => textContent)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(414, 896);
});

test('only added sites are listed, though Chrome names the manifest’s own patterns too', async () => {
  const own = ['*://*.bbc.co.uk/*', '*://*.bbc.co.uk/news/*', '*://news.kent.police.uk/*', '*://www.gov.uk/*'];
  fake.granted = [...own, '*://*.assets.gov.uk/*', ADDED];
  await show();
  await expect
    .poll(() => [...root.querySelectorAll('.added li span')].map(({ textContent }) => textContent))
    .toEqual(['assets.gov.uk', 'village-echo.example']);
});

test('a permission for every site is called that', async () => {
  fake.granted = ['*://*/*'];
  await show();
  await expect.element(page.getByRole('button', { name: words.removeSite(words.everySite) })).toBeVisible();
});

test('grades that were loaded again are said to be', async () => {
  await show();
  await page.getByRole('button', { name: words.seedAgain }).click();
  await expect.element(page.getByText(words.seeded)).toBeVisible();
});

test('the list can be searched by a site’s name or address', async () => {
  await show();
  await page.getByRole('searchbox', { name: words.findSite }).fill('abergavenny');
  await expect.element(page.getByText('abergavennychronicle.com')).toBeVisible();
  await page.getByRole('searchbox', { name: words.findSite }).fill('https://www.abergavennychronicle.com/news/x');
  await expect.element(page.getByText(words.found(1))).toBeVisible();
  await page.getByRole('searchbox', { name: words.findSite }).fill('no such paper');
  await expect.element(page.getByText(words.found(0))).toBeVisible();
});

test.each([
  ['https://www.village-echo.example/news/1', 'village-echo.example'],
  ['village-echo.example', 'village-echo.example'],
])('a site is added by %s, once the browser allows it', async (typed, host) => {
  fake.grants = true;
  await show();
  await page.getByRole('textbox', { name: words.addSite }).fill(typed);
  await page.getByRole('button', { name: words.add, exact: true }).click();
  await expect.element(page.getByText(words.isAdded(host))).toBeVisible();
  expect(fake.granted).toEqual([ADDED]);
});

test.each([
  ['nothing', '', () => words.notASite],
  ['a word', 'news', () => words.notASite],
  ['a page of the browser', 'about:addons', () => words.notASite],
  ['a site on the list', 'www.bbc.co.uk', () => words.isListed('bbc.co.uk')],
  ['a site that the browser refuses', 'village-echo.example', () => words.notGranted('village-echo.example')],
])('%s is not added, and the page says why', async (_, typed, reason) => {
  await show();
  await page.getByRole('textbox', { name: words.addSite }).fill(typed);
  await page.getByRole('button', { name: words.add, exact: true }).click();
  await expect.element(page.getByText(reason())).toBeVisible();
  expect(fake.granted).toEqual([]);
});

test('a site without highlights is listed, and shown again at a click', async () => {
  fake.stored = { 'hidden:village-echo.example': true };
  await show();
  await page.getByRole('button', { name: words.showSite('village-echo.example') }).click();
  await expect.element(page.getByText(words.noneHidden)).toBeVisible();
  expect(fake.stored).toEqual({});
});

test('shortcuts are told as the browser has them', async () => {
  fake.commands = COMMANDS;
  await show();
  await expect
    .poll(() => [...root.querySelectorAll('.shortcuts tbody tr')].map(({ textContent }) => textContent))
    .toEqual(['Show the next claim on the pageAlt+Shift+J', 'Hide or show the highlights on this sitenone']);
});

test('how much of each inspection has been collected is told in numbers', async () => {
  await show();
  const [row] = root.querySelectorAll('.coverage tbody tr');
  expect(row?.textContent).toMatch(/^PEEL 2023\/251 of 430 ?0%$/);
  await expect.element(page.getByText('25 January 2024')).toBeVisible();
});

test('diagnostics hold counts and versions, and no address of a site', async () => {
  fake.granted = [ADDED];
  fake.stored = { 'hidden:somewhere.example': true };
  fake.session = { faults: ['check-failed: RangeError: too deep'] };
  await show();
  const text = () => root.querySelector<HTMLTextAreaElement>('.diagnostics')?.value ?? '';
  await expect.poll(text).toContain('Sites: 3 listed, 1 added, 1 without highlights');
  expect(text()).toMatch(/Notebook: version \d+, flags 0, snippets 0$/m);
  expect(text()).toContain('Peelback 0.1.0');
  expect(text()).toContain('Went wrong: check-failed: RangeError: too deep');
  expect(text()).not.toMatch(/\.example|:\/\//);
});

test('a choice of language or look is stored at once', async () => {
  await show();
  await page.getByRole('radio', { name: 'Cymraeg' }).click();
  await page.getByRole('radio', { name: words.themes.dark }).click();
  await page.getByRole('radio', { name: words.markings.plain }).click();
  await expect.poll(() => fake.stored).toEqual({ language: 'cy', theme: 'dark', marking: 'plain' });
});

test('what can be pressed is at least 24 pixels high, and 44 in a hand', async () => {
  fake.granted = [ADDED];
  await show();
  await expect.poll(() => root.querySelectorAll('.added li').length).toBe(1);
  expect(smallTargets(root, 24)).toEqual([]);
  await inHand(async () => expect(smallTargets(root, 44)).toEqual([]));
});
