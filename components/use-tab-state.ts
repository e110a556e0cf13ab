import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TabState } from '../lib/messages.ts';
import type { Result } from '../lib/result.ts';
import { tabKey } from '../lib/tab.ts';
import { ask } from './ask.ts';

/** What is known of a tab, followed while the page is open; null until it is known. Asked anew when `url` changes. */
export const useTabState = (tabId: number, url: string | null): Result<TabState> | null => {
  const [state, setState] = useState<Result<TabState> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const refresh = async () => {
      const answer = await ask({ type: 'tab/state', tabId });
      if (isCurrent) setState(answer);
    };
    const onChanged = (changes: Record<string, unknown>) => {
      if (tabKey(tabId) in changes) refresh();
    };
    browser.storage.session.onChanged.addListener(onChanged);
    refresh();
    return () => {
      isCurrent = false;
      browser.storage.session.onChanged.removeListener(onChanged);
    };
  }, [tabId, url]);
  return state;
};
