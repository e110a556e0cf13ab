import type { Quote } from '../claims/claim.ts';

/** Sentences longer than this are cut, on either side. UTF-16 code units. */
const LONGEST = 600;

/** From the end of the sentence before to the end of this one; a paragraph's end ends a sentence. */
export const sentenceAround = (text: string, { start, end }: Pick<Quote, 'start' | 'end'>): string => {
  const after = text.slice(end, end + LONGEST);
  const to = after.search(/[.!?](?:\s|$)|\n/);
  return sentenceBefore(text, start) + text.slice(start, end) + (to === -1 ? after : after.slice(0, to));
};

/** What stands before a place in its sentence. */
const sentenceBefore = (text: string, start: number): string => {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  let from = before.length;
  while (from > 0 && !endsSentence(before, from)) from--;
  return before.slice(from);
};

/** Whether a sentence or a line ends at a place: behind '. ', '! ', '? ' or a line feed. */
const endsSentence = (text: string, at: number): boolean =>
  text[at - 1] === '\n' || (text[at - 1] === ' ' && at > 1 && '.!?'.includes(text[at - 2] as string));

/** What stands before a place in its paragraph. */
export const paragraphBefore = (text: string, start: number): string => {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  return before.slice(before.lastIndexOf('\n') + 1);
};

/** Longer lines are paragraphs of their own. UTF-16 code units. */
const LONGEST_HEADING = 90;

/** The short line over a place's paragraph, or nothing where that is prose. */
export const headingAbove = (text: string, start: number): string => {
  const paragraph = start - paragraphBefore(text, start).length;
  const above = text.slice(Math.max(0, paragraph - LONGEST_HEADING), paragraph).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1);
  const isWhole = above.includes('\n') || paragraph <= LONGEST_HEADING;
  return isWhole && !/[.!,;]["'”’]?$/.test(line) ? line : '';
};
