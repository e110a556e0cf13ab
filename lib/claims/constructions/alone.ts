import { type Construction, GRADE } from './construction.ts';
import { FOLLOWER } from './words.ts';

const ANSWER = /^(?: (?:just|only|merely|also|rated|again|still|a|an|that))* $/;
/** 'Rated good', 'Areas graded as good', 'The forces that require improvement' */
const ALONE =
  /^(?: [-•:])*(?: (?:the|N|areas?|forces|constabularies|police|categories|those|remaining|other))*(?: (?:that|which|who|are|were|was|is|rated|graded|judged|found|deemed|assessed|classed|marked|as|to|be|in|need|of|with|an?))* $/;
const OVER_A_LIST = /^(?: (?:in|at|for|forces|constabularies|areas|rating|grade))?(?: \( N \))?(?: :)?\s*$/;

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
      text: 'HMIC has graded effectiveness.\n\nForces rated good:\n- Kent\n\nForces that require improvement:\n- Essex\n- Surrey',
      published: '2016-02-20',
      says: [
        'kent good effectiveness',
        'essex requires-improvement effectiveness',
        'surrey requires-improvement effectiveness',
      ],
    },
    {
      text: 'HMICFRS has rated Kent Police. Preventing crime? Good. Responding to the public? Inadequate.',
      says: ['kent good preventing-crime', 'kent inadequate responding-to-public'],
    },
    { text: 'HMICFRS inspected Kent Police.\n\nRequires improvement\n\nThe chief was glad it was over.', says: [] },
  ],
  read: ({ before, after, skeleton, mark, asked }) => {
    if (asked && ANSWER.test(before) && FOLLOWER.test(after)) return GRADE;
    return skeleton.sentence.isLine && mark.grade.form !== 'order' && ALONE.test(before) && OVER_A_LIST.test(after)
      ? { kind: 'heading' }
      : null;
  },
};
