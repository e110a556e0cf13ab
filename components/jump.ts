import { browser } from 'wxt/browser';
import type { AnnotatorMessage, AnswerTo, ToAnnotator } from '../lib/messages.ts';
import type { FlagDraft } from '../lib/notebook/note.ts';
import { type Item, identityOf } from '../lib/page/mark.ts';
import { problem, type Result } from '../lib/result.ts';
import { words } from './problem-words.ts';

/** Has a tab's page show one of its items. */
export const jumpTo = (tabId: number, item: Item): Promise<Result<null>> =>
  askPage(tabId, { type: 'annotator/jump', item: identityOf(item) });

/** One of a page's items as a note keeps it. */
export const draftOf = (tabId: number, item: Item): Promise<Result<FlagDraft>> =>
  askPage(tabId, { type: 'annotator/note', item: identityOf(item) });

/** Never throws: a page that does not answer is a problem like any other. */
const askPage = async <T extends keyof ToAnnotator>(
  tabId: number,
  message: Extract<AnnotatorMessage, { type: T }>,
): Promise<AnswerTo<ToAnnotator, T>> => {
  const silent: Result<never> = problem('no-annotator', words.page);
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) ?? silent;
  } catch {
    return silent as AnswerTo<ToAnnotator, T>;
  }
};
