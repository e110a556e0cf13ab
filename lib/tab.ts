/** Where the background keeps what it knows of a tab in `storage.session`; the extension's pages watch the same keys. */
export const tabKey = (tabId: number): string => `tab:${tabId}`;
export const shownKey = (tabId: number): string => `shown:${tabId}`;

/** The page of an address: a link within it does not leave it. */
export const pageOf = (url: string): string => url.replace(/#.*$/s, '');
