/** Functions that run inside the extension's own pages, where its API is at hand. Each must stand alone: its text travels. */
declare const chrome: typeof import('wxt/browser')['browser'];

/** The id of the other tab: the tests keep two, one for news and one for the extension's pages. */
export const newsTabId = async (): Promise<number> => {
  const own = await chrome.tabs.getCurrent();
  const other = (await chrome.tabs.query({})).find(({ id }) => id !== own?.id);
  return other?.id ?? -1;
};

export const readBadge = async (): Promise<string> => {
  const own = await chrome.tabs.getCurrent();
  const other = (await chrome.tabs.query({})).find(({ id }) => id !== own?.id);
  return chrome.action.getBadgeText({ tabId: other?.id ?? -1 });
};
