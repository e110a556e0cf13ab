/** Has an observer hear of every change of the page's words. */
export const watchWords = (observer: MutationObserver): void =>
  observer.observe(document, { childList: true, characterData: true, subtree: true });
