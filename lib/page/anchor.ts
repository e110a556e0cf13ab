import type { Page } from '../article/read.ts';
import { findQuote } from './find-quote.ts';
import { fieldOf, type Mark } from './mark.ts';

/** A mark and the words on the page that it stands for. */
export interface Anchored {
  readonly mark: Mark;
  /** One, or one for each text node where something else stands between them. Empty while the words cannot be found: the mark is listed then, but nothing is underlined. */
  readonly ranges: readonly Range[];
  /** What the ranges said when they were anchored, so that a change beneath them shows. */
  readonly text: string;
}

/** Finds a mark's words on the page as it was just read. */
export const anchor = (mark: Mark, { article, map }: Page): Anchored => {
  const place = findQuote(fieldOf(article, mark.field), mark.selectors);
  if (!place) return lost(mark);
  const whole = map.range(mark.field, place.start, place.end);
  const ranges = whole && isQuote(String(whole), mark) ? [whole] : map.ranges(mark.field, place.start, place.end);
  const text = textOf(ranges);
  return isQuote(text, mark) ? { mark, ranges, text } : lost(mark);
};

/** A mark whose words are not on the page. */
export const lost = (mark: Mark): Anchored => ({ mark, ranges: [], text: '' });

export const isLost = ({ ranges }: Anchored): boolean => ranges.length === 0;

/** Whether an anchored mark still stands at its words. Ranges collapse or slip without a word when a page re-renders. */
export const isIntact = ({ ranges, text }: Anchored): boolean =>
  ranges.every(({ startContainer }) => startContainer.isConnected) && textOf(ranges) === text;

const textOf = (ranges: readonly Range[]): string => ranges.map(String).join('');

/** The page's own words decide, whatever the reading said of it a moment ago. */
const isQuote = (text: string, { selectors: [{ exact }] }: Mark): boolean => lettersOf(text) === lettersOf(exact);

/** Without what reading normalises or puts between paragraphs. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
