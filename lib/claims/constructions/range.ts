import { type Construction, NOTHING } from './construction.ts';

/** 'good or outstanding in seven areas': which of the two each has is not said. */
const EITHER_BEFORE = / between(?: an?)? G and(?: an?)? $| G or(?: (?:even|at least|an?|rated|graded))* $/;
const BETWEEN = / between(?: an?)? $/;
const EITHER_BEHIND = /^ or(?: (?:even|at least|an?|rated|graded))* G(?: |$)/;

/** Two grades with an 'or' between them: which of the two is given is not said. */
export const range: Construction = {
  name: 'range',
  examples: [
    {
      text: 'Kent Police was graded good or outstanding in seven of the eight areas inspected, HMICFRS said.',
      says: [],
    },
    {
      text: 'HMICFRS inspected Kent Police. All eight areas were either inadequate or requires improvement.',
      says: [],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS rated Kent Police good at leadership and adequate at managing offenders.',
      says: ['kent good leadership-and-force-management', 'kent adequate managing-offenders'],
    },
  ],
  read: ({ before, after }) =>
    EITHER_BEFORE.test(before) || EITHER_BEHIND.test(after) || (BETWEEN.test(before) && /^ and /.test(after))
      ? NOTHING
      : null,
};
