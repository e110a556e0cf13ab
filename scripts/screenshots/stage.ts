import type { Language } from '../../lib/language/catalogue.ts';
import type { CheckedPage } from '../../lib/messages.ts';
import { type Item, identityOf } from '../../lib/page/mark.ts';
import type { Result } from '../../lib/result.ts';
import { type Appearance, type Json, type TestBrowser, until } from '../../tests/e2e/drivers/browser.ts';
import type { Session } from '../../tests/e2e/launch.ts';
import { textsOf } from '../../tests/e2e/own.ts';
import { openCard, openCoverage } from '../../tests/e2e/sights.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

/** Where states are brought about: a browser, the web that it sees, and what was kept on the desk so far. */
export interface Stage extends Session {
  language: Language;
  notes: string[];
  /** How the state is looked at now. */
  appearance: Appearance | null;
}

export const choose = async (stage: Stage, language: Language): Promise<void> => {
  await stage.browser.openOwn('options.html');
  await stage.browser.inOwn((language) => chrome.storage.local.set({ language }), language);
  await until(`the language ${language}`, async () =>
    (await stage.browser.inOwn(() => document.documentElement.lang)).startsWith(language),
  );
  stage.language = language;
};

/** Waits until a changed window has been laid out and drawn. */
export const settle = async ({ browser }: Stage, isOnPage: boolean): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 150));
  const look = isOnPage ? browser.inPage : browser.inOwn;
  await look(() => document.fonts.ready.then(() => null));
};

/** Whether something of Peelback's reaches beyond the window's side, where it would have to be scrolled to or is lost. */
export const isTooWide = ({ browser }: Stage, isOnPage: boolean): Promise<boolean> =>
  isOnPage
    ? browser.inOverlay((overlay) =>
        [...(overlay?.querySelectorAll<HTMLElement>('[role="dialog"]:popover-open, nav') ?? [])].some((part) => {
          const { left, right, width } = part.getBoundingClientRect();
          return width > 1 && (left < 0 || right > innerWidth || part.scrollWidth > part.clientWidth + 1);
        }),
      )
    : browser.inOwn(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** An own page, afresh, once it has drawn what is asked for. */
export const openOwn = async ({ browser }: Stage, page: string, drawn: string): Promise<void> => {
  // An address that differs in its hash alone would not load the page anew.
  await browser.openOwn('options.html');
  await browser.openOwn(page);
  await until(drawn, async () => (await textsOf(browser, drawn)).length > 0);
};

export const openBeside = async (stage: Stage, page: 'popup' | 'sidepanel', drawn: string): Promise<void> =>
  openOwn(stage, `${page}.html?tab=${await stage.browser.newsTabId()}`, drawn);

/** A page with claims; the extension's own tab is elsewhere meanwhile. */
export const openPage = async ({ browser }: Stage, url: string): Promise<CheckedPage> => {
  await browser.openOwn('options.html');
  return openCoverage(browser, url);
};

/** Opens the card of the first item that is meant, as a click in the panel does. */
export const jump = async (
  { browser }: Stage,
  checked: CheckedPage,
  isMeant: (item: Item) => boolean,
): Promise<void> => {
  const item = itemsOf(checked).find(isMeant);
  if (!item) throw new Error('The page has no such item.');
  const tabId = await browser.newsTabId();
  await browser.inOwn(
    (tabId, item) => chrome.tabs.sendMessage(tabId, { type: 'annotator/jump', item }, { frameId: 0 }),
    tabId,
    identityOf(item),
  );
  await openCard(browser);
  // What the record has around a grade comes a moment later, and the card fades in.
  await new Promise((resolve) => setTimeout(resolve, 400));
};

export const itemsOf = ({ claims, tallies, monitoring }: CheckedPage): readonly Item[] => [
  ...claims,
  ...tallies,
  ...monitoring,
];

/** Puts what the background keeps of the news page's tab in the place of what it found. */
export const tell = async (browser: TestBrowser, state: Json): Promise<void> => {
  const key = `tab:${await browser.newsTabId()}`;
  await browser.inOwn((key, state) => chrome.storage.session.set({ [String(key)]: state }), key, state);
};

/** Keeps an item on the desk, as the panel does. */
export const keep = async (stage: Stage, item: Item, kind: 'flag' | 'snippet'): Promise<void> => {
  const tabId = await stage.browser.newsTabId();
  const id = await stage.browser.inOwn(
    async (tabId, item, kind) => {
      const note = await chrome.tabs.sendMessage(tabId, { type: 'annotator/note', item }, { frameId: 0 });
      const { dataset, ...snippet } = note.value;
      const draft = kind === 'flag' ? { ...snippet, dataset } : snippet;
      const kept: Result<{ id: string }> = await chrome.runtime.sendMessage({ type: `notebook/${kind}`, draft });
      return kept.ok ? kept.value.id : Promise.reject(new Error(kept.problem.message));
    },
    tabId,
    identityOf(item),
    kind,
  );
  stage.notes.push(id);
};

/** Takes everything from the desk, also what other states left there. */
export const clearDesk = async (stage: Stage): Promise<void> => {
  stage.notes.length = 0;
  await stage.browser.openOwn('options.html');
  await stage.browser.inOwn(
    () =>
      new Promise<null>((resolve, reject) => {
        const opening = indexedDB.open('peelback-notebook');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const clearing = opening.result.transaction('notes', 'readwrite');
          clearing.objectStore('notes').clear();
          clearing.oncomplete = () => {
            opening.result.close();
            resolve(null);
          };
        };
      }),
  );
};
