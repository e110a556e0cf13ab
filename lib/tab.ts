/** Where the background keeps what it knows of a tab in `storage.session`; the extension's pages watch the same keys. */
export const tabKey = (tabId: number): string => `tab:${tabId}`;
/** The tab that a key is about: `tab:7`. */
export const tabOfKey = (key: string): number | null => (/^tab:\d+$/.test(key) ? Number(key.slice(4)) : null);
export const shownKey = (tabId: number): string => `shown:${tabId}`;

/** The page of an address: a link within it does not leave it. */
export const pageOf = (url: string): string => url.replace(/#.*$/s, '');
