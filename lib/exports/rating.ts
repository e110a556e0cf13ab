import type { Verdict } from '../verdicts/verdict.ts';
import { words } from './words.ts';

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

export const ratingOf = ({ kind, soft }: Verdict): Rating => ({
  words: words.ratings[kind],
  value: soft ? null : VALUES[kind],
});

const VALUES: Readonly<Record<Verdict['kind'], number | null>> = {
  matches: 5,
  partly: 3,
  outdated: 2,
  differs: 1,
  'not-graded': null,
  'no-record': null,
  'cannot-compare': null,
};
