import { Delay } from './delay.ts';

/** Milliseconds to a look at what is shown: from what a person did, and from a change that may have unveiled words. */
const SOON = 400;
const FIRST = 1000;
const MOST = 16_000;

/** By these a page, or its style sheets, hide words and show them. */
const ATTRIBUTES = ['hidden', 'open', 'style', 'class', 'aria-hidden'];

/** A person opens a fold: with a pointer, a key, or the browser's own find. `toggle` does not bubble, but is caught on its way down. */
const DEEDS = ['click', 'keyup', 'toggle'];

/**
 * Notices words that were in the page all along and come to be shown: no text changes then, only an attribute, or nothing
 * but what a style sheet makes of a ticked box. Pages change attributes all the time, so none of them is looked into: a
 * moment later `look` asks whether what was left out is shown now, and reads the page if it is; ever more seldom while it
 * finds nothing. What a person does is answered soon, which `look` is told until it has found something.
 */
export const watchForUnveiled = (look: (isAnswer: boolean) => boolean, signal: AbortSignal): void => {
  const looking = new Delay();
  let patience = FIRST;
  let isAsked = false;

  const lookIn = (wait: number) =>
    looking.start(wait, () => {
      const found = look(isAsked);
      if (found) isAsked = false;
      patience = found ? FIRST : Math.min(patience * 2, MOST);
    });
  const acted = () => {
    looking.stop();
    patience = FIRST;
    isAsked = true;
    lookIn(SOON);
  };

  const observer = new MutationObserver(() => lookIn(patience));
  observer.observe(document, { attributeFilter: ATTRIBUTES, subtree: true });
  for (const deed of DEEDS) addEventListener(deed, acted, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    looking.stop();
  });
};
