import { isSamePage } from './address.ts';
import { all, ancestorsOf, closest, contains, documentOf, lineOf, STORY, textOf } from './dom.ts';

/** An open cookie dialog hides the page behind it from screen readers, so `aria-hidden` says nothing about a headline. */
const NO_HEADLINE = 'nav, footer, aside, dialog, [role="banner"], [role="navigation"], [role="dialog"], [hidden]';

/** What a headline may be compared with: letters and digits alone, because dashes, quotes and spaces differ from tag to tag. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two strings are one headline, whole or shortened, with or without the outlet's name behind it. */
export const isSameHeadline = (one: string, other: string): boolean => {
  const [a, b] = [plain(one), plain(other)];
  if (!a || !b) return false;
  return a === b || (Math.min(a.length, b.length) >= 15 && (a.includes(b) || b.includes(a)));
};

/** What may be a headline by its markup alone. */
export const HEADLINES = 'h1, [itemprop~="headline"]';

/** Every element that could be the headline of an article on this page, in order; `below` are known to be some. */
const headlinesOf = (document: Document, below: readonly Element[]): Element[] => {
  const marked = all(document, HEADLINES);
  const found: Element[] = [];
  for (const element of below[0] ? all(document, `${HEADLINES}, h2`) : marked) {
    if (!marked.includes(element) && !below.includes(element)) continue;
    const outer = found.at(-1);
    if ((outer && contains(outer, element)) || lineOf(element).length < 3 || closest(element, NO_HEADLINE)) continue;
    found.push(element);
  }
  return found;
};

/** What some statement says of an article: its headline, and the address it has. */
export interface Saying {
  readonly headline: string;
  readonly address: string;
}

/** What tells which of several articles on one page is meant. */
export interface Clues {
  readonly url: string | null;
  /** What the page calls itself, the surest first. */
  readonly titles: readonly string[];
  readonly sayings: readonly Saying[];
  readonly known: KnownHeadlines;
  /** Lesser headings that head an article too. */
  readonly below: readonly Element[];
}

/** The headlines that were read on a page before: what stood at the address that it has now, and at others. */
export interface KnownHeadlines {
  readonly here: string | undefined;
  readonly elsewhere: readonly string[];
  /** The address that the page was loaded at, of which its head was written. */
  readonly loaded?: string | undefined;
  /** The headline of the story that the reader has gone on to at the address that it has now. */
  readonly followed?: string | undefined;
  /** The window has come to rest: the story that is read in it is meant. */
  readonly isAtRest?: boolean;
}

/** Where the article that a page is about stands among those on it. */
export interface Standing {
  readonly headline: Element | null;
  /** Every headline on the page. */
  readonly all: readonly Element[];
  /** Those of other stories: with none of them the whole page is the article's. */
  readonly rivals: readonly Element[];
  /** All that is surely the article's own, where there are rivals. */
  readonly own: Element | null;
  /** Whether words are the headline of another article, on the page or read on it before. */
  readonly isOthers: (title: string) => boolean;
  /** Whether another story was there before it, above it or in its place: what a page says of itself it says of its first. */
  readonly isLater: boolean;
}

export const standingOf = (document: Document, clues: Clues): Standing => {
  const found = headlinesOf(document, clues.below);
  const headline = headlineAmong(found, clues);
  const rivals = found.filter((each) => each !== headline && isStory(each, found));
  const [first] = rivals;
  const words = headline ? lineOf(headline) : '';
  return {
    headline,
    all: found,
    rivals,
    own: headline && first ? ownElementOf(headline, found) : null,
    isOthers: (title) =>
      !isSameHeadline(words, title) &&
      [...rivals.map(lineOf), ...clues.known.elsewhere].some((each) => isSameHeadline(each, title)),
    isLater:
      headline !== null &&
      ((first !== undefined && found.indexOf(first) < found.indexOf(headline)) || hasReplaced(words, clues)),
  };
};

/** Whether an article stands where another did. One that was read at another address has gone on with its page: a gallery. */
const hasReplaced = (words: string, { url, known: { elsewhere, loaded } }: Clues): boolean =>
  loaded !== url && !elsewhere.includes(words) && (elsewhere.length > 0 || (!!loaded && !isSamePage(loaded, url)));

/**
 * The headline of the article that the page is about: the one that is said to have its address, else the one that its
 * titles repeat, else the first in an article, else the first. Where that one has another address, because the page has
 * gone on to its next article and kept the titles of the last, it is the next that stands in the window. Before them all
 * comes the one that a reader has gone on to while the address stayed.
 */
