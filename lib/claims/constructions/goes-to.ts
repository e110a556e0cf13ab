import { type Construction, GRADE } from './construction.ts';

const OPENS = /(?:^|[,;:(-]| and| but| while)(?: (?:an?|the|another|only|ratings? of|grades? of|marks? of)){0,4} $/;
const WENT =
  /^(?: (?:grades?|ratings?|marks?|verdicts?))?(?: (?:has|have|was|were|is|are|also|only|again)){0,6} (?:went|goes|go|gone|going|given|handed|awarded|handed out|reserved|issued)(?: (?:out|again|only)){0,3} (?:to|for)(?: (?:the|both|neighbouring|nearby|forces|in)){0,4} F/;
const THE_VERDICT =
  /^ (?:is|was) the (?:verdict|grade|rating|mark|judge?ment|word)(?: [a-z]+){0,3} (?:on|for|of|at)(?: the)? [FA]/;

/** The grade as what goes: 'outstanding went to Durham alone', 'inadequate is the verdict on Kent'. */
export const goesTo: Construction = {
  name: 'goes-to',
  examples: [
    {
      text: 'HMICFRS has graded leadership. Outstanding went to Kent; ratings of good were handed to Essex and Dorset.',
      says: [
        'kent outstanding leadership-and-force-management',
        'essex good leadership-and-force-management',
        'dorset good leadership-and-force-management',
      ],
    },
    {
      text: 'HMICFRS has graded leadership. Inadequate is the verdict on Kent Police.',
      says: ['kent inadequate leadership-and-force-management'],
    },
  ],
  counterExamples: [{ text: 'HMICFRS has graded leadership. Good advice was given to Kent Police.', says: [] }],
  read: ({ before, after, mark }) => {
    if (mark.grade.form === 'order' || mark.grade.form === 'need') return null;
    return OPENS.test(before) && (WENT.test(after) || THE_VERDICT.test(after)) ? GRADE : null;
  },
};
