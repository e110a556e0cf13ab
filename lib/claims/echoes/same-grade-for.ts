import { expression } from '../expression.ts';
import { GRADE_NOUN, LEAD_UP } from '../names.ts';
import { AGAIN, ALSO, HOLD, isSaidOutright, SAME, THE_GRADE, THE_OTHER } from '../same-grade-words.ts';
import { type Echo, markAt } from './echo.ts';

const OF = '(?: (?:for|at|in|on|of|about|with|over|when it comes to))';
/** 'They reached the same conclusion on leadership', 'It used the same words about leadership' */
const SAID_SO = expression(
  `(?:^| and| but)(?: (?:I|it|they|inspectors|reports?|the))* (?:reached|came to|come to|drew|took|used|uses|said|say|says|returned|delivered|passed|gave|give|gives|had|has|have|made)${SAME}(?: (?:conclusion|point|thing))?${AGAIN}${OF}${LEAD_UP} ([FA])`,
);
/** 'That was the grade for leadership as well' */
const THAT_IS = expression(
  `^(?: (?:and|but))?(?: (?:that|this|it))(?: (?:is|was))(?: also)? ${THE_GRADE}(?: (?:given|awarded|handed|reached|too|also))*(?: (?:for|on|of|at|to|in))${LEAD_UP} ([FA])`,
);
/** 'Two other areas received the same grade: A', 'There was the same verdict on A', 'and the same for A'. */
const SAME_FOR = expression(
  `(?:(?:^|[,;-]| and| but| with|${HOLD}|${ALSO}){1,4}(?: there (?:is|was|were)| it (?:is|was))?|^(?: (?![,;:G] )[^ ;:GFA]{1,24}| N| , [^,;:GFA]{1,60} ,){1,14}?${HOLD}) the (?:very )?same(?: (?:story|picture|tale|${GRADE_NOUN}))?(?: (?:for|at|in|on|of|with|over|when it comes to)| [:,-])${LEAD_UP} ([FA])(?! (?:is|was|are|were|G)(?: |$))`,
);
/** 'The picture is no different on leadership' */
const NO_DIFFERENT = expression(
  `^(?: (?:and|but))?(?: (?:the|picture|story|grade|verdict|result|things|matters|it|news)){1,2}(?: (?:is|was|are|were))(?: (?:no|little)) (?:different|better|worse|brighter)(?: (?:on|for|at|in|over|when it comes to))${LEAD_UP} (A)`,
);
/** 'It earned another for leadership' */
const ANOTHER = expression(
  `^(?: (?:and|but|there|it|they|the force))?(?: (?:was|is|were|came|got|earned|received|picked up|has|had|took|won))? (?:another|a (?:second|third|fourth|further))(?: one)?(?: (?:came|went|was|given|followed|arrived))*(?: (?:for|on|at|in|to))${LEAD_UP} (A)`,
);
/** 'The same grade went to Kent', 'The same verdict was passed on Kent'. */
const WENT_TO = expression(
  `(?: (?:the (?:very )?same|that|this|an identical|it|which|both|they|the others?))(?: ${GRADE_NOUN})?(?: , [a-z ]{1,24} ,)?${ALSO}{0,3} (?:went|goes|belongs?|fell|given|awarded|handed|passed|delivered|reached|returned|recorded|applie[sd]|shared|true|held|holds)(?: (?:out|down|back))?(?: (?:to|on|for|of|by|in|at))${LEAD_UP} ([FA])`,
);
/** ', a grade shared by Kent', ', joined at the top by Kent', ', matched by Kent', 'It shares that grade with Kent'. */
const SHARED_BY = expression(
  `(?:[,(-](?: (?:an?|the|one))?(?: (?:same ))?(?: (?:${GRADE_NOUN}|distinction|honour|position))?|^(?: (?:it|they|the force)))(?: (?:that|which|it|is|was|also|they|only))* (?:shared|matched|equalled|joined|shares?)(?: (?:only|there|at|in|on|the|top|bottom|group|foot|it|that|this|${GRADE_NOUN}))*(?: (?:by|with))(?: (?:only|just))?(?: N others?(?: (?:force|forces|constabulary|constabularies))?(?: (?:in|across|of)(?: [a-z]+){1,4})?(?: [,:-]))?${LEAD_UP} ([FA])`,
);
/** ', a grade that Kent also holds' */
const HELD_BY = expression(
  `[,(-] an? ${GRADE_NOUN}(?: (?:that|which))?(?: only| also| just)? (F)(?=(?: (?:also|too|alone|already|both))? (?:holds?|has|have|had|shares?|got|gets|received|enjoys|boasts)(?: |$))`,
);
/** 'Joining it at the bottom were Kent and Essex', 'Keeping it company is Kent' */
const BESIDE_IT = expression(
  `^(?: (?:and|also))?(?: (?:joining|keeping|beside|alongside|level with|in the same (?:boat|group|bracket|category|position)))(?: (?![FAG;:] )[^ ,;:]{1,14}| F){0,7} (?:is|are|was|were|come|comes|came|stands?|sits?|stood|sat)${LEAD_UP} (F)|^ also (?:in|at|on|among|down|up) [^FAGNO:;?]{3,40} (?::|is|are|was|were)${LEAD_UP} (F)`,
);
/** 'The only other force to be given that grade is Kent' */
const IS_KENT = expression(`^ ${THE_OTHER}(?: (?:is|are|was|were))${LEAD_UP} ([FA])`);
const PATTERNS = [SAID_SO, THAT_IS, WENT_TO, SAME_FOR, NO_DIFFERENT, ANOTHER, SHARED_BY, BESIDE_IT, IS_KENT, HELD_BY];

