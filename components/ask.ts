import { browser } from 'wxt/browser';
import type { AnswerTo, BackgroundMessage, ToBackground } from '../lib/messages.ts';
import { problem, type Result } from '../lib/result.ts';
import { words } from './problem-words.ts';

/** Asks the background. Never throws: a background that does not answer is a problem like any other. */
export const ask = async <T extends keyof ToBackground>(
  message: Extract<BackgroundMessage, { type: T }>,
): Promise<AnswerTo<ToBackground, T>> => {
  try {
    // A background that is stopped while it answers leaves the answer undefined.
    return (await browser.runtime.sendMessage(message)) ?? unanswered();
  } catch (error) {
    return unanswered(error) as AnswerTo<ToBackground, T>;
  }
};

const unanswered = (thrown?: unknown): Result<never> => problem('no-answer', words.background, thrown);
