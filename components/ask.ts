import { browser } from 'wxt/browser';
import type { AnswerTo, BackgroundMessage, ToBackground } from '../lib/messages.ts';
import { problem } from '../lib/result.ts';

/** Asks the background. Never throws: a background that does not answer is a problem like any other. */
export const ask = async <T extends keyof ToBackground>(
  message: Extract<BackgroundMessage, { type: T }>,
): Promise<AnswerTo<ToBackground, T>> => {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    return problem('no-answer', `Peelback does not answer (${String(error)}). Load the page again.`) as AnswerTo<
      ToBackground,
      T
    >;
  }
};