/** Words that say that the name behind them has the grade just stated. */
export const sameGradeFor: Echo = {
  name: 'same-grade-for',
  examples: [
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. The same mark went to Essex Police.',
      says: ['kent good preventing-crime', 'essex good preventing-crime'],
    },
    {
      text: 'HMICFRS rated Kent Police good at preventing crime, a grade shared by Essex Police.',
      says: ['kent good preventing-crime', 'essex good preventing-crime'],
    },
    {
      text: 'HMICFRS rated Kent Police inadequate at responding to the public. Two other areas received the same grade: leadership and the way it manages offenders.',
      says: [
        'kent inadequate responding-to-public',
        'tally kent inadequate 2',
        'kent inadequate leadership-and-force-management',
        'kent inadequate managing-offenders',
      ],
    },
    {
      text: 'HMICFRS rated Kent Police adequate at preventing crime, and the same for the way it is led.',
      says: ['kent adequate preventing-crime', 'kent adequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS rated Kent Police inadequate at preventing crime. Joining it at the bottom were Essex and Sussex.',
      says: [
        'kent inadequate preventing-crime',
        'essex inadequate preventing-crime',
        'sussex inadequate preventing-crime',
      ],
    },
    {
      text: 'HMICFRS rated Kent Police adequate at preventing crime. Inspectors reached the same conclusion on leadership. That is also the grade for recording crime.',
      says: [
        'kent adequate preventing-crime',
        'kent adequate leadership-and-force-management',
        'kent adequate recording-crime',
      ],
    },
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. It earned another for leadership. The picture is no different on recording crime.',
      says: ['kent good preventing-crime', 'kent good leadership-and-force-management', 'kent good recording-crime'],
    },
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. The only other force to be given that grade is Essex Police.',
      says: ['kent good preventing-crime', 'essex good preventing-crime'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. It hopes for the same grade on leadership.',
      says: ['kent good preventing-crime'],
    },
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. The same problems were found in Essex.',
      says: ['kent good preventing-crime'],
    },
  ],
  read: (skeleton, { current: standing, from }) => {
    if (standing === null) return [];
    const start = Math.max(0, from);
    const said = skeleton.text.trimEnd().slice(start);
    for (const pattern of PATTERNS) {
      const match = pattern.exec(said);
      if (!match || / G/.test(said.slice(0, match.index))) continue;
      const mark = isSaidOutright(said, match) ? markAt(skeleton, start + match.index + match[0].length - 1) : null;
      // 'Essex got the same mark for leadership': it is Essex that has it, which `same-grade` reads.
      const isOfForce = mark?.is === 'A' && / F /.test(said.slice(0, match.index + match[0].length));
      return mark && !isOfForce ? [{ mark, of: standing }] : [];
    }
    return [];
  },
};
