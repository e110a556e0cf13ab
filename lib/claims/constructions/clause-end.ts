import { expression } from '../expression.ts';
import { type Construction, GRADE } from './construction.ts';

const WHEN = '(?:then|today|now|still|before|again|too|also|as well|likewise|once more|at present|overall|D|in D)';
/** Nothing that the grade word could go with stands behind it. */
const ENDS = expression(
  `^(?: ${WHEN}){0,3}(?:\\s*$| [,;:.)-](?= |$)| (?:and|but|while|though|although|as|according|from|up|down)(?= ))`,
);
const LEADS_UP =
  / (?:[:,;(-]|an?|to be|at|as|being|been|is|was|are|were|remains?|remained|stays?|now|then|still|likewise|today|again|merely|only|just|in|D|G before and|G and) $/;
/** Words that grade nothing, or take the grade back. */
const UNREAL =
  / (?:not|no|nor|never|if|whether|could|would|should|might|may|will|hopes?|wants?|aims?|more|less|enough|without|from|until|unless|wish|promise|calls?) (?:[^;:]{0,40} )?$/;

/** A grade that ends its clause behind an area, whatever verb leads up to it: 'support for its people was seen to be good'. */
export const clauseEnd: Construction = {
  name: 'clause-end',
  examples: [
    {
      text: 'HMICFRS inspected Kent Police. On leadership, little has moved in two years: still adequate.',
      says: ['kent adequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS inspected Kent Police. Preventing crime has come on so far that it was held to be outstanding, and recording crime is the weakest part, at inadequate.',
      says: ['kent outstanding preventing-crime', 'kent inadequate recording-crime'],
    },
  ],
  counterExamples: [
    { text: 'HMICFRS inspected Kent Police. Leadership courses could be outstanding, the chief said.', says: [] },
    {
      text: 'HMICFRS inspected Kent Police. Preventing crime takes staff, and numbers on the night shift, adequate or not, matter.',
      says: [],
    },
    {
      text: 'HMICFRS inspected Kent Police. “Preventing crime takes money, and ours is now adequate,” the chief said.',
      says: [],
    },
  ],
  read: ({ before, after, mark, spoken, quoted, otherInMind }) => {
    if (mark.grade.form === 'order' || mark.grade.form === 'need' || otherInMind || (spoken && !quoted)) return null;
    if (!ENDS.test(after) || !LEADS_UP.test(before) || UNREAL.test(before.slice(-60))) return null;
    return / A /.test(before) ? GRADE : null;
  },
};
