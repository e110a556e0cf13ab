import { type Browser, browser } from 'wxt/browser';

/** What only some browsers have: Chrome a side panel, Firefox a sidebar, Firefox for Android neither. */
type Sides = {
  readonly sidePanel?: Pick<typeof Browser.sidePanel, 'open'>;
  readonly sidebarAction?: { readonly open: () => Promise<void> };
};

/**
 * Opens the panel beside a tab; where the browser has none, the same page as a tab of its own. Call it straight from a
 * click: a browser opens its panel only then.
 */
export const openPanel = async (tabId: number): Promise<void> => {
  const { sidePanel, sidebarAction } = browser as unknown as Sides;
  if (sidePanel) await sidePanel.open({ tabId });
  else if (sidebarAction) await sidebarAction.open();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}` as '/sidepanel.html') });
};
