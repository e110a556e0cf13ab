import { type Construction, GRADE } from './construction.ts';
import { RATED } from './words.ts';

/** 'rated these areas', 'graded the following as' */
const THESE = new RegExp(
  `${RATED}(?: (?:us|it|the force))?(?: (?:these|the following|all these|the following N|these N))(?: (?:areas|questions|categories|aspects|things|forces|of|its|our|work))*(?: (?:as|to be))* $`,
);

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
  ],
  counterExamples: [
    {
      text: 'HMICFRS has inspected Kent Police. Inspectors rated these good officers:\n\nThe dog unit, and its work preventing crime.',
      says: [],
    },
  ],
  read: ({ before, after }) => (THESE.test(before) && /^(?: :)?\s*$/.test(after) ? GRADE : null),
};
