import type { Page, Reading } from '../article/read.ts';
import { watchWords } from './watch.ts';

/**
 * A reading in several tasks, so that a slow processor can see to the page between them. Where the page changes meanwhile
 * it is read again at one go: a headline of before and words of after would be nobody's article.
 */
export const readUnhurried = async (begin: () => Reading): Promise<Page> => {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  watchWords(observer);
  try {
    let reading = begin();
    for (;;) {
      const step = reading.next();
      if (step.done) return step.value;
      if (changed) continue;
      await new Promise((later) => setTimeout(later));
      if (changed) reading = begin();
    }
  } finally {
    observer.disconnect();
  }
};
