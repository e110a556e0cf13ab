import type { Result } from '../../lib/result.ts';
import { type Json, until } from '../../tests/e2e/drivers/browser.ts';
import { textsOf } from '../../tests/e2e/own.ts';
import { checkedPage, openAfresh } from '../../tests/e2e/sights.ts';
import {
  CLAIMS,
  COUNTED,
  FORBIDDEN,
  MONITORED,
  NOTHING_CLAIMED,
  OTHER,
  STRONG_HEADLINE,
  UNDATED,
  UNLISTED,
  type WebPage,
} from './pages.ts';
import { jump, keep, openBeside, openPage, type Stage, tell } from './stage.ts';
import type { State } from './states.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

/** The popup and the side panel, each as a page of its own in a window of its size. */
type Beside = 'popup' | 'panel';

const PAGES = { popup: 'popup', panel: 'sidepanel' } as const;
const CHECK = { popup: 'button.primary', panel: 'button.check' } as const;
const SAYS = { popup: '.popup .status', panel: '.panel .says, .panel .wrong' } as const;
const DRAWN = { popup: '.popup footer button', panel: '.panel nav a' } as const;

const open = (stage: Stage, surface: Beside): Promise<void> => openBeside(stage, PAGES[surface], DRAWN[surface]);

const press = (stage: Stage, selector: string): Promise<null> =>
  stage.browser.inOwn((selector) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    found.click();
    return null;
  }, selector);

const drawn = (stage: Stage, selector: string): Promise<unknown> =>
  until(selector, async () => (await textsOf(stage.browser, selector)).length > 0);

/** Once it says more than to wait a moment. */
const said = (stage: Stage, surface: Beside): Promise<unknown> =>
  until('what is said', async () => {
    const texts = await textsOf(stage.browser, SAYS[surface]);
    return texts.length > 0 && !texts.some((text) => /^(One moment|Un eiliad)/.test(text));
  });

const LISTED = { popup: 'ol q', panel: '.item' } as const;

/** On a page with claims, once they are listed. */
const onClaims =
  (surface: Beside, { url }: WebPage, then: (stage: Stage) => Promise<unknown> = async () => {}) =>
  async (stage: Stage): Promise<void> => {
    await openPage(stage, url);
    await open(stage, surface);
    await drawn(stage, LISTED[surface]);
    if (surface === 'panel') await drawn(stage, '.record');
    await then(stage);
  };

/** On a page that nobody asked to have checked, and that says nothing about inspections. */
const unread =
  (surface: Beside, { url }: WebPage, isAsked: boolean) =>
  async (stage: Stage): Promise<void> => {
    await stage.browser.openOwn('options.html');
    await openAfresh(stage.browser, url);
    await open(stage, surface);
    await said(stage, surface);
    if (!isAsked) return;
    await drawn(stage, CHECK[surface]);
    const before = await textsOf(stage.browser, 'main');
    await press(stage, CHECK[surface]);
    await until('an answer', async () => (await textsOf(stage.browser, 'main')).join() !== before.join());
    await new Promise((resolve) => setTimeout(resolve, 500));
  };

const nothingClaimed =
  (surface: Beside) =>
  async (stage: Stage): Promise<void> => {
    await stage.browser.openOwn('options.html');
    await openAfresh(stage.browser, NOTHING_CLAIMED.url);
    await checkedPage(stage.browser);
    await open(stage, surface);
    await said(stage, surface);
  };

const kept =
  (surface: Beside, state: (stage: Stage) => Promise<{ readonly [key: string]: Json }>) =>
  async (stage: Stage): Promise<void> => {
    await openPage(stage, CLAIMS.url);
    await tell(stage.browser, { ...(await state(stage)), url: CLAIMS.url });
    await open(stage, surface);
    await said(stage, surface);
  };

const reading = async () => ({ status: 'reading' });

/** What the background says of a tab that it does not find. */
const failed = async ({ browser }: Stage) => {
  const answer: Result<null> = await browser.inOwn(() =>
    chrome.runtime.sendMessage({ type: 'date/give', tabId: 987654, date: null }),
  );
  if (answer.ok) throw new Error('There is such a tab.');
  return { status: 'failed', problem: { ...answer.problem } };
};
const TOLD = 'what the background keeps of the tab was written in its place';

