import { useEffect, useState } from 'preact/hooks';
import { setHidden, watchHidden } from '../lib/hiding.ts';
import { catalogue } from '../lib/language/catalogue.ts';
import { siteOf } from '../lib/sites.ts';

/** Said by the popup and the panel alike. */
export const SWITCH_WORDS = catalogue('highlight switch', {
  hide: (host: string) => `Hide highlights on ${host}`,
  show: (host: string) => `Show highlights on ${host}`,
});

/** Switches the highlights on the tab's site off or on. The site is remembered; nothing is shown for what is no web page. */
export function HighlightSwitch({ url }: { readonly url: string }) {
  const host = siteOf(url)?.host ?? null;
  const [isHidden, setIsHidden] = useState<boolean | null>(null);
  useEffect(() => (host ? watchHidden(host, setIsHidden) : undefined), [host]);

  if (!host || isHidden === null) return null;
  return (
    <button type="button" class="link site" onClick={() => setHidden(host, !isHidden)}>
      {isHidden ? SWITCH_WORDS.show(host) : SWITCH_WORDS.hide(host)}
    </button>
  );
}
