import { browser } from 'wxt/browser';
import type { Problem } from './result.ts';

/** What went wrong since the browser was started, for the diagnostics: the newest last. No address of any page. */
const KEY = 'faults';
const KEPT = 5;
const LONGEST = 300;

export const faults = async (): Promise<readonly string[]> =>
  ((await browser.storage.session.get(KEY))[KEY] as string[] | undefined) ?? [];

/** What went wrong in a line, without any address. */
export const faultIn = ({ code, cause = '' }: Pick<Problem, 'code' | 'cause'>): string =>
  [code, cause.replace(ADDRESS, '…').slice(0, LONGEST)].filter(Boolean).join(': ');

/** Keeps what was thrown, which no reader is shown. Never throws: it is called where something went wrong already. */
export const keepFault = async ({ code, cause }: Problem): Promise<void> => {
  if (cause === undefined) return;
  const fault = faultIn({ code, cause });
  try {
    const kept = (await faults()).filter((each) => each !== fault);
    await browser.storage.session.set({ [KEY]: [...kept, fault].slice(-KEPT) });
  } catch {
    // Then there is nowhere to keep it.
  }
};

const ADDRESS = /\b[a-z-]{1,24}:\/\/[^\s"']+/g;
