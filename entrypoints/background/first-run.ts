import { browser } from 'wxt/browser';
import { guessLanguage } from './language.ts';

/** Shows what Peelback does and why it may, once: a person who has it already is not told of it again by an update. */
export const welcome = async ({ reason }: { readonly reason: string }): Promise<void> => {
  if (reason !== 'install') return;
  await guessLanguage();
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
};
