import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { identityOf } from '../../lib/page/mark.ts';
import type { ReadTab } from './tab.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

/** Keeps a picture of the annotated page and one of the card at the first claim that differs; answers with their files. */
export const keepPictures = async (page: Page, { checked, tabId, own }: ReadTab, folder: string): Promise<string[]> => {
  mkdirSync(folder, { recursive: true });
  const pictures = { page: join(folder, 'page.png'), card: join(folder, 'card.png') };
  await page.bringToFront();
  await page.screenshot({ path: pictures.page, fullPage: true });

  const claim = checked.claims.find(({ verdict }) => verdict.kind === 'differs') ?? checked.claims[0];
  await own.evaluate(
    ({ tabId, item }) => chrome.tabs.sendMessage(tabId, { type: 'annotator/jump', item }, { frameId: 0 }),
    { tabId, item: claim ? identityOf(claim) : '' },
  );
  // The card fades in.
  await page.waitForTimeout(500);
  await page.screenshot({ path: pictures.card });
  return Object.values(pictures);
};
