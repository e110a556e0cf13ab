import { all, attribute, closest, lineOf } from './dom.ts';

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

/** Every element that could be the headline of an article on this page, in order. */
export const headlinesOf = (document: Document): Element[] => {
  const found = all(document, 'h1, [itemprop~="headline"]').filter(
    (element) => lineOf(element).length >= 3 && !closest(element, NO_HEADLINE),
  );
  return found.filter((element) => !found.some((outer) => outer !== element && outer.contains(element)));
};

/**
 * The headline of the article that the page is about: the one that the page's own titles repeat, else the first in an
 * article, else the first. `titles` go from the surest to the least sure.
 */
export const headlineOf = (document: Document, url: string | null, titles: readonly string[]): Element | null => {
  const found = headlinesOf(document);
  const atThisAddress = url ? found.filter((element) => isMarkedWith(element, url)) : [];
  for (const title of titles) {
    const named = found.filter((element) => isSameHeadline(lineOf(element), title));
    if (named.length > 0) return named.find((element) => atThisAddress.includes(element)) ?? named[0] ?? null;
  }
  const inArticle = found.filter((element) => closest(element, 'article, main, [role="main"]'));
  const [best] = [...atThisAddress, ...inArticle, ...found.filter((element) => !closest(element, 'header'))];
  return best ?? found[0] ?? null;
};

/** Pages that load one article after the other mark each with its address. */
const isMarkedWith = (element: Element, url: string): boolean => {
  const marked = closest(element, '[data-url], [data-canonical-url], [data-article-url]');
  if (!marked) return false;
  const address =
    ['data-url', 'data-canonical-url', 'data-article-url'].map((name) => attribute(marked, name)).find(Boolean) ?? '';
  return pathOf(address) === pathOf(url);
};

const pathOf = (address: string): string => {
  try {
    return new URL(address, 'https://x.invalid').pathname.replace(/\/$/, '');
  } catch {
    return address;
  }
};
