import { browser } from 'wxt/browser';
import type { ListedHost } from './article/hosts.ts';

/** A site that a person may add to those that Peelback reads by itself. */
export interface Site {
  readonly host: string;
  /** The match pattern asked for and granted: the host with its subdomains, http and https. */
  readonly origin: string;
}

/** The site of a web address, or null for an address that no extension may read ('about:', a file, a store page). */
export const siteOf = (url: string): Site | null => {
  if (!/^https?:/.test(url)) return null;
  const host = hostOfPage(url);
  return { host, origin: isNumeric(host) ? `*://${host}/*` : `*://*.${host}/*` };
};

/** The host of a page's site: what is remembered of a site is remembered by it. */
export const hostOfPage = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** The site of what somebody typed: an address, or a host alone. Null for words. */
export const typedSite = (text: string): Site | null => {
  const typed = text.trim();
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  const site = typed && URL.canParse(address) ? siteOf(new URL(address).href) : null;
  return site && /^[^\s.]+(?:\.[^\s.]+)+$/.test(site.host) ? site : null;
};

/** Those of the listed sites that somebody named: by part of a name or host, or by the address of any of their pages. */
export const hostsNamed = (text: string, hosts: readonly ListedHost[]): readonly ListedHost[] => {
  const asked =
    typedSite(text)?.host ??
    text
      .trim()
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, '');
  if (asked === '') return [];
  return hosts.filter(
    ({ host, name, wwwOnly }) =>
      `${name} ${host}`.toLowerCase().includes(asked) || (!wwwOnly && asked.endsWith(`.${host}`)),
  );
};

/** An IP address, which has no subdomains. */
const isNumeric = (host: string): boolean => /^[\d.]+$|^\[/.test(host);

/** The match patterns that the extension came with. */
const listedOrigins = (): readonly string[] => browser.runtime.getManifest().host_permissions ?? [];

export const countListed = (): number => listedOrigins().length;

/** Whether the extension came with a host, written as in a match pattern: 'www.example.org' or '*.example.org'. */
type IsListed = (host: string) => boolean;

/** To ask about many hosts: the manifest is long, and is read once. */
const listed = (): IsListed => {
  const hosts = new Set(listedOrigins().map(hostInPattern));
  const isBelow: IsListed = (host) =>
    hosts.has(`*.${host}`) || (host.includes('.') && isBelow(host.replace(/^[^.]*\./, '')));
  return (host) => hosts.has(host) || isBelow(host.replace(/^\*\./, ''));
};

export const isListed = ({ host }: Site): boolean => {
  const isAmong = listed();
  return isAmong(host) || isAmong(`www.${host}`);
};

const hostInPattern = (origin: string): string => origin.split('/')[2] ?? '';

/** The host of a match pattern such as `*://*.example.org/*`; '*' where the pattern is of every site. */
export const hostOf = (origin: string): string => hostInPattern(origin).replace(/^\*\./, '');

/**
 * Match patterns of the sites that a person added: everything granted on hosts that the extension did not come with.
 * Told by their hosts, because Chrome also names the patterns of the manifest's content scripts, paths and all.
 */
export const addedSites = async (): Promise<string[]> => {
  const { origins = [] } = await browser.permissions.getAll();
  const isAmong = listed();
  return origins.filter((origin) => !isAmong(hostInPattern(origin)));
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
