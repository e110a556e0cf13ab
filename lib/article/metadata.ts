import type { Article, FieldSource, Sourced } from './article.ts';
import { all, attribute, first, lineOf, rootOf } from './dom.ts';
import { headlineOf, headlinesOf, isSameHeadline } from './headline.ts';
import { isArticle, namesIn, type Thing, textIn, thingsOf } from './json-ld.ts';
import { publishedDay } from './published.ts';

/** What a page says of itself, and where the article's headline stands on it. */
export type Metadata = Omit<Article, 'text'> & { readonly headline: Element | null };

/** Code units; what is longer is cut, because a page can say anything. */
export const LONGEST_TITLE = 1_000;
const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 8_000;

/** The page's own statements, gathered once and read by each field. */
export interface Statements {
  readonly things: readonly Thing[];
  /** The article's own node of the JSON-LD. */
  readonly article: Thing | undefined;
  /** The first `<meta>` of these names (or properties, or itemprops), in the order given. */
  meta(...names: readonly string[]): string;
}

/**
 * Reads who published what, when. Each field comes from the best source that has it, and says which.
 * `url`: the address in the address bar, or null where there is none. `now` bounds the dates that are believed.
 */
export const metadataOf = (document: Document, url: string | null, now: Date): Metadata => {
  const things = thingsOf(document);
  const metas = metaTags(document);
  const tag = first(document, 'head > title, title');
  const documentTitle = tag ? lineOf(tag).slice(0, LONGEST_TITLE) : '';
  const ogTitle = metas('og:title', 'twitter:title');
  const headlines = things.filter(isArticle).map((thing) => textIn(thing, 'headline', 'name'));
  const headline = headlineOf(document, url, [documentTitle, ogTitle, ...headlines].filter(Boolean));
  const shown = headline ? lineOf(headline) : documentTitle;
  const isStale = isLeftBehind(shown, ogTitle, metas('og:url'), url) && headlinesOf(document).length > 0;
  const statements: Statements = {
    things,
    article: ownArticle(things, shown, url),
    meta: isStale ? () => '' : metas,
  };
  return {
    url: addressOf(document, statements, url, isStale),
    title: titleOf(statements, headline, documentTitle),
    outlet: outletOf(statements, documentTitle, url),
    authors: authorsOf(document, statements),
    published: publishedDay(document, statements, headline, url, now),
    language: languageOf(document, statements),
    headline,
  };
};

const metaTags = (document: Document): Statements['meta'] => {
  const contents = new Map<string, string>();
  for (const tag of all(document, 'meta[content]')) {
    const content = attribute(tag, 'content').trim();
    for (const name of ['property', 'name', 'itemprop']) {
      const key = attribute(tag, name).toLowerCase();
      if (key && content && !contents.has(key)) contents.set(key, content);
    }
  }
  return (...names) => names.map((name) => contents.get(name)).find(Boolean) ?? '';
};

/** Single-page sites swap the article and leave the last one's tags in the head: another address, another headline. */
const isLeftBehind = (shown: string, title: string, address: string, url: string | null): boolean =>
  title !== '' && address !== '' && url !== null && !isSamePage(address, url) && !isSameHeadline(shown, title);

const ownArticle = (things: readonly Thing[], shown: string, url: string | null): Thing | undefined => {
  const articles = things.filter(isArticle);
  const isHere = (thing: Thing): boolean =>
    url !== null && isSamePage(textIn(thing, 'url', 'mainEntityOfPage', '@id'), url);
  const isTitled = (thing: Thing): boolean => isSameHeadline(textIn(thing, 'headline', 'name'), shown);
  const isElsewhere = (thing: Thing): boolean =>
    url !== null && /^https?:/.test(textIn(thing, 'url', 'mainEntityOfPage')) && !isHere(thing) && !isTitled(thing);
  return (
    articles.find((thing) => isHere(thing) && isTitled(thing)) ??
    articles.find(isTitled) ??
    articles.find(isHere) ??
    articles.find((thing) => !isElsewhere(thing))
  );
};

/** Same path, whatever the protocol, the subdomain for phones, the query, or AMP's additions to it. */
const isSamePage = (one: string, other: string): boolean => {
  const [a, b] = [addressIn(one, other), addressIn(other)];
  return a !== null && b !== null && barePath(a) === barePath(b);
};

