import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { catalogue } from '../lib/language/catalogue.ts';
import { isListed, siteOf } from '../lib/sites.ts';

/** Said by the popup and the panel alike. */
export const LOOKS_WORDS = catalogue('looks', {
  unread: 'This page does not look like coverage of a police inspection.',
  elsewhere: 'Peelback does not look at this site by itself.',
});

/** Why a page was not read: it did not look like coverage, or nobody looked. Null until it is known. */
export const useUnread = (url: string): string | null => {
  const origin = siteOf(url)?.origin;
  const [looks, setLooks] = useState<boolean | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const site = siteOf(url);
    const asked = !site || isListed(site) || browser.permissions.contains({ origins: [site.origin] });
    void Promise.resolve(asked).then((looks) => isCurrent && setLooks(looks));
    return () => {
      isCurrent = false;
    };
  }, [origin]);
  return looks === null ? null : looks ? LOOKS_WORDS.unread : LOOKS_WORDS.elsewhere;
};
