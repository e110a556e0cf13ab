import type { Selectors, TextQuoteSelector } from './selector.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Characters of agreeing context that make a place believable, of the 64 kept. */
const ENOUGH = 16;
/** A quote this long that occurs once is itself whatever surrounds it now. */
const UNMISTAKABLE = 48;
/** More occurrences than this are not looked at: such a quote says nothing about a place. */
const MOST = 200;

/**
 * Where a quote stands in a text that may have changed since: at its old position, else where its words stand with
 * the context that agrees best. Null rather than a guess: a mark at the wrong words is worse than none.
 */
export const findQuote = (text: string, [quote, position]: Selectors): Place | null => {
  const full = quote.prefix.length + quote.suffix.length;
  if (text.startsWith(quote.exact, position.start) && agreement(text, position.start, quote) === full)
    return { start: position.start, end: position.start + quote.exact.length };

  const starts = occurrences(text, quote.exact);
  const rated = starts.map((start) => ({ start, agrees: agreement(text, start, quote) }));
  const nearness = ({ start }: { start: number }) => Math.abs(start - position.start);
  const best = rated.sort((a, b) => b.agrees - a.agrees || nearness(a) - nearness(b))[0];
  if (!best) return null;

  const believable = best.agrees >= Math.min(ENOUGH, full);
  const unmistakable = starts.length === 1 && quote.exact.length >= UNMISTAKABLE;
  return believable || unmistakable ? { start: best.start, end: best.start + quote.exact.length } : null;
};

const occurrences = (text: string, exact: string): readonly number[] => {
  const found: number[] = [];
  if (!exact) return found;
  for (let at = text.indexOf(exact); at >= 0 && found.length < MOST; at = text.indexOf(exact, at + 1)) found.push(at);
  return found;
};

/** How many characters before and after the place agree with those that were kept. */
const agreement = (text: string, start: number, { exact, prefix, suffix }: TextQuoteSelector): number => {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[start + exact.length + after] === suffix[after]) after++;
  return before + after;
};
