import { type Construction, GRADE } from './construction.ts';
import { FOLLOWER } from './words.ts';

const ANSWER = /^(?: (?:just|only|merely|also|rated|again|still|a|an|that))* $/;
/** 'Rated good', 'Areas graded as good' */
const ALONE =
  /^(?: [-•:])*(?: (?:the|areas?|forces|those))*(?: (?:rated|graded|judged|deemed|assessed|classed|found|marked|was|were|as|to be))* $/;

/** A grade alone on its line: the cell beside the area on the line before, or the heading of the lines below. */
export const alone: Construction = {
  name: 'alone',
  examples: [
    {
      text: 'What HMICFRS said of Kent Police\n\nPreventing crime\n\nGood\n\nResponding to the public\n\nInadequate',
      says: ['kent good preventing-crime', 'kent inadequate responding-to-public'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has rated Kent Police. Preventing crime? Good. Responding to the public? Inadequate.',
      says: ['kent good preventing-crime', 'kent inadequate responding-to-public'],
    },
    { text: 'HMICFRS inspected Kent Police.\n\nRequires improvement\n\nThe chief was glad it was over.', says: [] },
  ],
  read: ({ before, after, skeleton, mark, asked }) => {
    if (asked && ANSWER.test(before) && FOLLOWER.test(after)) return GRADE;
    return skeleton.sentence.isLine &&
      mark.grade.form !== 'order' &&
      ALONE.test(before) &&
      /^(?: (?:in|at|for))?(?: :)?\s*$/.test(after)
      ? { kind: 'heading' }
      : null;
  },
};
