import { browser } from 'wxt/browser';
import { type Item, identityOf } from '../lib/page/mark.ts';
import { problem, type Result } from '../lib/result.ts';
import { words } from './problem-words.ts';

/** Has a tab's page show one of its items. Never throws: a page that does not answer is a problem like any other. */
export const jumpTo = async (tabId: number, item: Item): Promise<Result<null>> => {
  try {
    const message = { type: 'annotator/jump', item: identityOf(item) };
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return problem('no-annotator', words.page);
  }
};
