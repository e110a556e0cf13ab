import { PREFACE } from '../preface.ts';
import { type Construction, GRADE } from './construction.ts';

/** 'Adequate are', 'and inadequate was' */
const OPENS = /(?:^|[;:]| and| but)(?: (?:also|only|merely|just|least|most|rated|graded|judged))* $/;
const THOSE = new RegExp(`^ (?:is|are|was|were)(?: (?:${PREFACE})){0,6} A(?! (?:G|is|was))`);

/** The grade first, then what has it: 'Adequate are leadership and managing offenders.' */
export const inverted: Construction = {
  name: 'inverted',
  examples: [
    {
      text: 'HMICFRS inspected Kent Police. Adequate are leadership and managing offenders. Inadequate was its response to the public.',
      says: [
        'kent adequate leadership-and-force-management',
        'kent adequate managing-offenders',
        'kent inadequate responding-to-public',
      ],
    },
  ],
  counterExamples: [
    { text: 'HMICFRS inspected Kent Police. Good is what leadership ought to be.', says: [] },
    { text: 'HMICFRS inspected Kent Police. Outstanding are the questions about its leadership.', says: [] },
  ],
  read: ({ before, after }) => (OPENS.test(before) && THOSE.test(after) ? GRADE : null),
};
