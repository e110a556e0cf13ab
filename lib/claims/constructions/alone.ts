import { type Construction, GRADE } from './construction.ts';
import { FOLLOWER } from './words.ts';

/** 'Given a good', 'The grade: good' */
const UNDER_NAME =
  /^(?: (?:[-:]|just|only|merely|also|another|again|still|an?|that|rated|graded|judged|given|awarded|marked|deemed|found|as|to|be|the|verdict|grade|rating|is|was|here))* $|^(?: (?![^ ]+ing )[^ ,;:GFA?]+){1,6} : $/;
/** 'here too', ', no less', ', but …': never a noun that the grade word goes with. */
const OPENS_ANSWER =
  /^(?: (?:here|too|again|also|overall|as before|now|still|indeed|as well))*(?: grade| rating)?(?:$| (?:(?:in|at|of) )?(?:the )?D(?= |$)| [-:;(]| but | , (?:with|but|and|its?|i|we|alas|sadly|then|unsurprisingly|inevitably|no|says?|said|according|up|down|as|though|although|the|I|despite|again|for|by|which|from|D|after|while|if|not|because|thanks|where|just|like|too|yet|even|indeed)(?: |$))/;
/** 'Adequate - leadership': it is what stands behind that has the grade. */
const HEADS_OTHERS = /^ [-:] (?:the |its |for |at |in )?[FA]/;
const ANSWER =
  /^(?: (?:yes|no|well|alas|sadly|sorry|ah|oh|in a word|you guessed it|the answer is|the answer|answer)(?: [,:-])?)?(?: (?:just|only|merely|also|rated|again|still|another|a|an|that|both|all N|all|each))* $|^(?: (?![^ ]+ing )[^ ,;:GFA?]+){1,7} : $/;
/** 'Rated good', 'Areas graded as good', 'The forces that require improvement' */
const ALONE =
  /^(?: [-•:])*(?: (?:the|N|areas?|forces|constabularies|police|categories|those|remaining|other))*(?: (?:that|which|who|are|were|was|is|rated|graded|judged|found|deemed|assessed|classed|marked|as|to|be|in|need|of|with|an?))* $/;
const OVER_A_LIST =
  /^(?: (?:in|at|for|forces|constabularies|areas|rating|grade))?(?: \( [^()GFA]{1,40} \))?(?: :)?\s*$/;

/** A grade alone on its line: the cell beside the area on the line before, or the heading of the lines below. */
export const alone: Construction = {
  name: 'alone',
  examples: [
    {
      text: 'What HMICFRS said of Kent Police\n\nPreventing crime\n\nGood\n\nResponding to the public\n\nInadequate',
      says: ['kent good preventing-crime', 'kent inadequate responding-to-public'],
    },
    {
      text: 'What HMICFRS said of Kent Police.\n\n- Preventing crime. Good here too.\n- Leadership. An adequate, but only just.',
      says: ['kent good preventing-crime', 'kent adequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS inspected Kent Police.\n\n1. Preventing crime\n\nOutstanding, no less.\n\n2. Leadership\n\nGiven a good.',
      says: ['kent outstanding preventing-crime', 'kent good leadership-and-force-management'],
    },
    {
      text: 'HMICFRS inspected Kent Police.\n\nHow well does it prevent crime?\n\nGood, say inspectors.',
      says: ['kent good preventing-crime'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS inspected Kent Police.\n\nLeadership\n\nGood work has been done. Good, solid people run it.',
      says: [],
    },
    {
      text: 'HMICFRS inspected Kent Police.\n\nLeadership\n\nThe chief has gone.\n\nGood, say residents.',
      says: [],
    },
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
  read: ({ before, after, skeleton, mark, asked, headed }) => {
    if (asked && ANSWER.test(before) && FOLLOWER.test(after)) return GRADE;
    if (mark.grade.form === 'order') return null;
    if (skeleton.sentence.isLine && ALONE.test(before) && OVER_A_LIST.test(after)) return { kind: 'heading' };
    return headed && !HEADS_OTHERS.test(after) && UNDER_NAME.test(before) && OPENS_ANSWER.test(after.trimEnd())
      ? GRADE
      : null;
  },
};
