import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../entrypoints/background/answer.ts';
import { words } from '../entrypoints/background/words.ts';
import { faults } from '../lib/faults.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());

vi.mock('wxt/browser', () => {
  const area = {
    get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
    set: async (entries: object) => {
      for (const [key, value] of Object.entries(entries)) stored.set(key, value);
    },
  };
  const refuse = async () => {
    throw new Error('Cannot access contents of url "https://secret.example/story". Extension manifest must ask.');
  };
  return {
    browser: {
      runtime: { getURL: (path: string) => `chrome-extension://peelback${path}` },
      scripting: { insertCSS: refuse, executeScript: refuse },
      storage: { local: area, session: area },
    },
  };
});

beforeEach(() => stored.clear());

test('a reader is told what to do, and what was thrown is kept for the diagnostics, without an address, once', async () => {
  const ask = () => answer({ type: 'gate/yes' }, { tab: { id: 7 } } as never, {} as never);
  expect(await ask()).toMatchObject({ ok: false, problem: { message: words.notAllowed } });
  await ask();
  expect(await faults()).toEqual([
    'not-allowed-here: Error: Cannot access contents of url "…". Extension manifest must ask.',
  ]);
});

test('no words that a reader sees are made of what was thrown', () => {
  const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  // What a schema finds wrong with a file is said in the catalogue's own words.
  const sourceOf = (file: string) => readFileSync(file, 'utf8').replace(/issueInWords\([\w.]*error\)/g, '');
  const wordsOfThrown = /\bwords(?:\.\w+)+\([^;]*\b(?:error|thrown)\b[^;]*\)/;
  expect(files.filter((file) => wordsOfThrown.test(sourceOf(file)))).toEqual([]);
});
