import { type Browser, browser } from 'wxt/browser';
import { isHidden, setHidden } from '../../lib/hiding.ts';
import { siteOf } from '../../lib/sites.ts';
import { askAnnotator } from './annotate.ts';

type Tab = Browser.tabs.Tab;

/** Carries out a keyboard shortcut of the manifest in the tab that it was pressed in. */
export const carryOutCommand = async (command: string, pressedIn: Tab | undefined): Promise<void> => {
  const tab = pressedIn ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined) return;
  switch (command) {
    case 'toggle-highlights':
      return toggleHighlights(tab);
    case 'next-claim':
      await askAnnotator(tab.id, { type: 'annotator/step', by: 1 });
      return;
    case 'previous-claim':
      await askAnnotator(tab.id, { type: 'annotator/step', by: -1 });
  }
};

const toggleHighlights = async ({ url = '' }: Tab): Promise<void> => {
  const site = siteOf(url);
  if (site) await setHidden(site.host, !(await isHidden(site.host)));
};
