import { addressIn, isSamePage } from './address.ts';
import { headlinesBelow } from './appended.ts';
import type { Article, FieldSource, Sourced } from './article.ts';
import { all, attribute, first, lineOf, rootOf } from './dom.ts';
import { isSameHeadline, type KnownHeadlines, type Saying, type Standing, standingOf } from './headline.ts';
import { isArticle, namesIn, type Thing, textIn, thingsOf } from './json-ld.ts';
import { publishedDay } from './published.ts';

/** What a page says of its article, and where that stands on it. */
export type Metadata = Omit<Article, 'text'> & { readonly standing: Standing };

/** Code units; what is longer is cut, because a page can say anything. */
export const LONGEST_TITLE = 1_000;
const LONGEST_NAME = 200;

/** The page's own statements, gathered once and read by each field. */
export interface Statements {
  readonly things: readonly Thing[];
  /** The article's own node of the JSON-LD. */
  readonly article: Thing | undefined;
  readonly standing: Standing;
  /** The first `<meta>` of these names (or properties, or itemprops), in the order given. */
  meta(...names: readonly string[]): string;
}

/**
 * Reads who published what, when. Each field comes from the best source that has it, and says which.
 * `url`: the address in the address bar, or null where there is none. `now` bounds the dates that are believed.
 */
export const metadataOf = (
  document: Document,
  url: string | null,
  now: Date,
  known: KnownHeadlines = NOTHING_KNOWN,
): Metadata => {
  const alone = metadataAmong([], document, url, now, known);
  const { headline } = alone.standing;
  const below = headline && alone.published ? headlinesBelow(headline, alone.published.value) : [];
  if (!below[0]) return alone;
  const among = metadataAmong(below, document, url, now, known);
  return among.standing.headline === headline ? { ...alone, standing: among.standing } : among;
};

/** The same, where it is known which lesser headings head an article. */
const metadataAmong = (
  below: readonly Element[],
  document: Document,
  url: string | null,
  now: Date,
  known: KnownHeadlines,
): Metadata => {
  const things = thingsOf(document);
  const metas = metaTags([document]);
  const tag = first(document, 'head > title, title');
  const documentTitle = tag ? lineOf(tag).slice(0, LONGEST_TITLE) : '';
  const tagged: Saying = { headline: metas('og:title', 'twitter:title'), address: metas('og:url') };
  const sayings = [tagged, ...things.filter(isArticle).map(sayingOf)];
  const titles = [documentTitle, ...sayings.map(({ headline }) => headline)].filter(Boolean);
  const standing = standingOf(document, { url, titles, sayings, known, below });
  const { headline, own } = standing;
  const shown = headline ? lineOf(headline) : documentTitle;
  const link = first(document, 'link[rel~="canonical"][href]');
  const canonical = link ? attribute(link, 'href') : '';
  const isStale = isOfAnother(standing, shown, documentTitle, tagged, canonical, url);
  const head = own ? all(document, 'head') : [document];
  const inOwn = own ? [own] : [];
  const statements: Statements = {
    things,
    article: ownArticle(things, [...inOwn, ...(standing.isLater ? [] : head)], standing, shown, url),
    standing,
    meta: metaTags([...inOwn, ...(isStale ? [] : head)]),
  };
  return {
    url: addressOf(isStale ? [] : [canonical, tagged.address], standing, url),
    title: titleOf(statements, headline, documentTitle),
    // Whichever of its articles is read, a site is one outlet.
    outlet: outletOf({ ...statements, meta: metas }, documentTitle, url),
    authors: authorsOf(own ?? document, statements),
    published: publishedDay(document, statements, url, now),
    language: languageOf(document, statements),
    standing,
  };
};

const NOTHING_KNOWN: KnownHeadlines = { here: undefined, elsewhere: [] };

const headlineIn = (thing: Thing): string => textIn(thing, 'headline', 'name');

const sayingOf = (thing: Thing): Saying => ({
  headline: headlineIn(thing),
  address: textIn(thing, 'url', 'mainEntityOfPage', '@id'),
});

const metaTags = (parts: readonly (Document | Element)[]): Statements['meta'] => {
  const contents = new Map<string, string>();
  for (const tag of parts.flatMap((part) => all(part, 'meta[content]'))) {
    const content = attribute(tag, 'content').trim();
    for (const name of ['property', 'name', 'itemprop']) {
      const key = attribute(tag, name).toLowerCase();
      if (key && content && !contents.has(key)) contents.set(key, content);
    }
  }
  return (...names) => names.map((name) => contents.get(name)).find(Boolean) ?? '';
};

/**
 * Whether the tags in the head are another article's. Single-page sites swap the article and leave the last one's tags:
 * another address, another headline. Of several stories, on a page or one after the other, they are the first one's,
 * where they do not give the address or the headline of a later one.
 */
const isOfAnother = (
  { headline, isOthers, isLater }: Standing,
  shown: string,
  documentTitle: string,
  tagged: Saying,
  canonical: string,
  url: string | null,
): boolean => {
  if (!headline || !url) return false;
  const isTitled = isSameHeadline(shown, tagged.headline);
  if (isOthers(documentTitle) || isOthers(tagged.headline)) return true;
  const address = tagged.address || (isLater ? canonical : '');
  const isHere = isSamePage(address, url);
  if (isLater) return address ? !isHere : !isTitled;
  return tagged.headline !== '' && address !== '' && !isHere && !isTitled;
};

const ownArticle = (
  things: readonly Thing[],
  parts: readonly (Document | Element)[],
  { isOthers }: Standing,
  shown: string,
  url: string | null,
): Thing | undefined => {
  const articles = things.filter(isArticle);
  const isHere = (thing: Thing): boolean => isSamePage(sayingOf(thing).address, url);
  const isTitled = (thing: Thing): boolean => isSameHeadline(headlineIn(thing), shown);
  const isElsewhere = (thing: Thing): boolean =>
    (url !== null && /^https?:/.test(textIn(thing, 'url', 'mainEntityOfPage'))) || isOthers(headlineIn(thing));
  return (
    articles.find((thing) => isHere(thing) && isTitled(thing)) ??
    articles.find(isTitled) ??
    articles.find(isHere) ??
    // What names neither the headline nor the address is of the article it stands in, or of the page's first.
    parts
      .flatMap(thingsOf)
      .filter(isArticle)
      .find((thing) => !isElsewhere(thing))
  );
};

/** The first of these addresses that can be the article's, else the address bar's without its fragment. */
const addressOf = (written: readonly string[], { rivals }: Standing, url: string | null): string | null => {
  const here = url ? addressIn(url) : null;
  const told = written
    .map((each) => (each ? addressIn(each, here?.href) : null))
    .find(
      (address) =>
        address !== null &&
        address.pathname !== '/' &&
        (!here || (isSameSite(address, here) && (rivals.length === 0 || isSamePage(address.href, url)))),
    );
  if (told) return told.href;
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

const authorsOf = (
  within: Document | Element,
  { things, article, meta }: Statements,
): Sourced<readonly string[]> | null => {
  const tagged = meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator');
  const bylines = all(within, '[rel~="author"], [itemprop~="author"]').slice(0, 5).map(lineOf);
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
  return tidied[0] ? { value: [...new Set(tidied)].slice(0, 10), source } : null;
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
