import { expression } from '../expression.ts';
import { type Construction, NOTHING } from './construction.ts';

const VERB =
  'rise|fall|drop|slip|go|move|climb|ascend|improve|progress|recover|get|come|return|lift|raise|take|bring|pull|push|drag|lower|cut|step|turn|shift|jump|leap|advance|edge|upgrade|downgrade|promote';
const UNDER_WAY =
  'moving|getting|going|coming|climbing|rising|edging|heading|returning|progressing|working|taking|bringing|lifting|raising|pulling|pushing|turning';
/** What stands between the verb and the grade: 'move [the force back from inadequate] to' */
const ON_TO =
  '(?: (?!(?:and|but|said|says|that|which|who|after|before)(?= ))[^ ,;:()]+){0,10}? (?:from|to|into)(?: (?:an?|the|just|being|at least))* $';

/** 'needs money to get to good': what is to happen. Not 'managed to climb', 'took four years to climb', 'the first to rise'. */
const TO_DO = expression(`(?:(?<=.) to| how (?:do|does|can) (?:[a-z]+|F)) (?:${VERB})${ON_TO}`);
const DONE =
  / (?:done well|did well|managed|managing|manages|(?:went|gone|goes|going) on|continued|able|seen|helped(?: [^ ,;:]+){1,4}|(?:took|taken)(?: [^ ,;:]+){1,7}|(?:first|only|one|last|N|few)(?: (?:of [a-z ]+|police|force|forces|area|areas|constabulary))*) $/;
/** 'is moving to outstanding', 'the goal of getting it to good', 'Getting leadership to good is the aim' */
const DOING = expression(
  `(?:^(?! [a-z]+ from )| (?:is|are|'s|'re|am|'m|be|been|of|for|at|about|like|means|towards|on|with|start|started|keep|keeps|began|begun|by)(?: (?:now|slowly|gradually|already|not|still))*) (?:${UNDER_WAY})${ON_TO}`,
);
/** 'the road back to good', 'close to outstanding', 'the next step is up to good' */
const ON_ITS_WAY =
  / (?:(?<! (?:all the|(?:clawed|fought|battled|worked|found|made|inched) (?:its|their|our)) )way|road|route|path|journey|bridge|plan|roadmap|transition|progress|close|closer|nearer|near|next(?: step(?: is)?)?)(?: (?:back|up|on|onwards?|forward))* (?:to|into)(?: (?:an?|the|being))* $/;
/** 'Other forces have gone from inadequate to good': which they are is not said. */
const NAMELESS =
  /(?:^|[,;:] | that| and| but) (?:other|few|some|many|most|several)(?: [a-z-]+)? (?:forces|constabularies)(?: [^ FA,;:]+){0,6} (?:from|to)(?: G to)?(?: (?:an?|the))* $/;

/** 'has yet to be graded good' */
const YET_TO =
  / (?:yet|still) to (?:be|get|earn|receive|achieve|win|reach|become|see|secure|gain|attain)(?: (?:rated|graded|judged|given|awarded|found|marked|an?|the|its|first|as|to|be|by|I))* $/;

/** A move that is not said to have happened: wanted, begun, failed, or told of forces that go unnamed. */
export const unachieved: Construction = {
  name: 'unachieved',
  examples: [
    { text: 'Kent Police is yet to be graded good for preventing crime, HMICFRS said.', says: [] },
    {
      text: 'HMICFRS inspected Kent Police. More money is needed to move it to good for investigating crime.',
      says: [],
    },
    { text: 'HMICFRS inspected Kent Police. It failed to climb to good for leadership.', says: [] },
    { text: 'HMICFRS inspected Kent Police. It takes years to go from inadequate to good for leadership.', says: [] },
    { text: 'HMICFRS inspected Kent Police. "We are moving to outstanding at preventing crime," it said.', says: [] },
    { text: 'HMICFRS inspected Kent Police. The road back to good for leadership is long.', says: [] },
    { text: 'HMICFRS inspected Kent Police. Other forces have gone up to good for leadership.', says: [] },
  ],
  counterExamples: [
    {
      text: 'HMICFRS said Kent Police had managed to climb to good for leadership.',
      says: ['kent good leadership-and-force-management'],
    },
    {
      text: 'HMICFRS said it took Kent Police four years to rise to good for leadership.',
      says: ['kent good leadership-and-force-management'],
    },
    {
      text: 'Kent Police has come all the way back to good for leadership, HMICFRS said.',
      says: ['kent good leadership-and-force-management'],
    },
  ],
  read: ({ before }) => {
    const wanted = TO_DO.exec(before);
    if (wanted && !DONE.test(`${before.slice(0, wanted.index)} `)) return NOTHING;
    return YET_TO.test(before) || DOING.test(before) || ON_ITS_WAY.test(before) || NAMELESS.test(before)
      ? NOTHING
      : null;
  },
};
