/** Milliseconds between looks where the browser has no Navigation API. */
const POLL = 1000;

/** The address of the page on show: a fragment is none of its own. */
export const addressHere = (): string => location.href.replace(/#.*/s, '');

/**
 * Calls back when a single-page site shows another page. `navigatesuccess` comes after the address has changed;
 * listeners on `history` would need the page's own scripts to be patched.
 */
export const onNewAddress = (changed: () => void, signal: AbortSignal): void => {
  let page = addressHere();
  const look = () => {
    if (page === addressHere()) return;
    page = addressHere();
    changed();
  };
  if (typeof navigation === 'object') {
    navigation.addEventListener('navigatesuccess', look, { signal });
  } else {
    const timer = setInterval(look, POLL);
    signal.addEventListener('abort', () => clearInterval(timer));
    addEventListener('popstate', look, { signal });
  }
};
