import { watchWords } from './watch.ts';

/** Milliseconds without a change that count as settled, and how long to wait for them at most. */
const QUIET = 400;
const LONGEST = 5000;

/** Resolves when the page has stopped changing, or after five seconds; false when aborted meanwhile. */
export const settled = (signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const finish = (calm: boolean) => () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(longest);
      resolve(calm && !signal.aborted);
    };
    let quiet = setTimeout(finish(true), QUIET);
    const longest = setTimeout(finish(true), LONGEST);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish(true), QUIET);
    });
    watchWords(observer);
    signal.addEventListener('abort', finish(false), { once: true });
  });
