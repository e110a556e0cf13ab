import { beforeEach, expect, test, vi } from 'vitest';
import { openPanel } from '../../components/popup/open-panel.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown>, opened: [] as unknown[] }));
vi.mock('wxt/browser', () => world);

const open = (kind: string) => async (what?: unknown) => void world.opened.push([kind, what]);

beforeEach(() => {
  for (const each of Object.keys(world.browser)) delete world.browser[each];
  world.opened.length = 0;
  Object.assign(world.browser, {
    tabs: { create: open('tab') },
    runtime: { getURL: (page: string) => `moz-extension://1${page}` },
  });
});

test('Chrome opens its side panel beside the tab', async () => {
  world.browser.sidePanel = { open: open('side panel') };
  await openPanel(7);
  expect(world.opened).toEqual([['side panel', { tabId: 7 }]]);
});

test('Firefox opens its sidebar', async () => {
  world.browser.sidebarAction = { open: open('sidebar') };
  await openPanel(7);
  expect(world.opened).toEqual([['sidebar', undefined]]);
});

test('a browser with neither opens the same page as a tab, about the tab it was asked from', async () => {
  await openPanel(7);
  expect(world.opened).toEqual([['tab', { url: 'moz-extension://1/sidepanel.html?tab=7' }]]);
});
