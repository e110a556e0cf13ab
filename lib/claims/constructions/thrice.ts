import { expression } from '../expression.ts';
import { ownName } from '../scope/respectively.ts';
import { type Construction, NOTHING } from './construction.ts';

const IT_WAS =
  '(?: (?:and|but|so|in|on|at|D|,)){0,4}(?: (?:it|they|the|its|force|constabulary|verdicts?|results?|grades?|marks?|report|score|F)){1,3} (?:was|is|were|are|got|had|has|scored|reads?|said|says)';
const ROW = expression(
  `^(?: [-•])? G ,? G(?: ,)?(?: and)? G(?: [:-](?: (?:for|the))* F| [,:-] (?:that|this|it) (?:was|is|reads?|said|says)(?: [^GAD:;]{1,60})?)?\\s*$|^(?:[^GA:]{1,80} :|${IT_WAS}) G ,? G(?: ,)?(?: and)? G\\s*$`,
);

/** One grade three times over, as a sentence: 'Good, good, good.', 'Good, good, good: Kent.' is a grade in all that was graded. */
export const thrice: Construction = {
  name: 'thrice',
  examples: [
    {
      text: 'HMICFRS has graded forces. Kent Police. Good, good, good.',
      published: '2019-05-03',
      says: ['kent good effectiveness', 'kent good efficiency', 'kent good legitimacy'],
    },
    {
      text: 'HMICFRS has graded Dorset Police and other forces. Good, good, good: Kent, Essex.',
      published: '2019-05-03',
      says: [
        'kent good effectiveness',
        'kent good efficiency',
        'kent good legitimacy',
        'essex good effectiveness',
        'essex good efficiency',
        'essex good legitimacy',
      ],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has graded forces. Kent Police. Good, good, outstanding.',
      published: '2019-05-03',
      says: [],
    },
    { text: 'HMICFRS has graded forces. Kent Police. Good, good, good.', says: [] },
  ],
  read: ({ skeleton, mark }) => {
    if (!ROW.test(skeleton.text) || ownName(skeleton, mark)) return null;
    const grades = skeleton.marks.flatMap((each) => (each.is === 'G' ? [each] : []));
    const isSame = grades.every(({ grade }) => grade.grade === mark.grade.grade);
    return isSame && grades.at(-1) === mark ? { kind: 'grade', throughout: true } : NOTHING;
  },
};
