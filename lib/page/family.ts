import type { Verdict } from '../verdicts/verdict.ts';

/** The four ways a verdict looks: one underline, one mark and one colour each. */
export const FAMILIES = ['agrees', 'differs', 'partly', 'information'] as const;
export type Family = (typeof FAMILIES)[number];

/** Which of the four a verdict belongs to. A soft comparison is information only: it must never look like an error. */
export const familyOf = ({ kind, soft }: Pick<Verdict, 'kind' | 'soft'>): Family =>
  soft ? 'information' : FAMILY_OF[kind];

const FAMILY_OF: Readonly<Record<Verdict['kind'], Family>> = {
  matches: 'agrees',
  differs: 'differs',
  partly: 'partly',
  outdated: 'partly',
  'not-graded': 'information',
  'no-record': 'information',
  'cannot-compare': 'information',
};

/** Where words share a place, what most needs a look is seen: it comes last here. */
export const BY_NEED: readonly Family[] = ['information', 'agrees', 'partly', 'differs'];
