import { beforeEach, expect, test, vi } from 'vitest';
import { answer, type Rooms } from '../../entrypoints/background/answer.ts';
import type { Article } from '../../lib/article/article.ts';
import { lookUpFromFiles } from '../../lib/findings/files.ts';

const TAB = { id: 7, url: '' };
const stored = vi.hoisted(() => new Map<string, unknown>());

vi.mock('wxt/browser', () => {
  const area = {
    get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
    set: async (entries: object) => {
      for (const [key, value] of Object.entries(entries)) stored.set(key, value);
    },
  };
  return {
    browser: {
      runtime: { getURL: (path: string) => `chrome-extension://peelback${path}` },
      tabs: { get: async () => TAB },
      action: { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} },
      storage: { local: area, session: area },
    },
  };
});

const article = (text: string): Article => ({
  url: null,
  title: { value: 'Police inspection', source: 'given' },
  outlet: null,
  authors: null,
  published: { value: '2024-10-17', source: 'given' },
  language: 'en',
  text,
});

/** The bundled grades, handed out when `until` says so. */
const rooms = (until: Promise<void>): Rooms => {
  const lookUp = lookUpFromFiles();
  return { findings: { lookUp: (forces: never) => until.then(() => lookUp(forces)) } } as unknown as Rooms;
};

const checked = (url: string, text: string, until = Promise.resolve()) => {
  TAB.url = url;
  return heardOf(url, text, until);
};
/** The background hears of a page, whatever the tab shows by then. */
const heardOf = (page: string, text: string, until = Promise.resolve()) =>
  answer(
    { type: 'article/check', article: article(text), page, asked: false },
    { tab: { ...TAB } } as never,
    rooms(until),
  );
const state = () =>
  answer(
    { type: 'tab/state', tabId: TAB.id },
    { url: 'chrome-extension://peelback/popup.html' },
    rooms(Promise.resolve()),
  );

beforeEach(() => stored.clear());

test('a page that was left while it was checked takes nothing from what is known of the next', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = checked('https://www.bbc.co.uk/news/first', 'Nothing of note.', promise);
  await vi.waitFor(() => expect(JSON.stringify([...stored.values()])).toContain('reading'));
  await checked('https://www.bbc.co.uk/news/second', 'HMICFRS said Kent Police was good at preventing crime.');
  resolve();
  await first;
  expect(await state()).toMatchObject({
    ok: true,
    value: { status: 'checked', url: 'https://www.bbc.co.uk/news/second' },
  });
});

test('a page that was left before the background woke is not taken for the one that the tab shows', async () => {
  TAB.url = 'https://www.bbc.co.uk/news/second';
  await heardOf('https://www.bbc.co.uk/news/first', 'HMICFRS said Kent Police was good at preventing crime.');
  expect(await state()).toEqual({ ok: true, value: { status: 'unread' } });
  await checked('https://www.bbc.co.uk/news/second', 'HMICFRS said Essex Police was good at preventing crime.');
  await heardOf('https://www.bbc.co.uk/news/first', 'HMICFRS said Kent Police was good at preventing crime.');
  expect(await state()).toMatchObject({
    ok: true,
    value: { status: 'checked', checked: { forces: ['essex'] } },
  });
});
