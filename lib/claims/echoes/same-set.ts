import { expression } from '../expression.ts';
import { isSaidOutright } from '../same-grade-words.ts';
import { type Echo, markAt } from './echo.ts';

const GRADES = '(?:grades|gradings|ratings|marks|scores|results|verdicts|judge?ments|set|trio|hat-trick|report card)';
const OF_GRADES = `(?: of ${GRADES})?`;
/** 'Surrey had the same set of grades', 'Surrey, which got identical marks' */
const GOT_THEM = expression(
  `(F)(?:(?: ,)? (?:which|who))?(?: (?:also|then|has|have|had|was|were))* (?:got|gets?|received?|receives|given|awarded|handed|earned|took|had|has|have|came away with|shares?|shared|with|matched)(?: (?:exactly|precisely|just))? (?:the (?:very |exact )?same|an? identical|identical|matching|those)(?: [a-z]+)? ${GRADES}${OF_GRADES}(?=$| [,;.)-]| and| but| in D| D)`,
);
/** 'Surrey's grades were identical', 'Surrey's results are no different' */
const ARE_THE_SAME = expression(
  `(F) 's(?: (?:own|three|N))* ${GRADES}(?: (?:is|are|was|were))(?: (?:exactly|precisely|just))? (?:identical|the same|no different|a match)(?=$| [,;.)-]| and| but)`,
);
/** 'So was Surrey' behind one grade for several things. */
const SO_WAS = /^(?: (?:and|but))? (?:so|likewise) (?:was|were|is|are|did|does|do|has|have) (F)(?=$| [,;.)-])/;

/** A force that has all the grades just told of another: 'Surrey had the same set of grades'. */
export const sameSet: Echo = {
  name: 'same-set',
  examples: [
    {
      text: 'HMICFRS has graded forces. Kent Police was good for effectiveness and requires improvement for legitimacy. Essex had the same set of grades.',
      published: '2019-05-03',
      says: [
        'kent good effectiveness',
        'kent requires-improvement legitimacy',
        'essex good effectiveness',
        'essex requires-improvement legitimacy',
      ],
    },
    {
      text: "HMICFRS has graded forces. Kent Police was good for efficiency and outstanding for legitimacy. Essex's results were identical.",
      published: '2019-05-03',
      says: [
        'kent good efficiency',
        'kent outstanding legitimacy',
        'essex good efficiency',
        'essex outstanding legitimacy',
      ],
    },
    {
      text: 'HMICFRS has graded forces. Kent Police was good for efficiency, good for effectiveness and good for legitimacy. So was Essex.',
      published: '2019-05-03',
      says: [
        'kent good efficiency',
        'kent good effectiveness',
        'kent good legitimacy',
        'essex good efficiency',
        'essex good effectiveness',
        'essex good legitimacy',
      ],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has graded forces. Kent Police was good for efficiency and outstanding for legitimacy. Essex hopes for the same set of grades.',
      published: '2019-05-03',
      says: ['kent good efficiency', 'kent outstanding legitimacy'],
    },
    {
      text: 'HMICFRS has graded forces. Kent Police was good for efficiency and outstanding for legitimacy. So was Essex.',
      published: '2019-05-03',
      says: ['kent good efficiency', 'kent outstanding legitimacy', 'essex outstanding legitimacy'],
    },
  ],
  read: (skeleton, { set, from }) => {
    if (set.length < 2) return [];
    const start = Math.max(0, from);
    const said = skeleton.text.slice(start).trimEnd();
    const isOne = new Set(set.map(({ grade }) => grade)).size === 1;
    const match = GOT_THEM.exec(said) ?? ARE_THE_SAME.exec(said) ?? (isOne && from < 0 ? SO_WAS.exec(said) : null);
    if (!match || !isSaidOutright(said, match)) return [];
    const mark = markAt(skeleton, start + match.index + match[0].indexOf('F'));
    return mark ? set.map((of) => ({ mark, of })) : [];
  },
};
