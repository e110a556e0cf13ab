import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isListed, siteOf } from '../../lib/sites.ts';
import { words } from './words.ts';

/**
 * Adds the tab's site to those that Peelback reads by itself, or takes it off again. Shown only where the site is not
 * among the hosts that the extension came with.
 */
export function SiteSwitch({ url }: { readonly url: string }) {
  const site = siteOf(url);
  const origin = site?.origin;
  const [granted, setGranted] = useState<boolean | null>(null);

  useEffect(() => {
    if (origin) browser.permissions.contains({ origins: [origin] }).then(setGranted);
  }, [origin]);

  if (!site || granted === null || isListed(site)) return null;
  const change = async () => {
    const permission = { origins: [site.origin] };
    if (granted) setGranted(!(await browser.permissions.remove(permission)));
    else setGranted(await browser.permissions.request(permission));
  };
  return (
    <button type="button" class="link site" onClick={change}>
      {granted ? words.stopChecking(site.host) : words.alwaysCheck(site.host)}
    </button>
  );
}
