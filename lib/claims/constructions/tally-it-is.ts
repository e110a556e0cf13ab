import { BEFORE_NOUN, countOf, HAVE, MOVED, NOUN, numberWithin } from '../counts.ts';
import { expression } from '../expression.ts';
import type { Construction } from './construction.ts';
import { FOLLOWER } from './words.ts';

const LED_IN = '(?: (?:in|at|on|for|across)(?: (?:just|only|all|the|another|a|further|other|remaining|its|of)){0,6})';
const WHO =
  '(?: (?:F|the force|the constabulary|it|they|I|(?:which|that) I [a-z]{1,24}|I [a-z]{1,24} (?:F|it|the force)|we))';
/** 'In five of the nine areas HMICFRS assessed, Kent Police was deemed' */
const IN_SO_MANY_IT_IS = expression(
  `${LED_IN} N(?! (?:side|hand|end|pages?|years?|months?|weeks?|days?|words?|paragraphs?|visits?|reports?|hours?|chapters?|sentences?|lines?|places?|cases?) )(?:${BEFORE_NOUN}${NOUN}| of (?:them|these|those))?(?: of policing)?(?: (?![,;:-] )[^ ;:GN]{1,20}){0,8}?(?: [,-])?(?: (?:I (?:said|says|found) )?)?(?:${WHO}(?: also| still| now)?(?:${HAVE}| requires?| needs?)?| (?:is|was|were|did|does|has)${WHO}(?: (?:rated|graded|judged|found|deemed|to be|get|receive|earn|manage|achieve|score|been|an?))*) $`,
);
/** 'in four adequate and in one inadequate': the rest of it left out. */
const IN_SO_MANY = expression(`(?:[,;]| and| but| while)${LED_IN} N(?:${NOUN})?(?: it is| it was| they were)? $`);

/** The count leads and its force follows: 'in five areas it is good, in one inadequate'. */
export const tallyItIs: Construction = {
  name: 'tally-it-is',
  examples: [
    {
      text: 'HMICFRS has graded Kent Police. In five of the nine areas looked at, the force was deemed to require improvement.',
      says: ['tally kent requires-improvement 5'],
    },
    {
      text: 'HMICFRS has graded Kent Police. In three areas it is good, in four adequate and in one inadequate.',
      says: ['tally kent good 3', 'tally kent adequate 4', 'tally kent inadequate 1'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has graded Kent Police. In two years it was twice rated good for leadership.',
      says: ['kent good leadership-and-force-management'],
    },
  ],
  read: ({ before, after, skeleton, earlier, quoted }) => {
    if (!before.includes(' N') || (!quoted && !FOLLOWER.test(after)) || MOVED.test(before)) return null;
    const found = IN_SO_MANY_IT_IS.exec(before) ?? (earlier?.kind === 'tally' ? IN_SO_MANY.exec(before) : null);
    const number = found ? numberWithin(skeleton, found.index, before.length) : null;
    if (
      !found ||
      number === null ||
      number.value > 12 ||
      / (?:years?|months?|weeks?|days?|inspections?|minutes|hours|cases|times|forces) /.test(before.slice(found.index))
    )
      return null;
    return countOf(number, { of: 'areas', from: found.index, to: before.length + 1 });
  },
};
