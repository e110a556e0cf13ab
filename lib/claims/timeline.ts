import type { When } from './claim.ts';
import { expression } from './expression.ts';
import type { Skeleton } from './skeleton.ts';

/** 'Thursday 2 March 2017', 'In 2017', 'The 2017 inspection' */
const DATE = '(?: (?:[-•]|in|the|at|back|its|on|by|:))*(?: [a-z]{3,6}day)?(?: ,)?(?: N)?(?: of)? D';
const ENTRY = expression(
  `^${DATE}(?: [:-] |\\s*$| (?:the )?(?:[FAI]|it|force|constabulary) (?:is|are|has been|remains?) )`,
);
const OVER_ENTRY = expression(`^${DATE}(?: |$)`);
const LONGEST_HEADING = 60;

/**
 * For each sentence the earlier time that the entry of a timeline it stands in opens with: 'March 2017: …' holds for its
 * paragraph; a date on a line of its own, where there are several, down to the next, or as far as the longest of the others.
 */
export const timesOfEntries = (skeletons: readonly Skeleton[]): readonly (When | null)[] => {
  const over = timesOver(skeletons);
  let own: When | null = null;
  return skeletons.map((skeleton, index) => {
    if (skeleton.sentence.paragraph !== skeletons[index - 1]?.sentence.paragraph) own = timeIn(skeleton, ENTRY);
    return own ?? over[index] ?? null;
  });
};

const timeIn = ({ text, marks }: Skeleton, opening: RegExp): When | null => {
  const date = marks.find((mark) => mark.is === 'D');
  return date?.is === 'D' && date.date.past && opening.test(text) ? date.date.when : null;
};

const timesOver = (skeletons: readonly Skeleton[]): readonly (When | null)[] => {
  const dated = skeletons.map(isDateline);
  if (dated.filter(Boolean).length < 2) return [];
  const longest = longestEntry(skeletons, dated);
  let time: When | null = null;
  let opened = 0;
  return skeletons.map((skeleton, index) => {
    const { paragraph } = skeleton.sentence;
    if (dated[index]) {
      time = timeIn(skeleton, OVER_ENTRY);
      opened = paragraph;
    } else if (isHeading(skeleton) || paragraph - opened > longest) time = null;
    return time;
  });
};

/** Paragraphs of the longest entry that another follows: where the last one ends nothing else tells. */
const longestEntry = (skeletons: readonly Skeleton[], dated: readonly boolean[]): number => {
  const starts = skeletons.filter((_, index) => dated[index]).map(({ sentence }) => sentence.paragraph);
  return starts.slice(1).reduce((most, start, index) => Math.max(most, start - 1 - (starts[index] ?? start)), 1);
};

/** A line that opens with a time and names nothing that is graded, nor whose grade. */
const isDateline = (skeleton: Skeleton): boolean =>
  isShortLine(skeleton) && skeleton.marks.some(({ is }) => is === 'D') && OVER_ENTRY.test(skeleton.text);

const isHeading = (skeleton: Skeleton): boolean => isShortLine(skeleton) && !skeleton.sentence.isItem;

const isShortLine = ({ sentence, text, marks }: Skeleton): boolean =>
  sentence.isLine && text.length < LONGEST_HEADING && marks.every(({ is }) => is === 'D' || is === 'N' || is === 'I');