const headlineAmong = (found: readonly Element[], clues: Clues): Element | null => {
  if (found.length < 2) return found[0] ?? null;
  const { isAtRest, followed } = clues.known;
  const goneOnTo = isAtRest ? readIn(found) : found.find((each) => lineOf(each) === followed);
  if (goneOnTo) return goneOnTo;
  const marked = found.filter((headline) => isMarkedWith(headline, found, clues.url));
  const places = found.map((headline) => placeOf(headline, marked, clues));
  const here = found.filter((_, at) => places[at] === 'here');
  const best = namedIn(here[0] ? here : found, clues.titles) ?? here[0] ?? firstIn(found);
  if (!best || places[found.indexOf(best)] !== 'elsewhere') return best;
  const others = found.filter((headline, at) => places[at] === 'unknown' && isStory(headline, found));
  return inWindow(others, found) ?? best;
};

/** Whether the article of a headline has the page's address or another. What was read of the page before outweighs what it says. */
const placeOf = (
  headline: Element,
  marked: readonly Element[],
  { url, sayings, known }: Clues,
): 'here' | 'elsewhere' | 'unknown' => {
  const words = lineOf(headline);
  if (known.elsewhere.includes(words)) return 'elsewhere';
  const said = sayings.filter((saying) => saying.address && isSameHeadline(words, saying.headline));
  if (words === known.here || said.some(({ address }) => isSamePage(address, url))) return 'here';
  // The posts of a live page are all marked with its address.
  if (marked.length === 1 && marked[0] === headline) return 'here';
  return said[0] ? 'elsewhere' : 'unknown';
};

/**
 * Pages that load one article after the other mark each with its address, by one attribute or another, or link its
 * headline to it. A place on the page is no address of an article's own.
 */
const isMarkedWith = (headline: Element, found: readonly Element[], url: string | null): boolean => {
  const own = ownElementOf(headline, found);
  return [...all(headline, 'a'), headline, ...ancestorsOf(headline)]
    .filter((each) => contains(own, each))
    .flatMap((each) => Array.from(each.attributes, ({ value }) => value))
    .some((value) => !/[#?]/.test(value) && isSamePage(value, url));
};

/**
 * The one of these headlines whose article the window shows, and not only its end. Of several nobody can tell which has
 * the address: sites change it anywhere between a headline's coming in and its reaching the top.
 */
const inWindow = (headlines: readonly Element[], found: readonly Element[]): Element | undefined => {
  const topOf = (headline: Element): number => headline.getBoundingClientRect().top;
  const [shown, ...more] = headlines.filter((headline) => {
    const next = found[found.indexOf(headline) + 1];
    return topOf(headline) < innerHeight && (!next || topOf(next) > innerHeight / 4);
  });
  return more[0] ? undefined : shown;
};

/** The story that is read in the window: whose headline has come to its upper third, or stands above it. Comments are none. */
const readIn = (found: readonly Element[]): Element | undefined =>
  found.findLast(
    (each) =>
      each.getBoundingClientRect().top < innerHeight / 3 && !closest(each, '[id^="comment"]') && isStory(each, found),
  ) ?? found[0];

const namedIn = (found: readonly Element[], titles: readonly string[]): Element | undefined => {
  for (const title of titles) {
    const named = found.find((element) => isSameHeadline(lineOf(element), title));
    if (named) return named;
  }
  return undefined;
};

const firstIn = (found: readonly Element[]): Element | null =>
  found.find((element) => closest(element, STORY)) ??
  found.find((element) => !closest(element, 'header')) ??
  found[0] ??
  null;

/**
 * The widest element round a headline that holds none of the others: all that is surely its article's own. They are in
 * the order of the page, so it is enough to look for those beside it: a live page has hundreds.
 */
export const ownElementOf = (headline: Element, found: readonly Element[]): Element => {
  const at = found.indexOf(headline);
  const beside = [found[at - 1], found[at + 1]];
  let own = headline;
  for (const outer of ancestorsOf(headline)) {
    if (beside.some((other) => other && contains(outer, other))) break;
    own = outer;
  }
  return own;
};

/** Shorter than any story: a card for one, or the site's own name. */
export const SHORTEST_STORY = 500;

/** Whether a headline stands over a story, and not on a card: in its own element, or, where that holds others, down to the next. */
const isStory = (headline: Element, found: readonly Element[]): boolean => {
  const own = ownElementOf(headline, found);
  if (textOf(own).length >= SHORTEST_STORY) return true;
  return (own === headline || headline === found[0]) && proseBelow(headline, found) >= SHORTEST_STORY;
};

const proseBelow = (headline: Element, found: readonly Element[]): number => {
  const next = found[found.indexOf(headline) + 1];
  const parts = all(documentOf(headline), `${HEADLINES}, h2, p`);
  const below = parts.slice(parts.indexOf(headline), next && parts.indexOf(next));
  return below.map(textOf).join('').length;
};
