import { expression } from '../expression.ts';
import { type Construction, GRADE } from './construction.ts';
import { RATED } from './words.ts';

/** 'rated these areas', 'graded the following as' */
const THESE = expression(
  `${RATED}(?: (?:us|it|the force))?(?: (?:these|the following|all these|the following N|these N))(?: (?:areas|questions|categories|aspects|things|forces|of|its|our|work))*(?: (?:as|to be))* $`,
);

/** 'Good was the verdict on the following' */
const WAS_THE_VERDICT =
  /^ (?:is|was|were) (?:the|its|their) (?:verdicts?|grades?|ratings?|marks?|judge?ments?|results?) (?:on|for|in|at|of) (?:these|the following|all these)(?: (?:N|areas|questions|categories|aspects|things))*(?: :)?\s*$/;
/** A lead-in whose object is the list below it: 'Inspectors rated these good:'. */
export const leading: Construction = {
  name: 'leading',
  examples: [
    {
      text: 'HMICFRS has inspected Kent Police. Inspectors graded the following areas as good:\n\nPreventing crime, where teams know their schools.\n\nLeadership.\n\nThe chief was pleased about its work with offenders.',
      says: ['kent good preventing-crime', 'kent good leadership-and-force-management'],
    },
    {
      text: 'HMICFRS has inspected Kent Police. It rated these adequate:\n- leadership\n- preventing crime',
      says: ['kent adequate leadership-and-force-management', 'kent adequate preventing-crime'],
    },
    {
      text: 'HMICFRS has inspected Kent Police. Good was the verdict on the following:\n- leadership\n- preventing crime',
      says: ['kent good leadership-and-force-management', 'kent good preventing-crime'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has inspected Kent Police. Inspectors rated these good officers:\n\nThe dog unit, and its work preventing crime.',
      says: [],
    },
  ],
  read: ({ before, after }) =>
    (THESE.test(before) && /^(?: :)?\s*$/.test(after)) || (before.trim() === '' && WAS_THE_VERDICT.test(after))
      ? GRADE
      : null,
};
