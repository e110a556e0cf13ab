import type { Verdict } from '../verdicts/verdict.ts';

/** A rating as ClaimReview wants it: in words, and where the verdict says right or wrong, as a number too. */
export interface Rating {
  readonly words: string;
  readonly value: number | null;
}

/**
 * The scale, documented in docs/notebook.md. ClaimReview's readers take the best rating for 'true' and the worst for
 * 'false'; what the record cannot settle, and a description that was compared softly, has words and no number.
 */
export const BEST = 5;
export const WORST = 1;

export const ratingOf = (verdict: Verdict): Rating =>
  verdict.soft ? { ...RATINGS[verdict.kind], value: null } : RATINGS[verdict.kind];

const RATINGS: Readonly<Record<Verdict['kind'], Rating>> = {
  matches: { words: 'Matches the official grade', value: 5 },
  partly: { words: 'Partly right', value: 3 },
  outdated: { words: 'An earlier round’s grade', value: 2 },
  differs: { words: 'Differs from the official grade', value: 1 },
  'not-graded': { words: 'Not graded in that round', value: null },
  'no-record': { words: 'Not in Peelback’s records', value: null },
  'cannot-compare': { words: 'Can’t be compared', value: null },
};
