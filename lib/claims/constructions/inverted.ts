import { expression } from '../expression.ts';
import { PREFACE } from '../preface.ts';
import { type Construction, GRADE } from './construction.ts';

/** 'Adequate are', 'and inadequate was' */
const OPENS =
  /(?:^|[;:]| and| but)(?:(?: (?:also|only|merely|just|least|most|rated|graded|judged))*| (?:under|in|down as)(?: the)?(?: (?:heading|headline|column|category|list))?(?: (?:of|marked|headed))?) $/;
const THOSE = expression(
  `^(?:(?: (?:heading|column|category|list))|(?: ,? ?(?:too|also|again|likewise)(?: ,)?))?(?: (?:is|are|was|were|comes?|came|go|goes|sits?|stands?)| :|(?: ,)?(?: the)? (?:report|I|inspectors|they|it) (?:lists?|listed|puts?|placed?|places))(?: (?:${PREFACE})){0,6} A(?! (?:G|is|was))`,
);

/** 'Inadequate is how inspectors described its leadership' */
const HOW_DESCRIBED =
  /^ (?:is|was) how(?: the)? (?:I|inspectors|they|it|report)(?: have| had| has)? (?!(?:want|wants|wanted|like|likes|hope|hopes|should|could|would|might)(?= ))[a-z]{3,12}(?: up)?(?: |$)/;
/** 'What is inadequate is', 'What inspectors found good was' */
const WHAT_IS =
  /(?:^|[;:,]| and| but) what(?: (?:is|was|are|were|'s)| (?:I|inspectors|they|it|the report) (?:found|rated|graded|judged|called|deemed|consider(?:s|ed)|thought)(?: to be)?)(?: (?:still|also|now|only|merely))* $/;
/** 'Good, they said of its leadership' */
const SAID_OF = expression(
  `^ ,(?: (?:it|they|I|inspectors|the report|the watchdog) (?:said|say|says|wrote|concluded|found)| (?:said|say|says|wrote)(?: the)? (?:I|inspectors|report|watchdog)) (?:of|about)(?: (?:${PREFACE})){0,6} A`,
);
/** ': inadequate was the grade' */
const THE_GRADE =
  /^ (?:is|was)(?: (?:also|again|once more|still|now)){0,2} (?:the|its|their)(?: [a-z]+)? (?:grade|verdict|rating|mark|judge?ment|conclusion|finding|outcome|result|word)(?: (?:(?:that )?(?:I|inspectors|they|it)(?: [a-z]+){1,3}(?= (?:for|on|of|about|when)| [,;.]|\s*$)|this time|here|there|too|again|again this time|given|awarded|handed down))?(?:\s*$| [,;.)-]| (?:and|but|for|on|of|about|when|to describe) )/;
const CLAUSE_OPENS = /(?:^|[,;:-]| and| but)(?: (?:only|just|merely|an?|again|once more))* $/;
/** 'Among the goods is' */
const AMONG = /(?:^|[;,:]| and| but) among(?:st)? (?:the|its|their) $/;

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
    {
      text: 'HMICFRS inspected Kent Police. Inadequate is how inspectors described its leadership. Among the goods is recording crime.',
      says: ['kent inadequate leadership-and-force-management', 'kent good recording-crime'],
    },
    {
      text: 'HMICFRS inspected Kent Police. Under good the report lists leadership. In the inadequate column: recording crime.',
      says: ['kent good leadership-and-force-management', 'kent inadequate recording-crime'],
    },
  ],
  counterExamples: [
    { text: 'HMICFRS inspected Kent Police. Good is what leadership ought to be.', says: [] },
    { text: 'HMICFRS inspected Kent Police. Outstanding are the questions about its leadership.', says: [] },
  ],
  read: ({ before, after, quoted, spoken }) =>
    (CLAUSE_OPENS.test(before) && THE_GRADE.test(after) && (quoted || !spoken)) ||
    (OPENS.test(before) && (THOSE.test(after) || HOW_DESCRIBED.test(after) || SAID_OF.test(after))) ||
    ((AMONG.test(before) || WHAT_IS.test(before)) && THOSE.test(after))
      ? GRADE
      : null,
};
