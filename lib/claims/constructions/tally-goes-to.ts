import { BEFORE_NOUN, countedBy, countOf, isOfSome, NOUN, numberWithin } from '../counts.ts';
import { expression } from '../expression.ts';
import type { Construction } from './construction.ts';

const OPENS = /(?:^|[,;:(-]| and| but| while)(?: (?:an?|the|another|only|ratings? of|grades? of|marks? of)){0,4} $/;
const GRADES = '(?: (?:grades?|ratings?|marks?|verdicts?|scores?|gradings?))';
/** 'grades were given to 30 forces', 'went to just one force', 'was the verdict in four areas' */
const TO_SO_MANY = expression(
  `^${GRADES}?(?:(?: (?:has|have|was|were|is|are|also|only|had|been|then)){0,4} (?:went|goes|go|gone|given(?: out)?|handed(?: out| down)?|awarded|reserved|issued|made|earned|achieved|recorded)| (?:is|was|were) (?:the|its)(?: (?:overall|final))? (?:grade|rating|mark|verdict|result|score|judge?ment))(?: (?:to|for|in|at|on|by))(?: (?:just|only|the|all|a further|another))* N(?:${BEFORE_NOUN}${NOUN})?(?=\\s*$| [,;:()-]| and| but| while| in| across| nationally)`,
);
const NAMED_BEHIND = /^ [,:(-](?: (?:the|both|namely))* F/;

/** The grade as what goes, to so many: 'good grades were given to 30 forces', 'the top mark went to one force, Kent'. */
export const tallyGoesTo: Construction = {
  name: 'tally-goes-to',
  examples: [
    {
      text: 'HMICFRS has graded Kent Police and all others on efficiency. Good ratings were given to 30 forces and the top mark went to just one force, Kent.',
      published: '2018-03-22',
      says: ['tally - good 30', 'kent outstanding efficiency', 'tally - outstanding 1'],
    },
    {
      text: 'HMICFRS inspected Kent Police. An adequate grade was awarded in four areas.',
      says: ['tally kent adequate 4'],
    },
  ],
  counterExamples: [
    { text: 'HMICFRS inspected Kent Police. Good advice was given to three forces, and outstanding work.', says: [] },
    {
      text: 'HMICFRS has graded efficiency. Good grades went to three forces in the East Midlands.',
      published: '2018-03-22',
      says: [],
    },
  ],
  read: ({ before, after, skeleton, mark }) => {
    const found = OPENS.test(before) ? TO_SO_MANY.exec(after) : null;
    const end = mark.at + 1 + (found?.[0].length ?? 0);
    const number = found && numberWithin(skeleton, mark.at, end);
    if (!found || !number) return null;
    const rest = skeleton.text.slice(end);
    const of = countedBy(found[1]) ?? (NAMED_BEHIND.test(rest) || number.value > 12 ? 'forces' : 'unsaid');
    return countOf(number, {
      of,
      from: mark.at,
      to: end,
      naming: of !== 'forces' || NAMED_BEHIND.test(rest),
      part: of === 'forces' && isOfSome(`${found[0]}${rest.slice(0, 40)} `),
    });
  },
};
