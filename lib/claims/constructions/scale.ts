import { expression } from '../expression.ts';
import { type Construction, NOTHING } from './construction.ts';
import { AWARD_NOUN } from './words.ts';

const RANK =
  '(?:second|third|fourth|next|very)?(?:[ -])?(?:highest|lowest|top|bottom|best|worst|poorest|middle)(?: (?:possible|of|but|grade|grading|rating|mark|rung|one|available|category|step|rank|a|that|and|,|\\(|-)|\\s*$)';
/** 'Requires improvement is the second lowest of five' */
const IS_RANK = expression(
  `^${AWARD_NOUN}? (?:is|being|ranks as|sits|comes)(?: (?:the|just|only|one|next|to))* ${RANK}`,
);
const IS_SUBJECT = /(?:^|[,;:-]| that| and| but| where| of which)(?: (?:the|an?|grade|rating|grade of|rating of))* $/;
/** 'with outstanding at the top' */
const AT_END =
  /^ (?:at|being|is) (?:the|one) (?:very )?(?:top|bottom|best|worst|highest|lowest|other end|far end|end)(?! (?:for|of the (?:table|list|league|pile)))/;
const WITH = / (?:with|and|from) $/;
/** 'Inadequate is the lowest grade', which is two names of one grade. */
const NAMED_TWICE = /^ is the G(?: |$)/;
const NAMED_BEFORE = /(?:^|[,;:-]| that| and| but) G is the $/;
/** 'A force is graded outstanding if …', 'a force graded inadequate must …' */
const ANY_FORCE =
  /(?:^|[,;:-]| that| when| where| and)(?: (?:an?|any|every|each|no))(?: police)? (?:force|constabulary)(?: (?:is|can be|may be|will be))?(?: (?:rated|graded|judged|deemed|found|marked|classed))?(?: (?:as|to be))* $/;
const ON_CONDITION =
  /^(?: (?:at|for|in|on) (?:the |its )?A)? (?:if|when|where|only if|once|whenever|must|can|may|has to|should|is (?:expected|required|monitored|put|placed|subject|likely|inspected|supposed))(?: |$)/;
/** 'To be rated good a force must …' */
const TO_BE =
  /(?:^|[,;:-]) (?:to be|to get|to earn|to win|to become|in order to be)(?: (?:rated|graded|judged|found|an?|as|deemed))* $/;
const MUST =
  /^[^;:.]{0,60} (?:an?|any|every|all|police) (?:police )?forces?(?: |$)|^[^;:.]{0,80} (?:must|need|needs|has to|have to|is required)(?: |$)/;
/** 'The adequate grade was brought in' */
const BROUGHT_IN = expression(
  `^${AWARD_NOUN} (?:was|is|were|are|has been|did|does|had)(?: (?:only|first|newly|not))*(?: (?:brought in|introduced|added|new|created|invented|scrapped|dropped|abolished|retired|exist|used)| $)`,
);

/** The scale itself is explained: what a grade ranks, how a force comes by it, when it was brought in. */
export const scale: Construction = {
  name: 'scale',
  examples: [
    { text: "HMICFRS inspected Kent Police. 'Requires improvement' is the second lowest of five grades.", says: [] },
    { text: 'HMICFRS inspected Kent Police. A force is graded outstanding if it exceeds the standard.', says: [] },
    { text: 'HMICFRS inspected Kent Police. To be rated good a force must answer its calls in time.', says: [] },
    { text: 'HMICFRS inspected Kent Police. The adequate grade was brought in three years ago.', says: [] },
    {
      text: 'HMICFRS grades Kent Police on five steps, with outstanding at the top and inadequate at the bottom.',
      says: [],
    },
  ],
  counterExamples: [
    {
      text: 'Kent Police, a force rated inadequate at leadership by HMICFRS, has a new chief.',
      says: ['kent inadequate leadership-and-force-management'],
    },
    {
      text: 'Kent Police was rated inadequate, the lowest grade, for leadership by HMICFRS.',
      says: ['kent inadequate leadership-and-force-management'],
    },
  ],
  read: ({ before, after }) =>
    (IS_SUBJECT.test(before) && (IS_RANK.test(after) || NAMED_TWICE.test(after) || BROUGHT_IN.test(after))) ||
    NAMED_BEFORE.test(before) ||
    (WITH.test(before) && AT_END.test(after)) ||
    (ANY_FORCE.test(before) && ON_CONDITION.test(after)) ||
    (TO_BE.test(before) && MUST.test(after))
      ? NOTHING
      : null,
};
