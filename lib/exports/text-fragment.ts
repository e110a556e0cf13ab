import type { Selectors, TextQuoteSelector } from '../page/selector.ts';

/**
 * A link that opens the page at the passage (https://wicg.github.io/scroll-to-text-fragment/), or null where the article
 * has no address. Browsers that know no text fragments open the page at its top.
 */
export const passageLink = (url: string | null, [quote]: Selectors): string | null => {
  if (url === null) return null;
  const directive = textDirective(quote);
  const [page, fragment = ''] = url.split(/#(.*)/s);
  const own = fragment.replace(/:~:.*$/s, '');
  return directive ? `${page}#${own}:~:${directive}` : url;
};

/** Longer quotes, and those that run over paragraphs, are named by their first and last words. */
const LONGEST = 200;
/** Shorter quotes may stand on the page more than once, so the words around them are named too. */
const UNMISTAKABLE = 40;
const EDGE_WORDS = 6;

/** `text=…`, or null for a quote without words. */
export const textDirective = ({ exact, prefix, suffix }: TextQuoteSelector): string | null => {
  const quote = exact.trim();
  if (!quote) return null;
  if (quote.length > LONGEST || quote.includes('\n'))
    return `text=${encoded(opening(quote))},${encoded(closing(quote))}`;
  if (quote.length >= UNMISTAKABLE) return `text=${encoded(quote)}`;
  const before = lastWholeWords(prefix);
  const after = firstWholeWords(suffix);
  return `text=${before && `${encoded(before)}-,`}${encoded(quote)}${after && `,-${encoded(after)}`}`;
};

const opening = (quote: string): string => firstLine(quote).split(/\s+/).slice(0, EDGE_WORDS).join(' ');
const closing = (quote: string): string => lastLine(quote).split(/\s+/).slice(-EDGE_WORDS).join(' ');

const firstLine = (text: string): string => text.split('\n')[0]?.trim() ?? '';
const lastLine = (text: string): string => text.split('\n').at(-1)?.trim() ?? '';

/** Context is cut at a number of characters, so its outermost word may be half a word, which would never be found. */
const lastWholeWords = (prefix: string): string => {
  const line = prefix.split('\n').at(-1) ?? '';
  return (line === prefix ? line.replace(/^\S*\s/, '') : line).trim();
};

const firstWholeWords = (suffix: string): string => {
  const line = suffix.split('\n')[0] ?? '';
  return (line === suffix ? line.replace(/\s\S*$/, '') : line).trim();
};

/** `-`, `,` and `&` have a meaning in the directive; `encodeURIComponent` leaves the first as it is. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
