import { type RoundId, roundOf } from './rounds.ts';

export { gradeInWords } from './grade-words.ts';

/** The grades, best first. 'adequate' exists since the 2021-22 round only. */
export const GRADES = ['outstanding', 'good', 'adequate', 'requires-improvement', 'inadequate'] as const;
export type Grade = (typeof GRADES)[number];

/** The grades a round could give, best first. */
export const scaleOf = (round: RoundId): readonly Grade[] => roundOf(round).scale;

/** Positive when `a` is the better grade, negative when `b` is, 0 when they are the same. */
export const compareGrades = (a: Grade, b: Grade): number => GRADES.indexOf(b) - GRADES.indexOf(a);
