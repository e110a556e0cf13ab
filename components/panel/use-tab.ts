import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The tab that the panel is about. `url` is null where the browser does not tell it: the extension may not read it. */
export interface WatchedTab {
  readonly id: number;
  readonly url: string | null;
}

/** The named tab, or the active one of the panel's window, followed. 'gone' where it was closed, null until it is known. */
export const useTab = (named: number | null): WatchedTab | 'gone' | null => {
  const [tab, setTab] = useState<WatchedTab | 'gone' | null>(null);
  useEffect(() => {
    let turn = 0;
    const look = async () => {
      const mine = ++turn;
      const found = await tabNow(named);
      if (mine === turn) setTab(found);
    };
    const onUpdated = (_: number, { status, url }: { readonly status?: string; readonly url?: string }) => {
      if (status || url) void look();
    };
    const onChange = () => void look();
    const { tabs, permissions, storage } = browser;
    // What may be read of a tab changes with a permission, and no tab tells: with a check that was asked for, or for good.
    const events = [
      tabs.onActivated,
      tabs.onRemoved,
      permissions.onAdded,
      permissions.onRemoved,
      storage.session.onChanged,
    ];
    for (const event of events) event.addListener(onChange);
    tabs.onUpdated.addListener(onUpdated);
    void look();
    return () => {
      turn++;
      for (const event of events) event.removeListener(onChange);
      tabs.onUpdated.removeListener(onUpdated);
    };
  }, [named]);
  return tab;
};

const tabNow = async (named: number | null): Promise<WatchedTab | 'gone'> => {
  try {
    const [active] = named ? [] : await browser.tabs.query({ active: true, currentWindow: true });
    const tab = named ? await browser.tabs.get(named) : active;
    return tab?.id === undefined ? 'gone' : { id: tab.id, url: tab.url || null };
  } catch {
    return 'gone';
  }
};
