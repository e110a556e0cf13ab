import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isLikelyCoverage } from '../lib/article/gate.ts';

/** A page may fill in its article after it has loaded: one second look, this many milliseconds later. */
const SECOND_LOOK = 2000;

/**
 * The content script of the listed hosts: decides whether a page is coverage, then asks for the annotator and falls
 * silent, because the annotator follows the page from there on. It is an unlisted script that `wxt.config.ts` puts into
 * the manifest, because the wrapper of a listed content script is larger than the gate's whole budget.
 */
export default defineUnlistedScript(() => {
  let secondLook: ReturnType<typeof setTimeout> | undefined;

  const look = (): boolean => {
    if (!isLikelyCoverage(document)) return false;
    stop();
    // An extension that was just updated answers nobody: the page is read when it is next loaded.
    browser.runtime.sendMessage({ type: 'gate/yes' }).catch(() => {});
    return true;
  };

  const lookTwice = () => {
    clearTimeout(secondLook);
    if (!look()) secondLook = setTimeout(look, SECOND_LOOK);
  };

  const stop = () => {
    clearTimeout(secondLook);
    window.navigation?.removeEventListener('navigatesuccess', lookTwice);
  };

  window.navigation?.addEventListener('navigatesuccess', lookTwice);
  lookTwice();
});
