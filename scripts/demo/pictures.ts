import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { ReadTab } from './tab.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

/** Keeps a picture of the annotated page and one of the card at the first claim that differs; answers with their files. */
export const keepPictures = async (page: Page, { checked, tabId, own }: ReadTab, folder: string): Promise<string[]> => {
  mkdirSync(folder, { recursive: true });
  const pictures = { page: join(folder, 'page.png'), card: join(folder, 'card.png') };
  await page.bringToFront();
  await page.screenshot({ path: pictures.page, fullPage: true });

  const differing = checked.claims.findIndex(({ verdict }) => verdict.kind === 'differs');
  await own.evaluate(
    ({ tabId, claim }) => chrome.tabs.sendMessage(tabId, { type: 'annotator/jump', claim }, { frameId: 0 }),
    { tabId, claim: Math.max(0, differing) },
  );
  // The card fades in.
  await page.waitForTimeout(500);
  await page.screenshot({ path: pictures.card });
  return Object.values(pictures);
};
