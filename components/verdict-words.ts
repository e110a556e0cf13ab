import type { Verdict, VerdictKind } from '../lib/verdicts/verdict.ts';

/**
 * A verdict in a few words. Kept apart from `lib/verdicts/words.ts`, which words the month and the round as well, because
 * that needs the tables of rounds and areas, which the page's scripts do not carry. Never claims more than that one does.
 */
export const verdictInWords = ({ kind, soft, superseded }: Verdict): string => {
  if (soft) return SOFT_LABELS[kind] ?? LABELS[kind];
  return superseded ? 'Was right when written' : LABELS[kind];
};

const LABELS: Readonly<Record<VerdictKind, string>> = {
  matches: 'Matches the official grade',
  differs: 'Differs from the official grade',
  partly: 'Partly right',
  outdated: "An earlier round's grade",
  'not-graded': 'Not graded in that round',
  'no-record': 'Not in our records',
  'cannot-compare': "Can't be compared",
};

const SOFT_LABELS: Readonly<Partial<Record<VerdictKind, string>>> = {
  matches: 'A description that fits the grade',
  partly: 'A description close to the grade',
  differs: 'A description at odds with the grade',
  'cannot-compare': 'A description, not a grade',
};
