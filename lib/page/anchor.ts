import type { Page } from '../article/read.ts';
import { fieldOf, type Mark } from './mark.ts';
import { findPassage } from './passage.ts';

/** A mark and the words on the page that it stands for. */
export interface Anchored {
  readonly mark: Mark;
  /** One, or one for each text node where something else stands between them. Empty while the words cannot be found: the mark is listed then, but nothing is underlined. */
  readonly ranges: readonly Range[];
  /** What the ranges said when they were anchored, so that a change beneath them shows. */
  readonly text: string;
  /** Whether the whole passage still stands on the page. */
  readonly passageStands: () => boolean;
}

/** Finds a mark's words on the page as it was just read, in the passage that made it what it is. */
export const anchor = (mark: Mark, { article, map }: Page): Anchored => {
  const { field, passage, headline } = mark;
  if (headline !== null && headline !== fieldOf(article, 'title')) return lost(mark);
  const found = findPassage(fieldOf(article, field), passage);
  if (found === null) return lost(mark);
  const [{ exact }, position] = mark.selectors;
  const start = found + position.start - passage.start;
  const end = start + exact.length;
  const whole = map[field].range(start, end);
  const ranges = whole && isQuote(String(whole), mark) ? [whole] : map[field].ranges(start, end);
  const text = textOf(ranges);
  if (!isQuote(text, mark)) return lost(mark);
  return { mark, ranges, text, passageStands: map[field].standing(found, found + passage.text.length) };
};

/** A mark whose words are not on the page. */
export const lost = (mark: Mark): Anchored => ({ mark, ranges: [], text: '', passageStands: () => false });

export const isLost = ({ ranges }: Anchored): boolean => ranges.length === 0;

/** Whether an anchored mark still stands at its words. Ranges collapse or slip without a word when a page re-renders. */
export const isIntact = ({ ranges, text, passageStands }: Anchored): boolean =>
  ranges.every(({ startContainer }) => startContainer.isConnected) && textOf(ranges) === text && passageStands();

const textOf = (ranges: readonly Range[]): string => ranges.map(String).join('');

/** The page's own words decide, whatever the reading said of it a moment ago. */
const isQuote = (text: string, { selectors: [{ exact }] }: Mark): boolean => lettersOf(text) === lettersOf(exact);

/** Without what reading normalises or puts between paragraphs. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
