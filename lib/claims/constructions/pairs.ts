import { expression } from '../expression.ts';
import type { Construction, Use } from './construction.ts';
import { FOLLOWER, MADE_UP } from './words.ts';

const NAME = '(?: (?:the|its|neighbouring|nearby|in|at|for))* [FA]';
const LINK = "(?: (?:'s|police|force|is|was|were|are|rated|graded|judged|an?|only|just|also|both|all|now|still))";
const OLD_ONE = '(?: \\( [^()]{0,24}G[^()]{0,12} \\))?';
const SHORT = `${NAME}${LINK}{0,3} G${OLD_ONE}`;
const PARTED = `${NAME}(?: [,:-])?${LINK}{0,3} G${OLD_ONE}`;
const START =
  '(?:^|[:;,-]| and| while| but| gave| gives| awarded| awards| handed| rates| rated| graded| grades| judged| put)';
/** Parted by commas; or by semicolons, so that a comma may stand for the verb ('Sussex, adequate; Kent, good'). */
const CHAIN = expression(
  `${START}(?:${SHORT}(?:(?: ,| and| while| but| with){1,2}${SHORT})+|${PARTED}(?: ;(?: and| while| but)?${PARTED})+)(?= |$|\\n)`,
  'g',
);

const BRIEF: Use = { kind: 'grade', brief: true };

/** Names and their grades in turn, with no verb or with one at first: 'North West: Cumbria good, Cheshire inadequate'. */
export const pairs: Construction = {
  name: 'pairs',
  examples: [
    {
      text: 'HMIC has published its efficiency grades. South East: Kent good, Sussex outstanding, Surrey inadequate.',
      published: '2016-11-03',
      says: ['kent good efficiency', 'sussex outstanding efficiency', 'surrey inadequate efficiency'],
    },
    {
      text: 'HMIC has published its efficiency grades. Surrey was inadequate; Sussex, adequate; Kent, good.',
      published: '2016-11-03',
      says: ['surrey inadequate efficiency', 'sussex adequate efficiency', 'kent good efficiency'],
    },
  ],
  counterExamples: [
    {
      text: 'HMIC has inspected efficiency. It found Kent good company and Sussex good fun.',
      published: '2016-11-03',
      says: [],
    },
    {
      text: 'HMICFRS has graded fire services on efficiency. Kent good, Sussex inadequate, Surrey good.',
      says: [],
    },
    {
      text: 'HMIC has inspected efficiency. Good Kent, Essex, inadequate Surrey, Sussex, outstanding Dorset.',
      published: '2016-11-03',
      says: [],
    },
  ],
  read: ({ skeleton, mark, before, after, word, otherInMind }) => {
    if (mark.grade.form === 'order' || !FOLLOWER.test(after) || word.endsWith('ds')) return null;
    if (otherInMind || / O /.test(before) || MADE_UP.test(before)) return null;
    CHAIN.lastIndex = 0;
    for (let chain = CHAIN.exec(skeleton.text); chain !== null; chain = CHAIN.exec(skeleton.text)) {
      if (chain.index <= mark.at && mark.at < chain.index + chain[0].length) return BRIEF;
    }
    return null;
  },
};
