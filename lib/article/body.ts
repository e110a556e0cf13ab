import type { Block } from './blocks.ts';
import { ancestorsOf, attribute, closest, contains, first, nameOf, parentOf, textOf } from './dom.ts';
import { ownElementOf } from './headline.ts';
import { isPlug, isRailHeading } from './plugs.ts';

/** The least share of the page's prose that makes an element the article's body. */
const MOST = 0.7;

/** Shorter blocks before the body are datelines, bylines and buttons. */
const SHORTEST_STANDFIRST = 40;

/** Shorter captions and quotes are not told from a cell: 'Good' stands in two rows of a table. */
const SHORTEST_REPEAT = 60;
const PULLED = 'blockquote, figure, [class*="quote" i]';

/** A card for another story is its headline and a sentence; what is longer is part of this one. */
const LONGEST_TEASER = 400;

/** Marks that publishers put round an article's words. */
export const BODY_MARKS =
  '[itemprop~="articleBody"], .article-body, .article__body, .article-content, .entry-content, .post-content, .story-body';

/**
 * The blocks that are the article's words: from its headline to the end of the element that holds most of its prose,
 * without plugs, rails of other stories, and repeats.
 */
export const articleBlocks = (
  blocks: readonly Block[],
  headline: Element | null,
  rivals: readonly Element[],
): Block[] => {
  const scope = headline ? scopeOf(headline, rivals, blocks) : null;
  const own = scope && headline ? ownAmong(blocks, headline, scope, rivals) : blocks;
  const body = bodyAmong(own, headline) ?? scope ?? own[0]?.element.parentElement ?? null;
  return body ? withoutAsides(regionOf(own, headline, body), body) : [];
};

/** The blocks in the article's own element; where it has none, those from its headline to the next. */
const ownAmong = (
  blocks: readonly Block[],
  headline: Element,
  scope: Element,
  rivals: readonly Element[],
): readonly Block[] => {
  const own = blocks.filter(({ element }) => contains(scope, element));
  if (own.length === 0 || sum(own.filter(({ element }) => !isIn(headline, element))) > 0) return own;
  const start = blocks.findIndex(({ element }) => isIn(headline, element));
  const after = blocks.slice(start);
  const end = after.findIndex(({ element }) => rivals.some((rival) => rival !== headline && contains(rival, element)));
  return end < 0 ? after : after.slice(0, end);
};

/** The widest element round the headline that is its article's own. */
const scopeOf = (headline: Element, rivals: readonly Element[], blocks: readonly Block[]): Element => {
  const own = ownElementOf(headline, rivals);
  for (const outer of ancestorsOf(headline)) {
    if (!contains(own, outer)) break;
    if (isFollowedByAnother(outer) && weightIn(outer, blocks) >= 500) return outer;
  }
  return own;
};

const isFollowedByAnother = (article: Element): boolean => {
  const parent = parentOf(article);
  return parent !== null && Array.from(parent.children).some((each) => each !== article && isAnother(each, article));
};

/** What stands beside an article like it, and is dated and headed by itself, is another; parts of one are not. */
const isAnother = (element: Element, article: Element): boolean =>
  nameOf(element) === nameOf(article) &&
  (nameOf(article) === 'article' ||
    (attribute(element, 'class') === attribute(article, 'class') &&
      first(element, 'h1, h2') !== null &&
      first(element, 'time') !== null));

/** Prose counts, links and crumbs do not. */
const weightOf = ({ length, linked }: Block): number => (length < 25 ? 0 : Math.max(0, length - 2 * linked));

const weightIn = (element: Element, blocks: readonly Block[]): number =>
  sum(blocks.filter((block) => contains(element, block.element)));

/** The smallest element with most of the prose in it. */
const bodyAmong = (blocks: readonly Block[], headline: Element | null): Element | null => {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    const weight = weightOf(block);
    if (weight === 0) continue;
    total += weight;
    for (let each = holderOf(block); each; each = parentOf(each)) {
      weights.set(each, (weights.get(each) ?? 0) + weight);
    }
  }
  // A map keeps the order of first touch, which is from the inside out within each block.
  let best: Element | null = null;
  for (const [element, weight] of weights) {
    if (weight < total * MOST) continue;
    if (!best || contains(best, element)) best = element;
  }
  if (!best) return null;
  return headline && contains(best, headline) ? best : amongAlike(best, weights);
};

