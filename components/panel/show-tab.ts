import { browser } from 'wxt/browser';

/** Brings a tab to the front. */
export const showTab = async (tabId: number): Promise<void> => {
  await browser.tabs.update(tabId, { active: true });
};
