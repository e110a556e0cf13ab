import { type Construction, NOTHING } from './construction.ts';

const ROW =
  /^(?: [-•])? G ,? G(?: ,)?(?: and)? G(?: [:-](?: (?:for|the))* F)?\s*$|^[^GA:]{1,80} : G ,? G(?: ,)?(?: and)? G\s*$/;

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
    if (!ROW.test(skeleton.text)) return null;
    const grades = skeleton.marks.flatMap((each) => (each.is === 'G' ? [each] : []));
    const isSame = grades.every(({ grade }) => grade.grade === mark.grade.grade);
    return isSame && grades.at(-1) === mark ? { kind: 'grade', throughout: true } : NOTHING;
  },
};
