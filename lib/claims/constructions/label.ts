import { expression } from '../expression.ts';
import { type Construction, GRADE, NOTHING } from './construction.ts';
import { REMARKED } from './words.ts';

const LEADS =
  /^(?: [-•]| N \)| \(? ?[a-z]{1,4} \))?(?: (?:the|also|and|,|among|amongst|first|then|next|finally|lastly|still|once|again|now|only|just|merely|another|all|both|an|a))*(?: (?:police )?(?:forces|those|areas)(?: (?:that|which|rated|graded|judged|found|deemed|are|were|to be|as))*)? $/;
const LIST_BEHIND = expression(
  `^(?: (?:forces|areas))?(?: (?:at|for|in|on)(?: (?:the |its )?A)?)?(?: \\( N \\))?${REMARKED}(?: [-•:;])+ (?:the |at |for |in |its )?[AF]`,
);
const AFTER_SEPARATOR =
  / [AF](?: 's)?(?: (?:force|police|A))?(?: [:-]| \(| →)(?: (?:also|now|still|both|rated|graded|a|an|D))* $/;
/** Nothing but forces, areas, grades and what parts them. */
const ROW = /^(?: N(?= A))?(?: (?:[FAGD:;,()•→/-]|and|the|for|police|force|grade|rating))+$/;
/** ': good (Kent), adequate (Essex)' */
const LISTED = /(?:^|[:,;-]| and| but)(?: (?:an?))? $/;
const OF_NAME = /^ \( (?:the |its )?[FA] \)(?=\s*$| [,;]| and)/;
/** 'and one - investigating crime - required improvement' is a count. */
const COUNTED = / N(?: [a-z]+){0,3} - [FA] - $/;
/** A line of a list: 'Operating efficiently and sustainably - good'. */
const LINE_OF_LIST = /^(?: [-•])?(?: (?:the|its|how|well|for))* A(?: (?:[a-z]+|D)){1,5} (?:[:-]|\() $/;
/** 'Leadership: adequate (good)': of whom or when the second is, nothing here says. */
const BESIDE_ITS_GRADE = / [AF](?: [:-])? G \( $/;
const IN_BRACKETS = /^ \)/;

/** A grade with its list ('Good: preventing crime'), or a thing with its grade ('Preventing crime - good', 'Kent: good'). */
export const label: Construction = {
  name: 'label',
  examples: [
    {
      text: 'Kent Police at a glance, from HMICFRS.\n\nGood: preventing crime; managing offenders.\nInadequate: responding to the public.',
      says: ['kent good preventing-crime', 'kent good managing-offenders', 'kent inadequate responding-to-public'],
    },
    {
      text: 'What HMICFRS said of Kent Police:\n\n• Preventing crime - good\n• Responding to the public - inadequate',
      says: ['kent good preventing-crime', 'kent inadequate responding-to-public'],
    },
    {
      text: 'HMIC has graded police forces. Forces good for effectiveness: Kent, Essex. Those inadequate for effectiveness: Dorset.',
      published: '2016-02-20',
      says: ['kent good effectiveness', 'essex good effectiveness', 'dorset inadequate effectiveness'],
    },
    {
      text: 'HMIC has graded forces on effectiveness.\n\nGood: Kent, Essex\nInadequate: Dorset',
      published: '2016-02-20',
      says: ['kent good effectiveness', 'essex good effectiveness', 'dorset inadequate effectiveness'],
    },
    {
      text: 'HMIC has graded Kent Police.\n\n• Legitimacy of its work in public - good\n• Efficiency this time round - RI',
      published: '2016-12-09',
      says: ['kent good legitimacy', 'kent requires-improvement efficiency'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has inspected Kent Police.\n\nPreventing crime will be looked at again - good luck to it.\n\nPreventing crime: adequate (good)\nManaging offenders - inadequate (adequate)',
      says: ['kent adequate preventing-crime', 'kent inadequate managing-offenders'],
    },
    {
      text: 'HMICFRS grades in full.\n\nForce | Effectiveness | Efficiency\nKent | Good | Outstanding\nEssex | Requires improvement | Good',
      published: '2019-05-03',
      says: [
        'kent good effectiveness',
        'kent outstanding efficiency',
        'essex requires-improvement effectiveness',
        'essex good efficiency',
      ],
    },
    { text: 'Good news: Kent Police has new cars. Inspectors liked them.', says: [] },
  ],
  read: ({ before, after, mark, skeleton }) => {
    if (IN_BRACKETS.test(after) && BESIDE_ITS_GRADE.test(before)) return NOTHING;
    if (mark.grade.form === 'order' || COUNTED.test(before)) return null;
    const row = rowOf(skeleton.text, mark.at);
    if (ROW.test(row) && / [FA](?: |$)/.test(row) && !/^ G/.test(row)) return GRADE;
    if ((LEADS.test(before) || / [;:.,/] $/.test(before) || / - $/.test(before)) && LIST_BEHIND.test(after))
      return GRADE;
    if (LISTED.test(before) && OF_NAME.test(after)) return GRADE;
    const { isItem, isLine } = skeleton.sentence;
    if ((isItem || isLine) && LINE_OF_LIST.test(before) && /^(?: \))?\s*$/.test(after)) return GRADE;
    if (
      AFTER_SEPARATOR.test(before) &&
      (/^ ?$/.test(after) ||
        /^ [,;:()-]/.test(after) ||
        /^ (?:and|in|at|D|from|up|down) /.test(after) ||
        IN_BRACKETS.test(after))
    )
      return GRADE;
    return / \( (?:also |now |still )?$/.test(before) && IN_BRACKETS.test(after) && / [FA] /.test(before)
      ? GRADE
      : null;
  },
};

/** 'leadership good responding to the public adequate …': cells that have run together. */
const PAIRS = /^(?: A G){3,}$|^(?: F G){3,}$/;

/** The row that a grade stands in: the sentence, or what follows its colon ('The grades were: leadership good, …'). */
const rowOf = (text: string, at: number): string => {
  const colon = text.lastIndexOf(' : ', at);
  const whole = text.trimEnd();
  const behind = whole.slice(colon + 2);
  return colon < 0 ||
    ROW.test(whole) ||
    (!PAIRS.test(behind) &&
      !/ (?:grades|ratings|marks|results|scores|findings)(?: [a-z]+){0,2} $/.test(text.slice(0, colon + 1)))
    ? whole
    : behind;
};
