import { browser } from 'wxt/browser';

/** A site that a person may add to those that Peelback reads by itself. */
export interface Site {
  readonly host: string;
  /** The match pattern asked for and granted: the host with its subdomains, http and https. */
  readonly origin: string;
}

/** The site of a web address, or null for an address that no extension may read ('about:', a file, a store page). */
export const siteOf = (url: string): Site | null => {
  if (!/^https?:/.test(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return { host, origin: isNumeric(host) ? `*://${host}/*` : `*://*.${host}/*` };
};

/** An IP address, which has no subdomains. */
const isNumeric = (host: string): boolean => /^[\d.]+$|^\[/.test(host);

/** The match patterns that the extension came with. */
const listedOrigins = (): readonly string[] => browser.runtime.getManifest().host_permissions ?? [];

export const countListed = (): number => listedOrigins().length;

export const isListed = ({ host }: Pick<Site, 'host'>): boolean =>
  listedOrigins().some((origin) => {
    const listed = hostOf(origin);
    return origin.includes('*.') ? host === listed || host.endsWith(`.${listed}`) : `www.${host}` === listed;
  });

/** The host of a match pattern such as `*://*.example.org/*`; '*' where the pattern is of every site. */
export const hostOf = (origin: string): string => origin.split('/')[2]?.replace(/^\*\./, '') ?? '';

/**
 * Match patterns of the sites that a person added: everything granted on hosts that the extension did not come with.
 * Told by their hosts, because Chrome also names the patterns of the manifest's content scripts, paths and all.
 */
export const addedSites = async (): Promise<string[]> => {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !isListed({ host: hostOf(origin) }));
};

/** One script for all added sites, so that a page of two patterns is looked at once. */
const SCRIPT = 'added-sites';

let registration: Promise<void> = Promise.resolve();

/**
 * Runs the gate on the sites that a person added, and on no others. The browser's own list of granted permissions is the
 * only record of them, so a site revoked in the browser's settings is forgotten here too. Registrations are lost when the
 * extension is updated: call this on every wake. Calls wait for each other: a new permission that wakes the background
 * makes two.
 */
export const registerAddedSites = (): Promise<void> => {
  registration = registration.catch(() => {}).then(register);
  return registration;
};

const register = async (): Promise<void> => {
  const matches = await addedSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (isSame(registered?.matches ?? [], matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      js: ['gate.js'],
      matches,
      // Where a person allowed every site, the manifest's own script still looks at the listed ones.
      excludeMatches: browser.runtime.getManifest().content_scripts?.flatMap((each) => each.matches ?? []) ?? [],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
};

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));
