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
  const from = Math.max(
    ...['. ', '! ', '? ', '\n'].map((mark) => before.lastIndexOf(mark) + mark.length * Number(before.includes(mark))),
  );
  return before.slice(Math.max(0, from));
};

/** What stands before a place in its paragraph. */
export const paragraphBefore = (text: string, start: number): string => {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  return before.slice(before.lastIndexOf('\n') + 1);
};
