import { dayOfTimestamp } from './dates.ts';
import { all, attribute, closest, contains, documentOf, lineOf, nameOf, textOf } from './dom.ts';
import { HEADLINES, ownElementOf, SHORTEST_STORY } from './headline.ts';
import { dayInDateline } from './published.ts';

/** Where pages say when something was published, besides a line for people. */
const DATED = 'time, [itemprop="datePublished"], [class*="date" i], [class*="byline" i]';
const HEADINGS = `${HEADLINES}, h2`;

/** Shorter paragraphs are standfirsts and bylines. In UTF-16 code units, as below. */
const LONG = 80;
/** What is shorter in all is a card, or a post of a live page. */
const SHORTEST = 250;
const TWO_DAYS = 2 * 24 * 3_600_000;

/**
 * The headings that stand below an article and head another: an `h2` over a text of its own with a day of its own, two
 * days or more from the article's. The posts of a live page are of one day or follow upon one; a part of an article has none.
 */
export const headlinesBelow = (headline: Element, published: string): Element[] => {
  const parts = all(documentOf(headline), `${HEADINGS}, p, ${DATED}`);
  const below = parts.slice(parts.indexOf(headline) + 1);
  return below.filter(
    (part, at) =>
      nameOf(part) === 'h2' &&
      headsAnother(below, at, published) &&
      // Before that the article itself is no story yet.
      sum(below.slice(0, at)) >= SHORTEST_STORY,
  );
};

const headsAnother = (parts: readonly Element[], at: number, published: string): boolean => {
  const [heading, ...behind] = parts.slice(at) as [Element, ...Element[]];
  const end = behind.findIndex((part) => ![null, heading].includes(closest(part, HEADINGS)));
  const section = end < 0 ? behind : behind.slice(0, end);
  const own = ownElementOf(heading, [parts.slice(0, at).findLast(isParagraph) ?? heading, heading]);
  const inOwn = section.filter((part) => contains(own, part));
  const story = inOwn.some(isParagraph) ? inOwn : section;
  return openingOf(story).some((part) => isOfAnotherDay(part, published)) && sum(story) >= SHORTEST;
};

/** A day stands before the story begins, but for a standfirst. */
const openingOf = (story: readonly Element[]): readonly Element[] => {
  const [, second] = story.filter((part) => isParagraph(part) && textOf(part).length >= LONG);
  return second ? story.slice(0, story.indexOf(second)) : story;
};

const isOfAnotherDay = (part: Element, published: string): boolean => {
  const day = isParagraph(part)
    ? dayInDateline(lineOf(part))
    : dayOfTimestamp(attribute(part, 'datetime') || attribute(part, 'content') || lineOf(part));
  return day !== null && Math.abs(Date.parse(day) - Date.parse(published)) >= TWO_DAYS;
};

const isParagraph = (part: Element): boolean => nameOf(part) === 'p';
const sum = (parts: readonly Element[]): number =>
  parts.reduce((total, part) => total + (isParagraph(part) ? textOf(part).length : 0), 0);
