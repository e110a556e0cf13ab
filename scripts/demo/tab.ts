import type { BrowserContext, Page } from 'playwright';
import type { CheckedPage, TabState } from '../../lib/messages.ts';
import type { Result } from '../../lib/result.ts';

/** What Peelback found in the article's tab, and a page of its own to ask it more. */
export interface ReadTab {
  readonly checked: CheckedPage;
  readonly tabId: number;
  readonly own: Page;
}

declare const chrome: typeof import('wxt/browser')['browser'];

/** Asks the extension about the tab that is not its own. */
export const readTab = async (context: BrowserContext, origin: string): Promise<ReadTab> => {
  const own = await context.newPage();
  await own.goto(`${origin}options.html`);
  const { tabId, answer } = await own.evaluate(async () => {
    const self = await chrome.tabs.getCurrent();
    const tabId = (await chrome.tabs.query({})).find(({ id }) => id !== self?.id)?.id ?? -1;
    const answer: Result<TabState> = await chrome.runtime.sendMessage({ type: 'tab/state', tabId });
    return { tabId, answer };
  });
  if (!answer.ok) throw new Error(answer.problem.message);
  if (answer.value.status !== 'checked')
    throw new Error(`The article was not checked: its tab is '${answer.value.status}'.`);
  return { checked: answer.value.checked, tabId, own };
};
