import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ShownItems } from '../../lib/messages.ts';
import { shownKey } from '../../lib/tab.ts';

const NOTHING: ShownItems = { open: [], lost: [] };

/** Which items of a tab's page have their card open now, and which have lost their words. */
export const useShown = (tabId: number): ShownItems => {
  const [shown, setShown] = useState(NOTHING);
  useEffect(() => {
    let isCurrent = true;
    const key = shownKey(tabId);
    const refresh = async () => {
      const kept = (await browser.storage.session.get(key))[key] as ShownItems | undefined;
      if (isCurrent) setShown(kept ?? NOTHING);
    };
    const onChanged = (changes: Record<string, unknown>) => {
      if (key in changes) void refresh();
    };
    browser.storage.session.onChanged.addListener(onChanged);
    void refresh();
    return () => {
      isCurrent = false;
      browser.storage.session.onChanged.removeListener(onChanged);
    };
  }, [tabId]);
  return shown;
};
