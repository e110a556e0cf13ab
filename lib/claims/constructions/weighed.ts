import { expression } from '../expression.ts';
import { type Construction, NOTHING } from './construction.ts';
import { AWARD_NOUN } from './words.ts';

const OF = '(?: (?:at|for|in|on) (?:(?:the|its|how|it) ){0,2}A| from I| overall)?';
/** 'An inadequate [for leadership] would…' */
const ANY_SUCH =
  /(?:^|[,;:-]| that| and| but| because| if)(?: (?:even|such|getting|being given|to get|to earn|getting an?))*(?: (?:an?|any|every|another))? $/;
const WOULD_BE = expression(
  `^${AWARD_NOUN}?${OF}(?: (?:alone|itself|here|there|now))? (?:would|could|might|will|should|may|can|'d|'ll|wo)(?: |$)`,
);
const IN_GENERAL = expression(
  `^${AWARD_NOUN}?${OF} (?:(?:leads|brings|triggers|requires|carries|comes|takes|does|entails|implies|signifies|says|tells)(?: |$)|(?:is|are) (?:rare|rarer|rarely|unusual|uncommon|seldom|hard|harder|never|no|not (?:an?|given|awarded|handed|rare|unusual|uncommon|hard|easy|enough|the end|impossible|something)|given|awarded|reserved|worth|only given)(?: |$))`,
);

/** 'It is inadequate if it only reaches six people' */
const ON_CONDITION = /^ (?:if|unless) (?:it|they|we|you|the|there|F|officers|people|nobody|somebody)(?= )/;

/** A grade spoken of as such, with its effects or its worth: 'an inadequate would have been a disaster'. */
export const weighed: Construction = {
  name: 'weighed',
  examples: [
    { text: 'HMICFRS inspected Kent Police. An inadequate for leadership would have been a disaster.', says: [] },
    {
      text: 'Kent Police was graded good or outstanding in seven of the eight areas inspected, HMICFRS said.',
      says: [],
    },
    { text: 'HMICFRS inspected Kent Police. A good rating for leadership is rare.', says: [] },
    { text: 'HMICFRS inspected Kent Police. Its leadership is inadequate if it cannot say how many left.', says: [] },
    { text: 'HMICFRS inspected Kent Police. An inadequate grade leads to closer monitoring.', says: [] },
  ],
  counterExamples: [
    {
      text: 'HMICFRS inspected Kent Police. An inadequate grade for leadership was its worst result.',
      says: ['kent inadequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS inspected Kent Police. Its inadequate grade for leadership will be looked at again next year.',
      says: ['kent inadequate leadership-and-force-management'],
    },
  ],
  read: ({ before, after }) =>
    (ANY_SUCH.test(before) && (WOULD_BE.test(after) || IN_GENERAL.test(after))) || ON_CONDITION.test(after)
      ? NOTHING
      : null,
};
