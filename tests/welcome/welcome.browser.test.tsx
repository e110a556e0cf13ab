import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { words } from '../../components/welcome/words.ts';
import { RECORD_TABLES, type RecordTable, readRecord, rowsOf } from '../../lib/findings/dataset.ts';
import type { LookUp } from '../../lib/findings/finding.ts';
import { HIGHLIGHT_NAMES } from '../../lib/page/highlights.ts';
import carried from '../../public/dataset/carried.csv?raw';
import engage from '../../public/dataset/engage.csv?raw';
import findings from '../../public/dataset/findings.csv?raw';
import totals from '../../public/dataset/totals.csv?raw';
import { speakEnglish, speakWelsh, violationsIn } from '../language/axe.ts';
import { inHand, smallTargets } from '../targets.ts';
import '../../components/theme.css';
import '../../components/in-hand.css';
import '../../components/welcome/welcome.css';
import '../../lib/page/highlights.css';

vi.mock('wxt/browser', () => import('../popup/fake-browser.ts'));

const TEXTS: Readonly<Record<RecordTable, string>> = { findings, carried, totals, engage };
const { rows } = readRecord(TEXTS);
const bundled: LookUp = async (forces) => ({ version: '0123456789ab', ...rowsOf(rows, forces) });

let root: HTMLElement;
beforeEach(async () => {
  await page.viewport(1280, 900);
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.style.colorScheme = '';
});

const show = async (lookUp: LookUp = bundled): Promise<void> => {
  render(<Welcome lookUp={lookUp} />, root);
  await expect.poll(() => root.innerText).not.toContain(words.reading);
};

const links = () => [...root.querySelectorAll<HTMLElement>('article a')];
const card = () => root.querySelector('.beside > div')?.shadowRoot?.querySelector<HTMLElement>('.card') ?? null;
const verdict = () => card()?.querySelector('.verdict')?.textContent;
const link = (quote: string): HTMLElement => {
  const found = links().find(({ textContent }) => textContent?.includes(quote));
  if (!found) throw new Error(`Nothing underlined holds '${quote}'.`);
  return found;
};

test('the example is read and compared by the engine: one grade agrees, one differs, one is out of date', async () => {
  await show();
  expect(RECORD_TABLES.every((table) => rows[table].length > 0)).toBe(true);
  const underlined = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
  expect(underlined(HIGHLIGHT_NAMES.agrees)).toEqual(['outstanding at preventing crime']);
  expect(underlined(HIGHLIGHT_NAMES.differs)).toEqual(['good at responding to the public']);
  expect(underlined(HIGHLIGHT_NAMES.partly)).toEqual(['inadequate at responding to the public']);
});

/** What a browser's window leaves of 1366 by 768 pixels, and of others. First: a card remembers what was tried with it. */
const LAPTOPS = [
  [1366, 657],
  [1280, 720],
  [1440, 789],
] as const;

test.each(LAPTOPS)(
  'what it does, the example and the permissions stand on one screen of %i by %i',
  async (width, height) => {
    await page.viewport(width, height);
    await show();
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(height);
    expect(card()).not.toBeNull();
  },
);

describe('in Welsh', () => {
  beforeEach(speakWelsh);
  afterEach(speakEnglish);

  test.each(LAPTOPS)('it stands on one screen of %i by %i', async (width, height) => {
    await page.viewport(width, height);
    await show();
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(height);
  });
});

test('the card that differs is open at first, and its words are tinted', async () => {
  await show();
  expect(verdict()).toBe('Differs from the official grade');
  expect([...(CSS.highlights.get(HIGHLIGHT_NAMES.open) ?? [])].map(String)).toEqual([
    'good at responding to the public',
  ]);
  expect(document.activeElement).toBe(document.body);
});

test('the pointer on other words shows their card and takes no focus', async () => {
  await show();
  await userEvent.hover(link('outstanding'));
  await expect.poll(verdict).toBe('Matches the official grade');
  expect(document.activeElement).toBe(document.body);
});

test('by keyboard a card opens with the focus in it, closes, and gives the focus back', async () => {
  await show();
  link('outstanding').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => root.querySelector('.beside > div')?.shadowRoot?.activeElement === card()).toBe(true);
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.poll(() => root.innerText).toContain(words.noCard);
  expect(document.activeElement).toBe(link('outstanding'));
  expect(location.hash).toBe('');
});

test('a flag on the invented article is not kept, and the card says so', async () => {
  await show();
  card()?.querySelector<HTMLButtonElement>('.actions button')?.click();
  await expect.poll(() => card()?.textContent).toContain(words.notKept);
});

test('grades that cannot be read are said to be, and the rest of the page stands', async () => {
  await show(() => Promise.reject(new Error('gone')));
  expect(root.querySelector('[role="alert"]')?.textContent).toBe(words.failed);
  expect(root.innerText).toContain(words.private);
});

test('nothing stays underlined when the page is left', async () => {
  await show();
  render(null, root);
  expect(CSS.highlights.size).toBe(0);
});

test('nothing runs out of a page 320 pixels wide', async () => {
  await page.viewport(320, 640);
  await show();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

describe.each(['light', 'dark'])('in %s, axe finds nothing to mend', (scheme) => {
  test.each([1280, 320])('%i pixels wide', async (width) => {
    await page.viewport(width, 900);
    document.documentElement.style.colorScheme = scheme;
    await show();
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

test('what can be pressed is at least 24 pixels high, and 44 in a hand', async () => {
  await show();
  expect(smallTargets(root, 24)).toEqual([]);
  await inHand(async () => expect(smallTargets(root, 44)).toEqual([]));
});

describe.each(['light', 'dark'])('in Welsh, in %s', (scheme) => {
  beforeEach(speakWelsh);
  afterEach(speakEnglish);

  test('axe finds nothing to mend', async () => {
    await show();
    expect(await violationsIn(root, scheme)).toEqual([]);
  });
});
