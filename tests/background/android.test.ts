import { beforeEach, expect, test, vi } from 'vitest';
import background from '../../entrypoints/background/index.ts';

/** What Firefox for Android lacks: `contextMenus`, `commands`, a sidebar. */
const heard = vi.hoisted(() => new Set<string>());

vi.mock('wxt/browser', () => {
  const event = (name: string) => ({ addListener: () => heard.add(name) });
  const stored = { get: async () => ({}), set: async () => {}, remove: async () => {}, onChanged: event('settings') };
  return {
    browser: {
      runtime: {
        onMessage: event('message'),
        onInstalled: event('installed'),
        getManifest: () => ({}),
        id: 'peelback',
      },
      tabs: { onRemoved: event('tab closed'), query: async () => [] },
      permissions: { onAdded: event('added'), onRemoved: event('removed'), getAll: async () => ({ origins: [] }) },
      scripting: { getRegisteredContentScripts: async () => [] },
      storage: { local: stored, session: stored, onChanged: event('settings') },
    },
  };
});

beforeEach(() => {
  vi.stubGlobal('__DATASET_VERSION__', 'v1');
  vi.useFakeTimers();
});

test('on a phone without menus and shortcuts the background listens to all the rest, and sees to the house', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  background.main();
  expect([...heard].sort()).toEqual(['added', 'installed', 'message', 'removed', 'settings', 'tab closed']);
  await vi.advanceTimersByTimeAsync(2000);
  warned.mockRestore();
});
