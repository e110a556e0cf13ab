import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isLikelyCoverage } from '../lib/article/gate.ts';
import './annotator/world.ts';

/** A page may fill in its article after it has loaded: further looks, each this many milliseconds after the last. */
const FURTHER_LOOKS = [1500, 2000, 2500, 4000, 8000];
/** Clicks after which they begin again: an article may wait for an answer about cookies. */
const CLICKS = 5;

/**
 * The content script of the listed hosts: decides whether a page is coverage, then asks for the annotator and falls
 * silent, because the annotator follows the page from there on. It is an unlisted script that `wxt.config.ts` puts into
 * the manifest, because the wrapper of a listed content script is larger than the gate's whole budget.
 */
export default defineUnlistedScript(() => {
  let nextLook: ReturnType<typeof setTimeout> | undefined;

  const look = ([wait, ...waits]: readonly number[]): void => {
    clearTimeout(nextLook);
    if (!isLikelyCoverage(document)) {
      if (wait) nextLook = setTimeout(look, wait, waits);
      return;
    }
    window.navigation?.removeEventListener('navigatesuccess', lookAfresh);
    removeEventListener('click', clicked, true);
    // An extension that was just updated answers nobody: the page is read when it is next loaded.
    browser.runtime.sendMessage({ type: 'gate/yes' }).catch(() => {});
  };
  const lookAfresh = () => look(FURTHER_LOOKS);
  let clicksLeft = CLICKS;
  const clicked = () => {
    if (clicksLeft-- > 0) lookAfresh();
  };

  window.navigation?.addEventListener('navigatesuccess', lookAfresh);
  addEventListener('click', clicked, true);
  // Brought back as it was left: nobody told it what has been chosen since, and its tab is known by another page.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    globalThis.annotatorOfThisPage?.stop();
    lookAfresh();
  });
  lookAfresh();
});
