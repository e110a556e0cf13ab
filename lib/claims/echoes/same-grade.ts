import { GRADE_NOUN, LEAD_UP } from '../names.ts';
import { type Echo, type Echoed, markAt } from './echo.ts';

const SAME = `(?:the (?:very |exact )?same|the identical|an identical|that|this|it)(?: ${GRADE_NOUN})?`;
const ALSO =
  '(?: (?:also|both|all|each|too|has|have|had|likewise|itself|was|were|is|are|being|been|duly|again|only|who|which|,))';
const HOLD =
  '(?:got|gets?|getting|received?|receives|receiving|given|awarded|handed|earned|earning|took|takes|landed|won|share[sd]?|match(?:ed|es)?|equal(?:s|led)|achieved|scored|secured|on|at|with|has|have|had)';
const ENDS = '(?=$| [,;:)-]| and| but| while| D| for| in| from| as)';

/** 'Kent got the same grade', 'Kent, which was given that mark too', 'Kent matched that'. */
const GOT_IT = new RegExp(
  `([FA])${ALSO}{0,5} ${HOLD} ${SAME}(?: (?:too|as well|also))?(?: (?:at|for|in|on|over)${LEAD_UP} A)?${ENDS}`,
);
/** 'Two other areas received the same grade: A', 'There was the same verdict on A', 'and the same for A'. */
const SAME_FOR = new RegExp(
  `(?:(?:^|[,;-]| and| but| with| ${HOLD}|${ALSO}){1,4}(?: there (?:is|was|were)| it (?:is|was))?|^(?: (?![,;:G] )[^ ;:GFA]{1,24}| N| , [^,;:GFA]{1,60} ,){1,14}? ${HOLD}) the (?:very )?same(?: (?:story|picture|tale|${GRADE_NOUN}))?(?: (?:for|at|in|on|of|with|over|when it comes to)| [:,-])${LEAD_UP} ([FA])(?! (?:is|was|are|were|G)(?: |$))`,
);
/** 'The same grade went to Kent', 'The same verdict was passed on Kent'. */
const WENT_TO = new RegExp(
  `(?: (?:the (?:very )?same|that|this|an identical|it|which|both|they|the others?))(?: ${GRADE_NOUN})?(?: , [a-z ]{1,24} ,)?${ALSO}{0,3} (?:went|goes|belongs?|fell|given|awarded|handed|passed|delivered|reached|returned|recorded|applie[sd]|shared|true|held|holds)(?: (?:out|down|back))?(?: (?:to|on|for|of|by|in|at))${LEAD_UP} ([FA])`,
);
/** ', a grade shared by Kent', ', joined at the top by Kent', ', matched by Kent'. */
const SHARED_BY = new RegExp(
  `[,(-](?: (?:an?|the|one))?(?: (?:same ))?(?: ${GRADE_NOUN})?(?: (?:that|which|it|is|was|also|they))* (?:shared|matched|equalled|joined|shares?)(?: (?:there|at|in|on|the|top|bottom|group|foot|that|category))* (?:by|with)${LEAD_UP} ([FA])`,
);
/** 'Kent is in the same boat', 'Kent was no different', 'Kent fared no better'. */
const BOAT =
  /([FA])(?: (?:also|only|alone))? (?:is|was|are|were|finds itself|fared|fares|did|does|do)(?: also)? (?:in the same (?:boat|position|category|bracket|band|group)|no different|no better|little better|as well|equally well|the same|similarly (?:graded|rated|judged|placed)|on the same (?:grade|mark|level|rung)|level with (?:it|them)|alongside (?:it|them))(?=$| [,;-]| in D| D| in [a-z]+$)/;
const JOINED_IT = new RegExp(
  `([FA])(?: (?!(?:to|not)(?= ))[a-z]{1,12}){0,4} (?:to join|joins?|joined|joining|shares?)${LEAD_UP} (?:it|them)(?: (?:there|on|at|in))?(?: (?:the|that|this))*(?: (?:top|bottom|same|grade|group|bracket|category))*$`,
);

/** 'Kent is in the same boat, and Essex.' */
const AND_THEM =
  /^ ,? ?(?:and|as well as|along with)(?: (?:so|also|neighbouring|the))* F(?: ,? (?:too|as well|also))?$/;
const DENIED = / (?:not|never|yet|hopes?|wants?|could|might|would|if|no longer|nor|neither|unlike) /;
/** 'It is the second time that Kent has received that grade.' */
const A_TIME = / (?:time|occasion|year)(?: [^ ,;:]+){0,6} ?$/;
const PATTERNS = [GOT_IT, WENT_TO, SAME_FOR, SHARED_BY, BOAT, JOINED_IT];
/** Those that end in the name. */
const NAMED_LAST: ReadonlySet<RegExp> = new Set([WENT_TO, SAME_FOR, SHARED_BY]);

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
    {
      text: 'HMICFRS rated Kent Police inadequate at responding to the public. Two other areas received the same grade: leadership and the way it manages offenders.',
      says: [
        'kent inadequate responding-to-public',
        'kent inadequate leadership-and-force-management',
        'kent inadequate managing-offenders',
      ],
    },
    {
      text: 'HMICFRS rated Kent Police adequate at preventing crime, and the same for the way it is led.',
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
    const gradeFollows = skeleton.marks.some(({ is, at }) => is === 'G' && at > start);
    for (const pattern of PATTERNS) {
      const match = pattern.exec(said);
      if (!match || / G/.test(said.slice(0, match.index)) || (pattern === BOAT && gradeFollows)) continue;
      if (DENIED.test(`${said.slice(0, match.index + match[0].length)} `)) return [];
      if (A_TIME.test(said.slice(0, match.index))) return [];
      const letter = match[1] as string;
      const at = NAMED_LAST.has(pattern) ? match[0].length - 1 : match[0].indexOf(letter);
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
