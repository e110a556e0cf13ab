import { browser } from 'wxt/browser';
import { problem, type Result } from '../../lib/result.ts';
import { words } from './words.ts';

/** Has a tab's page show one of its claims. Never throws: a page that does not answer is a problem like any other. */
export const jumpTo = async (tabId: number, claim: number): Promise<Result<null>> => {
  try {
    return await browser.tabs.sendMessage(tabId, { type: 'annotator/jump', claim }, { frameId: 0 });
  } catch {
    return problem('no-annotator', words.pageSilent);
  }
};
