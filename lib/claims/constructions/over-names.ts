import type { Construction } from './construction.ts';

const NOT_SAID =
  / N (?:[a-z]+ ){0,2}$| (?:not|no|none|nothing|never|without|if|could|would|should|might|may|hopes?|aims?|wants?|targets?|other than|apart from|above|below|than|less|short of|almost|nearly|to become|to be) /;
/** What may stand between the grade and the names: no noun of its own. */
const LEADS_ON =
  /^(?: (?:include[sd]?|including|comprise[sd]?|comprising|cover(?:s|ed)?|are|were|is|was|in|at|for|on|these|those|this|the|following|areas?|aspects?|headings?|categor(?:y|ies)|forces?|ones?|N|came|come|come to|with|namely|as follows|overall|now|today|police|its|it|of|work|grades?|ratings?|marks?|[:-]))*\s*$/;

/** 'Good for effectiveness and legitimacy', over forces */
const FOR_AREAS =
  /^(?: [-•])?(?: (?:N|forces|those|rated|graded|judged|found))*(?: G (?:for|at|in|on) A(?: (?:,|;|and|but))*){1,3}(?: :)?\s*$/;

/** A line whose grade is that of the names below it, whatever else it says: 'The topics that came back as adequate include:'. */
export const overNames: Construction = {
  name: 'over-names',
  examples: [
    {
      text: 'HMICFRS has graded forces.\n\nGood for effectiveness and efficiency\n\nKent\n\nEssex',
      published: '2019-05-03',
      says: ['kent good effectiveness', 'kent good efficiency', 'essex good effectiveness', 'essex good efficiency'],
    },
    {
      text: 'HMICFRS has inspected Kent Police.\n\nThe topics that came back as adequate include:\n\nPreventing crime\n\nLeadership',
      says: ['kent adequate preventing-crime', 'kent adequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS has inspected Kent Police.\n\nWhat is good:\n- Crime recording\n\nWhat requires improvement:\n- Leadership\n- Managing offenders',
      says: [
        'kent good recording-crime',
        'kent requires-improvement leadership-and-force-management',
        'kent requires-improvement managing-offenders',
      ],
    },
    {
      text: 'HMIC has published its efficiency grades.\n\nForces where inspectors saw outstanding work\n\nKent\n\nEssex\n\nForces that came out as inadequate\n\nSurrey\n\nSussex',
      published: '2016-11-03',
      says: [
        'kent outstanding efficiency',
        'essex outstanding efficiency',
        'surrey inadequate efficiency',
        'sussex inadequate efficiency',
      ],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has graded forces.\n\nGood for efficiency\n\nKent\n\nEssex\n\nGood for effectiveness, inadequate for efficiency\n\nDorset\n\nSurrey',
      published: '2019-05-03',
      says: [
        'kent good efficiency',
        'essex good efficiency',
        'dorset inadequate efficiency',
        'surrey inadequate efficiency',
      ],
    },
    {
      text: 'HMICFRS has inspected Kent Police.\n\nWhere a good chief matters:\n- Leadership\n- Managing offenders',
      says: [],
    },
    {
      text: 'HMICFRS has inspected Kent Police.\n\nNothing outstanding in:\n- Leadership\n- Managing offenders',
      says: ['tally kent outstanding 0'],
    },
    {
      text: 'HMICFRS has inspected Kent Police.\n\nWhy the force wants to be good\n\nLeadership\n\nThe chief explains.',
      says: [],
    },
  ],
  read: ({ before, after, mark, skeleton, isOverNames }) => {
    if (!isOverNames || mark.grade.form === 'order' || NOT_SAID.test(before)) return null;
    const isHeading = skeleton.sentence.isLine || skeleton.text.trimEnd().endsWith(' :');
    if (isHeading && FOR_AREAS.test(skeleton.text)) return { kind: 'heading' };
    const isAlone = skeleton.marks.every(
      (each) => each === mark || each.is === 'N' || each.is === 'I' || each.is === 'F' || each.is === 'D',
    );
    return isAlone && LEADS_ON.test(after) ? { kind: 'heading' } : null;
  },
};
