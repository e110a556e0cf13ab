import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../components/options/words.ts';
import { writeEverything } from '../../lib/backup/file.ts';
import { everythingNow, takeIn, takeOut } from '../../lib/backup/take-in.ts';
import type { Notebook } from '../../lib/notebook/notebook.ts';
import type { Result } from '../../lib/result.ts';
import { claimFlag, sampleNotes } from '../notebook/sample.ts';
import { browser, fake } from '../popup/fake-browser.ts';
import { openOptions } from './set-up.tsx';
import '../../components/theme.css';
import '../../components/options/options.css';

vi.mock('wxt/browser', () => import('../popup/fake-browser.ts'));

const SITE = '*://*.village-echo.example/*';
const MADE = new Date('2026-11-24T03:00:00.000Z');
const INCOMING = {
  notes: sampleNotes,
  settings: { language: 'en', theme: 'dark', marking: 'shapes' },
  hidden: ['somewhere.example'],
  sites: [SITE],
} as const;

let options: ReturnType<typeof openOptions>;
let notebook: Notebook;
beforeEach(() => {
  options = openOptions();
  notebook = options.notebook;
});
afterEach(() => {
  vi.restoreAllMocks();
  options.close();
});

const answered = async <T,>(answer: Promise<Result<T>>): Promise<T> => {
  const result = await answer;
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};
const state = async () => ({ ...(await answered(everythingNow(notebook))), stored: { ...fake.stored } });

const choose = async (text: string) => {
  const input = options.root.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('No place for a file');
  await userEvent.upload(input, new File([text], 'backup.json', { type: 'application/json' }));
};

test('everything goes out and comes back in an empty Peelback', async () => {
  fake.grants = true;
  await answered(notebook.takeIn(sampleNotes));
  fake.stored = { theme: 'dark', 'hidden:somewhere.example': true };
  fake.granted = [SITE];
  const before = await state();
  const text = writeEverything(before, MADE);

  options.close();
  options = openOptions();
  notebook = options.notebook;
  fake.grants = true;
  await options.show();
  await choose(text);
  await expect.element(page.getByText(words.planNotes(sampleNotes.length, 0, 0))).toBeVisible();
  await expect.element(page.getByText(words.planSites('village-echo.example'))).toBeVisible();
  expect((await state()).notes).toEqual([]);
  await page.getByRole('button', { name: words.doRestore, exact: true }).click();
  await expect.element(page.getByText(words.restored, { exact: true })).toBeVisible();
  expect(await state()).toEqual(before);
});

test('a restore is undone at a click, and everything is as it was', async () => {
  fake.grants = true;
  const older = { ...claimFlag, note: 'An older remark', changed: claimFlag.created };
  await answered(notebook.takeIn([older]));
  fake.stored = { theme: 'light' };
  await options.show();
  const before = await state();
  await choose(writeEverything(INCOMING, MADE));
  await page.getByRole('button', { name: words.doRestore, exact: true }).click();
  await expect.element(page.getByText(words.restored, { exact: true })).toBeVisible();
  expect(await state()).not.toEqual(before);
  await page.getByRole('button', { name: words.undo }).click();
  await expect.element(page.getByText(words.undone)).toBeVisible();
  expect(await state()).toEqual(before);
});

test('the focus of a button that goes stays where its outcome is said, one Tab before the way back', async () => {
  fake.stored = { language: 'en', theme: 'light' };
  await options.show();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const focus = () => document.activeElement as HTMLElement;
  const press = async (name: string) => {
    (button(name).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
  };
  const text = writeEverything({ notes: [], settings: { theme: 'dark' }, hidden: [], sites: [] }, MADE);

  await choose(text);
  await expect.element(button(words.cancel)).toBeVisible();
  await press(words.cancel);
  await expect.element(button(words.cancel)).not.toBeInTheDocument();
  expect(focus().textContent).toBe(words.cancelled);

  await choose(text);
  await expect.element(button(words.doRestore)).toBeVisible();
  await press(words.doRestore);
  await expect.element(button(words.undo)).toBeVisible();
  expect(focus().textContent).toBe(words.restored);
  await userEvent.tab();
  expect(focus().textContent).toBe(words.undo);
  await userEvent.keyboard('{Enter}');
  await expect.element(button(words.undo)).not.toBeInTheDocument();
  expect(focus().textContent).toBe(words.undone);
});

test('sites that the browser refuses are named, and the rest is restored', async () => {
  await options.show();
  await choose(writeEverything(INCOMING, MADE));
  await page.getByRole('button', { name: words.doRestore, exact: true }).click();
  await expect.element(page.getByText(words.sitesRefused('village-echo.example'))).toBeVisible();
  expect((await state()).notes).toHaveLength(sampleNotes.length);
});

test('a bad file says what and where, and nothing is offered', async () => {
  await options.show();
  await choose(writeEverything(INCOMING, MADE).replace('"dark"', '"pink"'));
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(
      'This file is not a backup that Peelback can take in. Settings, theme: not one of the words allowed here. Nothing was changed.',
    );
  expect(options.root.querySelector('.plan')).toBeNull();
});

test('a backup of what is here already says so', async () => {
  await options.show();
  await choose(writeEverything({ notes: [], settings: { theme: 'system' }, hidden: [], sites: [] }, MADE));
  await expect.element(page.getByText(words.nothingToChange)).toBeVisible();
});

test('where the settings cannot be stored, the notes are taken back: nothing is half-written', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('no room'));
  const taken = await takeIn(INCOMING, notebook, []);
  expect(taken).toMatchObject({ ok: false, problem: { code: 'settings-failed' } });
  expect((await state()).notes).toEqual([]);
});

test('the way back leaves alone what was kept since', async () => {
  const way = await answered(takeIn(INCOMING, notebook, []));
  const { quote, selectors, article, claim, verdict } = claimFlag;
  const draft = { quote, selectors, article, claim, verdict };
  const own = await answered(notebook.keepSnippet(draft));
  await answered(takeOut(way, notebook));
  expect((await state()).notes).toEqual([own]);
});
