import type { Verdict } from '../verdicts/verdict.ts';

/** The four ways a verdict looks: one underline, one mark and one colour each. */
export const FAMILIES = ['agrees', 'differs', 'partly', 'information'] as const;
export type Family = (typeof FAMILIES)[number];

/** Which of the four a verdict belongs to. A soft comparison is information only: it must never look like an error. */
export const familyOf = ({ kind, soft }: Pick<Verdict, 'kind' | 'soft'>): Family => {
  if (soft) return 'information';
  switch (kind) {
    case 'matches':
      return 'agrees';
    case 'differs':
      return 'differs';
    case 'partly':
    case 'outdated':
      return 'partly';
    case 'not-graded':
    case 'no-record':
    case 'cannot-compare':
      return 'information';
  }
};
