import { browser } from 'wxt/browser';

const PREFIX = 'site ';

/**
 * Runs the gate on the sites that a person added, and on no others. The browser's own list of granted permissions is the
 * only record of them, so a site revoked in the browser's settings is forgotten here too. Registrations are lost when the
 * extension is updated: call this on every wake.
 */
export const registerAddedSites = async (): Promise<void> => {
  const wanted = new Set(await addedSites());
  const registered = await browser.scripting.getRegisteredContentScripts();
  const stale = registered.map(({ id }) => id).filter((id) => !wanted.has(id.slice(PREFIX.length)));
  if (stale.length) await browser.scripting.unregisterContentScripts({ ids: stale });
  const known = new Set(registered.map(({ id }) => id.slice(PREFIX.length)));
  const missing = [...wanted].filter((origin) => !known.has(origin));
  if (missing.length)
    await browser.scripting.registerContentScripts(
      missing.map((origin) => ({
        id: PREFIX + origin,
        js: ['gate.js'],
        matches: [origin],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      })),
    );
};

/** Match patterns of the sites that a person added: everything granted beyond the manifest's own hosts. */
export const addedSites = async (): Promise<string[]> => {
  const listed = new Set(browser.runtime.getManifest().host_permissions);
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !listed.has(origin));
};
