import { browser } from 'wxt/browser';
import type { Article } from '../../lib/article/article.ts';
import type { CheckedArticle } from '../../lib/check.ts';
import type { ShownItems, TabState } from '../../lib/messages.ts';
import { pageOf, shownKey, tabKey, tabOfKey } from '../../lib/tab.ts';

/**
 * What is known of the page that a tab shows now, from `storage.session`: nothing kept in memory, because the background
 * may stop at any moment. What is kept of a page that the tab has since left is not believed.
 */
export const readTabState = async (tabId: number): Promise<TabState> => {
  const key = tabKey(tabId);
  const kept = (await browser.storage.session.get(key))[key] as TabState | undefined;
  if (!kept || kept.status === 'unread') return { status: 'unread' };
  const { url = '' } = await browser.tabs.get(tabId);
  return pageOf(url) === kept.url ? kept : { status: 'unread' };
};

/** Keeps a tab's state and shows it on the badge. */
export const writeTabState = async (tabId: number, state: TabState): Promise<void> => {
  await browser.storage.session.set({ [tabKey(tabId)]: state });
  await showBadge(tabId, state);
};

/** Shows on the badge what is known of a tab. */
export const showTabBadge = async (tabId: number): Promise<void> => showBadge(tabId, await readTabState(tabId));

export const forgetTab = (tabId: number): Promise<void> =>
  browser.storage.session.remove([tabKey(tabId), shownKey(tabId)]);

export const NOTHING_SHOWN: ShownItems = { open: [], lost: [] };

/** Keeps which items of a tab's page have their card open, and which have lost their words. */
export const writeShown = (tabId: number, { open, lost }: ShownItems): Promise<void> =>
  browser.storage.session.set({ [shownKey(tabId)]: { open, lost } });

/** The state of a tab whose article was checked. The text stays behind: only the page needs it. */
export const checkedState = (url: string, checked: CheckedArticle, dated: Article['published']): TabState => {
  const { text: _, ...article } = checked.article;
  return { status: 'checked', url, checked: { ...checked, article }, dated };
};

/** Badge colours are the verdicts' own (see `components/theme.css`): that of 'differs' where something differs, else that of information. */
const showBadge = async (tabId: number, state: TabState): Promise<void> => {
  const claims = state.status === 'checked' ? state.checked.claims : [];
  const compared = state.status === 'checked' ? [...claims, ...state.checked.monitoring] : [];
  const differs = compared.some(({ verdict }) => verdict.kind === 'differs');
  try {
    await browser.action.setBadgeText({ tabId, text: claims.length ? String(claims.length) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: differs ? '#ab1550' : '#565a62' });
  } catch {
    // The tab was closed meanwhile: there is no badge to show.
  }
};

/** Every tab that something is known of. */
export const checkedTabs = async (): Promise<readonly number[]> =>
  Object.keys(await browser.storage.session.get(null)).flatMap((key) => tabOfKey(key) ?? []);