const barePath = ({ pathname }: URL): string =>
  pathname.replace(/(?:^\/amp(?=\/)|(?:\/amp|\.amp)?\/?$|\.html?$)/g, '').toLowerCase();

const addressIn = (written: string, base?: string): URL | null => {
  try {
    const address = new URL(written, base);
    return /^https?:$/.test(address.protocol) && address.href.length <= LONGEST_ADDRESS ? address : null;
  } catch {
    return null;
  }
};

/** The canonical address where it is this page's, else the address bar's without its fragment. */
const addressOf = (document: Document, { meta }: Statements, url: string | null, isStale: boolean): string | null => {
  const here = url ? addressIn(url) : null;
  const link = first(document, 'link[rel~="canonical"][href]');
  const told = [link && attribute(link, 'href'), meta('og:url')]
    .map((written) => (written ? addressIn(written, here?.href) : null))
    .find((address) => address !== null && address.pathname !== '/' && (!here || isSameSite(address, here)));
  if (told && !isStale) return told.href;
  if (!here) return null;
  here.hash = '';
  return here.href;
};

const isSameSite = (one: URL, other: URL): boolean => {
  const site = ({ hostname }: URL): string => hostname.replace(/^(?:www|m|amp|mobile|edition)\./, '');
  return site(one) === site(other) || site(one).endsWith(`.${site(other)}`) || site(other).endsWith(`.${site(one)}`);
};

const sourced = (value: string, source: FieldSource, longest: number): Sourced<string> | null =>
  value === '' ? null : { value: value.slice(0, longest), source };

const title = (value: string, source: FieldSource) => sourced(value, source, LONGEST_TITLE);
const name = (value: string, source: FieldSource) => sourced(value, source, LONGEST_NAME);

const titleOf = (
  { article, meta }: Statements,
  headline: Element | null,
  documentTitle: string,
): Sourced<string> | null =>
  (headline && title(lineOf(headline), 'document')) ??
  title(textIn(article, 'headline', 'name'), 'json-ld') ??
  title(meta('og:title'), 'opengraph') ??
  title(meta('twitter:title', 'title', 'dc.title'), 'meta') ??
  title(withoutOutlet(documentTitle), 'document');

const SUFFIX = /^(.{15,}?) [|–—»·-] ([^|–—»·]{2,60})$/;

/** 'Force graded good | The Borset Herald' without what stands after the bar. */
export const withoutOutlet = (title: string): string => {
  const bare = SUFFIX.exec(title)?.[1];
  return bare ? withoutOutlet(bare) : title;
};

const outletOf = (
  { things, article, meta }: Statements,
  documentTitle: string,
  url: string | null,
): Sourced<string> | null =>
  name(namesIn(article, 'publisher', things)[0] ?? '', 'json-ld') ??
  name(meta('og:site_name'), 'opengraph') ??
  name(meta('application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher'), 'meta') ??
  name(SUFFIX.exec(documentTitle)?.[2]?.trim() ?? '', 'document') ??
  name(url ? (addressIn(url)?.hostname.replace(/^www\./, '') ?? '') : '', 'url');

const authorsOf = (document: Document, { things, article, meta }: Statements): Sourced<readonly string[]> | null => {
  const tagged = meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator');
  const bylines = all(document, '[rel~="author"], [itemprop~="author"]').slice(0, 5).map(lineOf);
  return (
    people(namesIn(article, 'author', things), 'json-ld') ??
    people(namesIn(article, 'creator', things), 'json-ld') ??
    people([tagged], 'meta') ??
    people(bylines, 'document')
  );
};

const people = (names: readonly string[], source: FieldSource): Sourced<readonly string[]> | null => {
  const tidied = names
    .map((name) => name.replace(/^by[:\s]+/i, '').trim())
    .filter((name) => name.length >= 2 && name.length <= 100 && !/^https?:|@/.test(name));
  return tidied.length > 0 ? { value: [...new Set(tidied)].slice(0, 10), source } : null;
};

const languageOf = (document: Document, { article, meta }: Statements): string | null => {
  const root = rootOf(document);
  const told = [
    root ? attribute(root, 'lang') : '',
    textIn(article, 'inLanguage'),
    meta('og:locale', 'content-language'),
  ];
  return (
    told.map((tag) => tag.trim().replace('_', '-')).find((tag) => /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,5}$/i.test(tag)) ??
    null
  );
};