/** An article has one body, however long one of its paragraphs is: so a paragraph is none. */
const holderOf = ({ element }: Block): Element | null =>
  /^(?:p|li|h\d|blockquote|figcaption|tr|dt|dd|pre|summary)$/.test(nameOf(element)) ? parentOf(element) : element;

/** The posts of a live page stand side by side: then the body is what holds them all. */
const amongAlike = (element: Element, weights: ReadonlyMap<Element, number>): Element => {
  const parent = parentOf(element);
  const alike = (each: Element): boolean =>
    each !== element &&
    weights.has(each) &&
    nameOf(each) === nameOf(element) &&
    attribute(each, 'class') === attribute(element, 'class');
  return parent && Array.from(parent.children).some(alike) ? parent : element;
};

/** From the headline, so that a standfirst outside the body is read, to the body's end. */
const regionOf = (blocks: readonly Block[], headline: Element | null, body: Element): Block[] => {
  const inBody = blocks.filter(({ element }) => contains(body, element) && !isIn(headline, element));
  const start = blocks.findIndex(({ element }) => isIn(headline, element));
  const first = blocks.findIndex(({ element }) => contains(body, element));
  if (start >= 0 && start < first) {
    const between = blocks.slice(start, first).filter((block) => !isIn(headline, block.element) && isStandfirst(block));
    return [...between, ...inBody];
  }
  const afterHeadline = inBody.filter((block) => blocks.indexOf(block) > start);
  const isHeadlineLate = sum(afterHeadline) < sum(inBody) / 2;
  return isHeadlineLate ? inBody : afterHeadline;
};

const isIn = (outer: Element | null, inner: Element): boolean => outer !== null && contains(outer, inner);
const sum = (blocks: readonly Block[]): number => blocks.reduce((total, block) => total + weightOf(block), 0);
const isStandfirst = ({ length, linked }: Block): boolean => length >= SHORTEST_STANDFIRST && linked < length / 2;

const withoutAsides = (blocks: readonly Block[], body: Element): Block[] => {
  const kept: Block[] = [];
  const said = new Map<string, Block>();
  let rail: Element | null = null;
  let inLooseRail = false;
  for (const block of blocks) {
    const words = wordsOf(block);
    if (rail && contains(rail, block.element)) continue;
    rail = null;
    if (isRailHeading(block, words)) {
      rail = sectionOf(block, kept, body);
      inLooseRail = rail === null;
      continue;
    }
    const teaser = isTeaserHeading(block) ? sectionOf(block, kept, body) : null;
    if (teaser && textOf(teaser).trim().length <= LONGEST_TEASER) {
      rail = teaser;
      continue;
    }
    if (inLooseRail && isListed(block)) continue;
    inLooseRail = false;
    if (isPlug(block, words)) continue;
    if (isToldAgain(block, words, said.get(words))) continue;
    said.set(words, block);
    kept.push(block);
  }
  return kept;
};

const wordsOf = ({ pieces }: Block): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : textOf(piece)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * A caption repeated, or a pull quote of what was told: it would part what stands before it from what goes on behind it.
 * A paragraph or row that stands there twice is read twice: a reader meets it twice, and it may be of another force.
 */
const isToldAgain = (block: Block, words: string, before: Block | undefined): boolean => {
  if (!before || block.kind === 'caption') return before !== undefined;
  return words.length >= SHORTEST_REPEAT && (before.kind === 'caption' || closest(block.element, PULLED) !== null);
};

const isListed = ({ length, linked, group }: Block): boolean => group !== null || linked >= length / 2;

/** A heading that is one link to another page. One within this page, or to a post of it, is the story's own. */
const isTeaserHeading = ({ element, kind, length, linked }: Block): boolean => {
  if (kind !== 'heading' || linked < length) return false;
  const link = closest(element, 'a') ?? first(element, 'a');
  return link !== null && !/[#?]/.test(attribute(link, 'href'));
};

/** What a rail's heading stands over: its own section, or null where that holds words of the article too. */
const sectionOf = ({ element, length }: Block, kept: readonly Block[], body: Element): Element | null => {
  for (const outer of ancestorsOf(element)) {
    if (contains(outer, body) || kept.some((block) => contains(outer, block.element))) return null;
    if (textOf(outer).trim().length > length + 20) return outer;
  }
  return null;
};