const both = (surface: Beside): readonly State[] => [
  { surface, name: 'claims', show: onClaims(surface, CLAIMS) },
  { surface, name: 'monitoring', show: onClaims(surface, MONITORED) },
  { surface, name: 'count', show: onClaims(surface, COUNTED) },
  { surface, name: 'undated', show: onClaims(surface, UNDATED) },
  { surface, name: 'nothing', show: nothingClaimed(surface) },
  { surface, name: 'unread', show: unread(surface, OTHER, false) },
  { surface, name: 'other', show: unread(surface, OTHER, true) },
  { surface, name: 'forbidden', show: unread(surface, FORBIDDEN, false) },
  { surface, name: 'reading', show: kept(surface, reading), standIn: TOLD },
  { surface, name: 'failed', show: kept(surface, failed), standIn: TOLD },
];

/** The highlights of its site are switched off. */
const hidden = (surface: Beside): State => ({
  surface,
  name: 'hidden',
  show: onClaims(surface, CLAIMS, async (stage) => {
    await stage.browser.inOwn(() => chrome.storage.local.set({ 'hidden:bbc.co.uk': true }));
    await new Promise((resolve) => setTimeout(resolve, 300));
  }),
  after: ({ browser }) => browser.inOwn(() => chrome.storage.local.remove('hidden:bbc.co.uk')),
});

export const BESIDE: readonly State[] = [
  ...both('popup'),
  {
    surface: 'popup',
    name: 'unlisted',
    show: async (stage) => {
      await stage.browser.openOwn('options.html');
      await openAfresh(stage.browser, UNLISTED.url);
      await stage.browser.clickToolbar();
      await open(stage, 'popup');
      await said(stage, 'popup');
      await drawn(stage, '.popup footer .site + .site');
    },
  },
  hidden('popup'),
  ...both('panel'),
  hidden('panel'),
  {
    surface: 'panel',
    name: 'dated',
    show: onClaims('panel', UNDATED, async (stage) => {
      await stage.browser.inOwn(() => {
        const date = document.querySelector<HTMLInputElement>('input[type=date]');
        if (date) date.value = '2024-10-17';
        date?.form?.requestSubmit();
        return null;
      });
      await drawn(stage, '.date .buttons button + button');
    }),
  },
  { surface: 'panel', name: 'headline', show: onClaims('panel', STRONG_HEADLINE) },
  {
    surface: 'panel',
    name: 'forces',
    show: onClaims('panel', CLAIMS, (stage) => press(stage, 'input[name=order]:not(:checked)')),
  },
  {
    surface: 'panel',
    name: 'filtered',
    show: onClaims('panel', CLAIMS, (stage) => press(stage, '.choice label:last-child input[name=family]')),
  },
  {
    surface: 'panel',
    name: 'unfolded',
    show: onClaims('panel', CLAIMS, ({ browser }) =>
      browser.inOwn(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      }),
    ),
  },
  {
    surface: 'panel',
    name: 'flagged',
    show: onClaims('panel', CLAIMS, async (stage) => {
      const isFlagged = async () => (await textsOf(stage.browser, '.item .actions [role=status]')).some(Boolean);
      // The look before may have flagged it, which the panel is told a moment after it opens.
      await new Promise((resolve) => setTimeout(resolve, 2000));
      if (!(await isFlagged())) await press(stage, '.item .actions button');
      await until('it to be flagged', isFlagged);
    }),
  },
  {
    surface: 'panel',
    name: 'marked',
    show: async (stage) => {
      await onClaims('panel', CLAIMS)(stage);
      const checked = await checkedPage(stage.browser);
      await jump(stage, checked, ({ verdict }) => verdict.kind === 'differs');
      await drawn(stage, '[aria-current=true]');
    },
  },
  {
    surface: 'panel',
    name: 'lost',
    // No paragraph stays: an article with words left is checked again two seconds later, and nothing is lost any more.
    show: onClaims('panel', STRONG_HEADLINE, async (stage) => {
      await stage.browser.inPage(() => {
        for (const paragraph of document.querySelectorAll('article p')) paragraph.remove();
      });
      await drawn(stage, '.item .lost');
    }),
  },
  {
    surface: 'panel',
    name: 'gone',
    show: async (stage) => {
      await stage.browser.openOwn('options.html');
      await stage.browser.openOwn('sidepanel.html?tab=987654');
      await drawn(stage, '.panel .notice, .panel p');
    },
  },
];

/** Flags and snippets of the page with claims. */
export const keepNotes = async (stage: Stage): Promise<void> => {
  const { claims, monitoring } = await openPage(stage, CLAIMS.url);
  for (const item of [...claims.slice(0, 5), ...monitoring]) await keep(stage, item, 'flag');
  for (const item of claims.slice(0, 3)) await keep(stage, item, 'snippet');
};
