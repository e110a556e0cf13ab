import { browser } from 'wxt/browser';

/** Sites where a person switched the highlights off: one entry each, so that two changes at once cannot undo each other. */
export const hiddenKey = (host: string): string => `hidden:${host}`;

export const isHidden = async (host: string): Promise<boolean> => {
  const key = hiddenKey(host);
  return (await browser.storage.local.get(key))[key] === true;
};

/** Every site whose highlights are switched off, in alphabetical order. */
export const hiddenHosts = async (): Promise<readonly string[]> =>
  Object.entries(await browser.storage.local.get(null))
    .flatMap(([key, value]) =>
      key.startsWith(hiddenKey('')) && value === true ? [key.slice(hiddenKey('').length)] : [],
    )
    .sort();

/** Tells every site whose highlights are switched off, now and whenever that changes. Answers with the way to stop. */
export const watchHiddenHosts = (told: (hosts: readonly string[]) => void): (() => void) => {
  const look = () => void hiddenHosts().then(told, () => {});
  const onChanged = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(hiddenKey('')))) look();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  look();
  return () => browser.storage.local.onChanged.removeListener(onChanged);
};

/** Switches the highlights of a site (`siteOf`'s host) off or on, in all its tabs at once. */
export const setHidden = (host: string, hidden: boolean): Promise<void> =>
  hidden ? browser.storage.local.set({ [hiddenKey(host)]: true }) : browser.storage.local.remove(hiddenKey(host));

/** Tells whether the highlights of a site are switched off, now and whenever that changes. Answers with the way to stop. */
export const watchHidden = (host: string, told: (hidden: boolean) => void): (() => void) => {
  const look = () => void isHidden(host).then(told, () => told(false));
  const onChanged = (changes: Record<string, unknown>) => {
    if (hiddenKey(host) in changes) look();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  look();
  return () => browser.storage.local.onChanged.removeListener(onChanged);
};
