/**
 * The hosts on which Peelback looks by itself: UK news and police accountability. For the build and the background only:
 * the page's scripts are placed by the manifest's patterns and never carry this list.
 */
import * as z from 'zod/mini';
import hosts from './hosts.json' with { type: 'json' };

export const HOST_GROUPS = [
  'national',
  'broadcast',
  'reach',
  'newsquest',
  'national-world',
  'iliffe',
  'dc-thomson',
  'midland-news-association',
  'tindle',
  'local',
  'trade',
  'accountability',
  'police',
  'commissioner',
  'government',
  'inspectorate',
  'aggregator',
] as const;

/** Lower case, without 'www', which stands for itself and its subdomains. */
const hostname = z
  .string()
  .check(z.regex(/^(?!www\.)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'is not a bare hostname'));

export const listedHostSchema = z.strictObject({
  host: hostname,
  name: z.string().check(z.minLength(1)),
  group: z.enum(HOST_GROUPS),
  /** Only under these paths, where the host is broad: '/news/*'. */
  paths: z.optional(
    z.array(z.string().check(z.regex(/^\/[^*?#\s]*\/\*$/, "is not a path that ends in '/*'"))).check(z.minLength(1)),
  ),
  /** Not its subdomains, where those are other people's: every council and tax form is below gov.uk. */
  wwwOnly: z.optional(z.literal(true)),
});

/** A host, with its subdomains unless it is for `www` only. */
export type ListedHost = z.infer<typeof listedHostSchema>;

/** Sorted by host. Throws, and so fails the build, when an entry is malformed. */
export const HOSTS: readonly ListedHost[] = z.array(listedHostSchema).parse(hosts);

/** '*://*.bbc.co.uk' means bbc.co.uk and all below it. */
const originOf = ({ host, wwwOnly }: ListedHost): string => `*://${wwwOnly ? 'www' : '*'}.${host}`;

/** What the manifest asks to be let into. Browsers grant whole hosts, whatever path is written. */
export const hostPermissions = (): readonly string[] => HOSTS.map((each) => `${originOf(each)}/*`);

/** Where the gate runs by itself. */
export const matchPatterns = (): readonly string[] =>
  HOSTS.flatMap((each) => (each.paths ?? ['/*']).map((path) => originOf(each) + path));

/** Whether the manifest's patterns cover this address. */
export const isListedHost = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  return HOSTS.some(
    ({ host, wwwOnly, paths = ['/*'] }) =>
      (wwwOnly ? hostname === `www.${host}` : hostname === host || hostname.endsWith(`.${host}`)) &&
      paths.some((path) => pathname.startsWith(path.slice(0, -1))),
  );
};
