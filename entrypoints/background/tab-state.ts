import { browser } from 'wxt/browser';
import type { CheckedArticle } from '../../lib/check.ts';
import type { TabState } from '../../lib/messages.ts';

/** Where a tab's state is kept. The popup watches the same key. */
export const tabKey = (tabId: number): string => `tab:${tabId}`;

/** What is known of a tab, from `storage.session`: nothing kept in memory, because the background may stop at any moment. */
export const readTabState = async (tabId: number): Promise<TabState> => {
  const key = tabKey(tabId);
  return ((await browser.storage.session.get(key))[key] as TabState | undefined) ?? { status: 'unread' };
};

/** Keeps a tab's state and shows it on the badge. */
export const writeTabState = async (tabId: number, state: TabState): Promise<void> => {
  await browser.storage.session.set({ [tabKey(tabId)]: state });
  await showBadge(tabId, state);
};

export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(tabKey(tabId));

/** The state of a tab whose article was checked. The text stays behind: only the page needs it. */
export const checkedState = (checked: CheckedArticle): TabState => {
  const { text: _, ...article } = checked.article;
  return { status: 'checked', url: article.url ?? '', checked: { ...checked, article } };
};

/** Badge colours are the verdicts' own (see `components/theme.css`): that of 'differs' where something differs, else that of information. */
const showBadge = async (tabId: number, state: TabState): Promise<void> => {
  const claims = state.status === 'checked' ? state.checked.claims : [];
  const differs = claims.some(({ verdict }) => verdict.kind === 'differs');
  try {
    await browser.action.setBadgeText({ tabId, text: claims.length ? String(claims.length) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: differs ? '#ab1550' : '#565a62' });
  } catch {
    // The tab was closed meanwhile: there is no badge to show.
  }
};
