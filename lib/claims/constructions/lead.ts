import { expression } from '../expression.ts';
import { listBehind } from '../list-behind.ts';
import { PREFACE } from '../preface.ts';
import { type Construction, GRADE } from './construction.ts';
import { IN_THIS } from './words.ts';

/** 'Adequate are Kent and Essex.' */
const ARE_FORCES = expression(
  `^(?: (?:forces|ones|too|also|overall)|${IN_THIS})* (?:are|were|is|was)(?: (?:the|both|those|forces|in|at))* F`,
);
/** 'Among the goods is leadership' */
const ARE_AREAS = expression(`^(?: (?:areas|ones|grades|marks))? (?:are|were|is|was)(?: (?:${PREFACE})){0,6} A`);
const AMONG = /(?:^|[;,:-]| and| but| while)(?: also)? among(?:st)? (?:the|those) $/;
const OPENS = /^(?: [-•]| N \)| N)*(?: (?:the|those|overall|also|and|but))* $/;
const AT_AREA =
  /^ , (?:they|inspectors|it|I|the I) (?:say|says|said|reckon|found) (?:of|about) (?:(?:the|its|how|it|force|'s) ){0,4}A|^(?: ,(?: [^ ,;:()GFA]+){1,6} ,| ,)? (?:at|for|in|on|with|over|when it comes to|were the grades for|was the verdict on) (?:the |its |how |it |way |force |that )*A|^ (?:though|as|although) (?:it|they|the force|F) (?:is|was|are)(?: [a-z]+){0,2} (?:at|for|in) A|^ (?:at|for|in|on) (?:both|each)(?: |$)|^ (?:again|too|also|once more) , this time (?:at|for|in|on) (?:the |its |how |it )*A|^ : (?:that|this|it) (?:was|is) (?:the|its) (?:verdict|grade|rating|mark|judgement|finding|conclusion) (?:on|for|of) (?:the |its |how |it )*A/;
const AFTER_PAUSE = / (?:[,:(-]|;(?: and| but)?)$/;

/** A grade that opens a sentence, a clause or a list item: 'Good at preventing crime', 'Outstanding: that was the verdict'. */
export const lead: Construction = {
  name: 'lead',
  examples: [
    {
      text: 'HMIC has published its efficiency grades. Among the good were Kent and Essex; among the inadequate were Surrey and Sussex.',
      published: '2016-11-03',
      says: [
        'kent good efficiency',
        'essex good efficiency',
        'surrey inadequate efficiency',
        'sussex inadequate efficiency',
      ],
    },
    {
      text: 'HMICFRS found Kent Police to be:\n\n- Good at preventing crime\n- Inadequate at responding to the public',
      says: ['kent good preventing-crime', 'kent inadequate responding-to-public'],
    },
    {
      text: 'Good at managing offenders, inadequate at responding to the public: HMICFRS on Kent Police.',
      says: ['kent good managing-offenders', 'kent inadequate responding-to-public'],
    },
    {
      text: 'HMIC has graded legitimacy. Good in this respect are Kent and Essex.',
      published: '2017-12-12',
      says: ['kent good legitimacy', 'essex good legitimacy'],
    },
  ],
  counterExamples: [{ text: 'Good at football? Kent Police wants you, inspectors say.', says: [] }],
  read: ({ before, after, skeleton }) =>
    (!skeleton.text.trimEnd().endsWith(' ?') &&
      AMONG.test(before) &&
      (ARE_FORCES.test(after) || ARE_AREAS.test(after))) ||
    ((AT_AREA.test(after) || ARE_FORCES.test(after) || listBehind(after)) &&
      (OPENS.test(before) || AFTER_PAUSE.test(before.trimEnd())))
      ? GRADE
      : null,
};
