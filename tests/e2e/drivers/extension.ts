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

/** Any question wakes a background that was stopped. */
export const wakeBackground = (): Promise<unknown> => chrome.runtime.sendMessage({ type: 'findings/status' });

/** What Chrome tells the background of a click on the context menu. */
export const clickMenu = async (menuItemId: string, selectionText: string, frameUrl: string | null, tabId: number) => {
  const tab = await chrome.tabs.get(tabId);
  const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch: (...about: unknown[]) => void } };
  const frame = frameUrl ? { frameId: 7, frameUrl } : { frameId: 0 };
  onClicked.dispatch({ menuItemId, selectionText, pageUrl: tab.url, editable: false, ...frame }, tab);
};

/** What Chrome tells the background of a shortcut. */
export const pressShortcut = async (command: string, tabId: number) => {
  const tab = await chrome.tabs.get(tabId);
  const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch: (...about: unknown[]) => void } };
  onCommand.dispatch(command, tab);
};
