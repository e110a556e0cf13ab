import { type Construction, GRADE } from './construction.ts';

const OPENS =
  /(?:^|[,;:(-]|;? (?:and|but|with|while))(?: (?:-|•|there was|there were|it was|also|another|only|just|an?)){0,8} $/;
const FOR_FORCE =
  /^(?: (?:grades?|ratings?|marks?|gradings?))? (?:for|to|in|at)(?: (?:the|both|neighbouring|nearby|forces|in|police))* F(?! 's)/;
/** 'Good for Kent Police!' is applause. */
const APPLAUSE = /^ [-•]?$|^ $/;

/** A grade and the force it is for, with no verb: 'a good for Kent; adequate for Essex and Dorset'. */
export const forForce: Construction = {
  name: 'for-force',
  examples: [
    {
      text: 'HMICFRS has graded leadership. There was a good for Kent; adequate for Essex and Dorset; requires improvement for Surrey.',
      says: [
        'kent good leadership-and-force-management',
        'essex adequate leadership-and-force-management',
        'dorset adequate leadership-and-force-management',
        'surrey requires-improvement leadership-and-force-management',
      ],
    },
    {
      title: 'Top marks for Kent Police from inspectors',
      text: 'HMICFRS has graded leadership.',
      says: ['kent outstanding leadership-and-force-management'],
    },
  ],
  counterExamples: [{ text: 'Good for Kent Police! HMICFRS can grade leadership as it likes.', says: [] }],
  read: ({ before, after, quoted, mark, skeleton }) => {
    if (mark.grade.form === 'order' || mark.grade.form === 'need') return null;
    if (!FOR_FORCE.test(after) || !OPENS.test(before)) return null;
    const isApplause = APPLAUSE.test(before) && mark.grade.grade === 'good' && !quoted && !mark.grade.plural;
    return isApplause && skeleton.marks.filter(({ is }) => is === 'G').length < 2 ? null : GRADE;
  },
};
