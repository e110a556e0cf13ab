import { type Echo, type Echoed, markAt } from './echo.ts';

const NOUN =
  '(?:grades?|gradings?|ratings?|marks?|scores?|verdicts?|judge?ments?|results?|assessments?|status|category|label)';
const THAT = `(?:the|that|this|an?)(?: (?:very|exact))?(?: (?:same|identical|similar))?(?: (?:top|bottom|overall))?(?: ${NOUN})?`;
const NEAR =
  '(?: (?:the|its|their|in|at|both|neighbouring|nearby|neighbours?|only|with|,|fellow|forces?|colleagues|of))*';
const ALSO = '(?: (?:also|both|all|each|too|has|have|had|likewise|itself|was|were|duly))*';

/** 'Kent got the same grade', 'Kent was given that mark too', 'Kent matched that'. */
const GOT_IT = new RegExp(
  `([FA])${ALSO} (?:got|gets?|received?|receives|given|awarded|handed|earned|took|takes|landed|won|share[sd]?|match(?:ed|es)?|equal(?:s|led)|achieved|on|at|with) (?:${THAT.replace('(?:the|that|this|an?)', '(?:the (?:very )?same|the identical|an identical|that|this|it)').replace('(?: (?:same|identical|similar))?', '')})(?: (?:too|as well|also))?(?: (?:at|for|in|on|over)${NEAR} A)?(?=$| [,;-]| D| for| in| from| as)`,
);
/** 'The same grade went to Kent', 'The same verdict was passed on Kent'. */
const WENT_TO = new RegExp(
  `(?: (?:the (?:very )?same|that|this|an identical|it|which|both|they|the others?))(?: ${NOUN})?(?: , [a-z ]{1,24} ,)? (?:also )?(?:went|goes|belongs?|fell|was (?:also )?(?:given|awarded|handed|passed|delivered|reached)|applie[sd]|was shared|was true|is true|is shared|held|holds)(?: (?:to|on|for|of|by|in|at))${NEAR} ([FA])`,
);
/** ', a grade shared by Kent', ', joined at the top by Kent', ', matched by Kent'. */
const SHARED_BY = new RegExp(
  `[,(-](?: (?:an?|the|one))?(?: (?:same ))?(?: ${NOUN})?(?: (?:that|which|it|is|was|also|they))* (?:shared|matched|equalled|joined|shares?)(?: (?:there|at|in|on|the|top|bottom|group|foot|that|category))* (?:by|with)${NEAR} ([FA])`,
);
/** 'Kent is in the same boat', 'Kent was no different'. */
const BOAT =
  /([FA]) (?:is|was|are|were|finds itself|fared)(?: also)? (?:in the same (?:boat|position|category|bracket|band|group)|no different|similarly (?:graded|rated|judged|placed)|on the same (?:grade|mark|level|rung)|level with (?:it|them)|alongside (?:it|them))(?=$| [,;-])/;
const JOINED_IT = new RegExp(
  `([FA]) (?:joins?|joined|shares?)${NEAR}? (?:it|them)(?: (?:there|on|at|in))?(?: (?:the|that|this))*(?: (?:top|bottom|same|grade|group|bracket|category))*$`,
);

/** 'Kent is in the same boat, and Essex.' */
const AND_THEM =
  /^ ,? ?(?:and|as well as|along with)(?: (?:so|also|neighbouring|the))* F(?: ,? (?:too|as well|also))?$/;
const PATTERNS = [GOT_IT, WENT_TO, SHARED_BY, BOAT, JOINED_IT];

/** Another name and no grade word, but words that say it has the grade just stated. */
export const sameGrade: Echo = {
  name: 'same-grade',
  examples: [
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. Essex Police got the same grade.',
      says: ['kent good preventing-crime', 'essex good preventing-crime'],
    },
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. The same mark went to Essex Police.',
      says: ['kent good preventing-crime', 'essex good preventing-crime'],
    },
    {
      text: 'HMICFRS rated Kent Police good at preventing crime, a grade shared by Essex Police.',
      says: ['kent good preventing-crime', 'essex good preventing-crime'],
    },
    {
      text: 'Kent Police requires improvement at investigating crime, HMICFRS said. Essex Police is in the same boat.',
      says: ['kent requires-improvement investigating-crime', 'essex requires-improvement investigating-crime'],
    },
    {
      text: 'Kent Police was adequate at preventing crime, HMICFRS said. Its leadership earned the same verdict.',
      says: ['kent adequate preventing-crime', 'kent adequate leadership-and-force-management'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. Essex Police got the same chief inspector.',
      says: ['kent good preventing-crime'],
    },
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. Essex Police has yet to be given that grade.',
      says: ['kent good preventing-crime'],
    },
  ],
  read: (skeleton, { current: standing, from }) => {
    if (standing === null) return [];
    const text = skeleton.text.trimEnd();
    const start = Math.max(0, from);
    const said = text.slice(start);
    if (/ (?:not|never|yet|hopes?|wants?|could|might|would|if|no longer|nor|neither|unlike) /.test(said)) return [];
    for (const pattern of PATTERNS) {
      const match = pattern.exec(said);
      if (!match || / G/.test(said.slice(0, match.index))) continue;
      const letter = match[1] as string;
      const at = pattern === WENT_TO || pattern === SHARED_BY ? match[0].length - 1 : match[0].indexOf(letter);
      const mark = markAt(skeleton, start + match.index + at);
      const beside = match[0].length - 1;
      const area = pattern === GOT_IT && beside !== at ? markAt(skeleton, start + match.index + beside) : null;
      if (!mark) return [];
      const rest = said.slice(match.index + match[0].length);
      const also = mark.is === 'F' && AND_THEM.test(rest) ? markAt(skeleton, text.lastIndexOf(' F') + 1) : null;
      const shared = { of: standing, area: area?.is === 'A' ? area : null };
      return (also ? [mark, also] : [mark]).map((each): Echoed => ({ mark: each, ...shared }));
    }
    return [];
  },
};
