import { type Browser, browser } from 'wxt/browser';
import type { SnippetDraft } from '../../lib/notebook/note.ts';
import type { Notebook } from '../../lib/notebook/notebook.ts';
import { selectorsFor } from '../../lib/page/selector.ts';
import type { Result } from '../../lib/result.ts';
import { annotate, askAnnotator } from './annotate.ts';
import { showTabBadge } from './tab-state.ts';
import { words } from './words.ts';

type Click = Browser.contextMenus.OnClickData;
type Tab = Browser.tabs.Tab;

const FLAG = 'flag-selection';
const SNIPPET = 'save-selection';

/** How long the badge confirms that a selection was kept, in milliseconds. */
const CONFIRMATION = 2500;

/** The context menu over selected text, on any page. Made anew on every wake, so that no update can lose it. */
export const offerMenus = async (): Promise<void> => {
  // Firefox for Android has none.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: FLAG, contexts: ['selection'], title: words.flag });
  browser.contextMenus.create({ id: SNIPPET, contexts: ['selection'], title: words.snippet });
};

/** Keeps the selected text as a flag or a snippet and confirms it on the badge. */
export const keepSelection = async (notebook: Notebook, click: Click, tab: Tab | undefined): Promise<void> => {
  if (click.menuItemId !== FLAG && click.menuItemId !== SNIPPET) return;
  const draft = await draftOf(click, tab);
  const kept =
    click.menuItemId === FLAG
      ? await notebook.keepFlag({ ...draft, dataset: null })
      : await notebook.keepSnippet(draft);
  if (tab?.id !== undefined) await confirmOnBadge(tab.id, kept.ok);
};

/** With its place on the page where the annotator can read it, else (a frame, a PDF) with its words and the page they are on. */
const draftOf = async (click: Click, tab: Tab | undefined): Promise<SnippetDraft> => {
  if (tab?.id !== undefined && !click.frameId) {
    const selected = await selectedIn(tab.id);
    if (selected.ok) return selected.value;
  }
  const quote = (click.selectionText ?? '').slice(0, 10_000);
  return {
    quote,
    selectors: selectorsFor(quote, 0, quote.length),
    article: {
      url: click.pageUrl ?? tab?.url ?? null,
      title: tab?.title ? { value: tab.title, source: 'document' } : null,
      outlet: null,
      authors: null,
      published: null,
      language: null,
    },
    claim: null,
    verdict: null,
  };
};

/** Asks an annotator that is there already first: to inject it again would have the page read again. */
const selectedIn = async (tabId: number): Promise<Result<SnippetDraft>> => {
  const answer = await askAnnotator(tabId, { type: 'annotator/selection' });
  if (answer.ok || answer.problem.code !== 'no-annotator') return answer;
  const injected = await annotate(tabId);
  return injected.ok ? askAnnotator(tabId, { type: 'annotator/selection' }) : injected;
};

const confirmOnBadge = async (tabId: number, kept: boolean): Promise<void> => {
  await browser.action.setBadgeText({ tabId, text: kept ? '✓' : '!' });
  // The page may be read meanwhile: afterwards the badge says what is known by then.
  setTimeout(() => showTabBadge(tabId).catch(() => {}), CONFIRMATION);
};
