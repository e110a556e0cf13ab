import type { Claim, When } from '../claims/claim.ts';
import type { TimePlace } from '../claims/time-places.ts';
import { isSaidOfThen, isSaidOfToday, type Place } from './past.ts';
import { headingAbove, paragraphBefore, sentenceAround } from './sentence.ts';

/** Where a claim stands, with what its article names of time. */
interface Telling {
  readonly claim: Claim;
  /** The words of its grade. */
  readonly grade: Place;
  /** Its field. */
  readonly text: string;
  /** The words of time in that field, in reading order. */
  readonly times: readonly TimePlace[];
  /** The article's year. */
  readonly year: string | null;
}

/**
 * The inspections that the words around a grade may be about besides the one it was read to be of: of the earlier one that
 * its paragraph tells of, where no word of today stands between; or of today's, where its clause says 'is now'. Such a
 * reading can only prove a claim right.
 */
export const otherWhens = (telling: Telling): readonly When[] => {
  const { claim, grade, text } = telling;
  if (claim.when.kind === 'round') return [];
  const isOfNow = isSaidOfToday(text, grade) || ENDS_MOVE.test(text.slice(0, grade.start).slice(-24));
  if (claim.when.kind !== 'current' && isOfNow) return [{ kind: 'current' }];
  if (claim.when.kind === 'year' || (claim.when.kind === 'previous' && isDated(claim)) || isOfNow) return [];
  const told = timeTold(telling);
  const clause = isSaidOfThen(text, grade, telling.year) ? [PREVIOUS] : [];
  return told ? [told.when, ...(isRelative(told) ? [PREVIOUS] : [])] : clause;
};

const PREVIOUS: When = { kind: 'previous' };

/** 'From good in 2022 to adequate' */
const ENDS_MOVE = /\b(?:to|into)(?: an?)?\W{1,3}$/;

const isDated = ({ evidence }: Claim): boolean => evidence.some(({ of }) => of === 'date');

/** 'Two years ago', 'last year': most often the inspection before, whatever the calendar says. */
const isRelative = ({ quote }: TimePlace): boolean => /\b(?:ago|back|last|year)\b/i.test(quote);

/** The past time that was told last before a grade, in its paragraph or the heading over it; else right behind it. */
const timeTold = ({ claim, grade, text, times }: Telling): TimePlace | null => {
  const paragraph = grade.start - paragraphBefore(text, grade.start).length;
  const heading = headingAbove(text, grade.start);
  const from = heading === '' ? paragraph : text.lastIndexOf(heading, paragraph);
  const last = times.findLast(({ start, end }) => start >= from && end <= grade.start);
  if (last) return last.past && !OF_TODAY.test(text.slice(last.end, grade.start)) ? last : null;
  const sentence = sentenceAround(text, claim);
  const end = text.indexOf(sentence, Math.max(0, claim.start - sentence.length)) + sentence.length;
  const behind = times.find(({ start }) => start >= grade.end && start < end);
  return behind?.past && !/[;:–—]|\b(?:but|while|whereas|now|is|are|from)\b/.test(text.slice(grade.end, behind.start))
    ? behind
    : null;
};

/** Words of today between a past time and a grade: it may be told of today. */
const OF_TODAY =
  /\b(?:is|are|has|have|now|today|latest|new|requires?|remains?|still|again|this (?:time|week|year|month))\b/i;
