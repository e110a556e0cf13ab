import { expression } from '../expression.ts';
import { type Construction, GRADE } from './construction.ts';

const ALSO = '(?:also|likewise|similarly|again|only|merely|just|still|now|too|as ever|once more|equally|at least)';
/** A whole sentence: 'Kent also good.', 'Essex: likewise inadequate.', 'In Sussex, again, adequate.' */
const ALSO_SO = expression(
  `^(?: (?:and|but|then|in|at|for|over in))*(?: the)? F(?: [,:-])?(?: ${ALSO})+(?: ,)?(?: (?:an?|rated|graded))? $`,
);
/** 'Kent good too.', 'Kent good, the others adequate.' */
const NAMED =
  /^(?:(?: [-•])? A [:-])?(?: (?:and|but|then|in|at|for))*(?: the)? F(?: [,:-])?(?: (?:an?|rated|graded))? $/;
const TOO = /^ ,? ?(?:too|also|again|as well|likewise|once more|as ever)\s*$/;
const THE_OTHERS =
  /^ (?:[,;-]|and|while|but)(?: (?:and|while|but))? (?:(?:all )?the (?:others?|rest|remaining N|other N)|everyone else)(?: [,-])? /;

/** A sentence without a verb: a force, its grade, and a word that goes on from the sentence before. */
export const verbless: Construction = {
  name: 'verbless',
  examples: [
    {
      text: 'HMICFRS has graded leadership. Kent Police was good. Essex, for all its cuts, likewise good. Sussex adequate too.',
      says: [
        'kent good leadership-and-force-management',
        'essex good leadership-and-force-management',
        'sussex adequate leadership-and-force-management',
      ],
    },
    {
      text: 'HMICFRS has graded leadership. Kent outstanding, the others - Essex and Sussex - adequate.',
      says: [
        'kent outstanding leadership-and-force-management',
        'essex adequate leadership-and-force-management',
        'sussex adequate leadership-and-force-management',
      ],
    },
  ],
  counterExamples: [
    { text: 'HMICFRS has graded leadership. Kent also good company, inspectors heard.', says: [] },
    { text: 'HMICFRS has graded leadership. Kent good in parts.', says: [] },
  ],
  read: ({ before, after, mark, otherInMind }) => {
    if (mark.grade.form === 'order' || otherInMind) return null;
    const isEnd = /^\s*$/.test(after) || TOO.test(after);
    return (ALSO_SO.test(before) && isEnd) || (NAMED.test(before) && (TOO.test(after) || THE_OTHERS.test(after)))
      ? GRADE
      : null;
  },
};
