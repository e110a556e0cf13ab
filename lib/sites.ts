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
  return { host, origin: `*://*.${host}/*` };
};

/** The match patterns that the extension came with. */
const listedOrigins = (): readonly string[] => browser.runtime.getManifest().host_permissions ?? [];

export const countListed = (): number => listedOrigins().length;

export const isListed = ({ host }: Site): boolean =>
  listedOrigins().some((origin) => {
    const listed = hostOf(origin);
    return host === listed || host.endsWith(`.${listed}`);
  });

/** The host of a match pattern such as `*://*.example.org/*`. */
export const hostOf = (origin: string): string => origin.split('/')[2]?.replace(/^\*\./, '') ?? '';

/** Match patterns of the sites that a person added: everything granted beyond the manifest's own hosts. */
export const addedSites = async (): Promise<string[]> => {
  const listed = new Set(listedOrigins());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !listed.has(origin));
};

const PREFIX = 'site ';

/**
 * Runs the gate on the sites that a person added, and on no others. The browser's own list of granted permissions is the
 * only record of them, so a site revoked in the browser's settings is forgotten here too. Registrations are lost when the
 * extension is updated: call this on every wake.
 */
export const registerAddedSites = async (): Promise<void> => {
  const wanted = (await addedSites()).map((origin) => PREFIX + origin);
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const stale = registered.filter((id) => !wanted.includes(id));
  if (stale.length) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = wanted.filter((id) => !registered.includes(id));
  if (missing.length)
    await browser.scripting.registerContentScripts(
      missing.map((id) => ({
        id,
        js: ['gate.js'],
        matches: [id.slice(PREFIX.length)],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      })),
    );
};
