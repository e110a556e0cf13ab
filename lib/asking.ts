import { browser } from 'wxt/browser';
import type { AnswerTo, BackgroundMessage, ToBackground } from './messages.ts';
import { problem, type Result } from './result.ts';

/**
 * A way to ask the background. Never throws: a background that does not answer is a problem like any other, with these
 * words, or with none where whoever shows it has them.
 */
export const asking =
  (silence: () => string) =>
  async <T extends keyof ToBackground>(
    message: Extract<BackgroundMessage, { type: T }>,
  ): Promise<AnswerTo<ToBackground, T>> => {
    const unanswered = (thrown?: unknown): Result<never> => problem('no-answer', silence(), thrown);
    try {
      // A background that is stopped while it answers leaves the answer undefined.
      return (await browser.runtime.sendMessage(message)) ?? unanswered();
    } catch (error) {
      return unanswered(error) as AnswerTo<ToBackground, T>;
    }
  };
