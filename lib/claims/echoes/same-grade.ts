import { expression } from '../expression.ts';
import { LEAD_UP } from '../names.ts';
import { AGAIN, ALSO, HOLD, IT, isSaidOutright, SAME, SITS, THE_OTHER } from '../same-grade-words.ts';
import { type Echo, type Echoed, markAt } from './echo.ts';

const ENDS = '(?=$| [,;:)-]| and| but| while| D| for| in| from| as)';
/** 'Kent got the same grade', 'Kent, which was given that mark too', 'Kent matched that'. */
const GOT_IT = expression(`([FA])${ALSO}{0,5}${HOLD}${IT}${AGAIN}(?: (?:at|for|in|on|over)${LEAD_UP} A)?${ENDS}`);
/** 'Leadership sits at the same level', 'Kent is in that position'; what was so on another day, or is explained, is no echo. */
const IS_THERE = expression(
  `([FA])${ALSO}{0,5}${SITS}${SAME}${AGAIN}(?: (?:for|on|over)${LEAD_UP} A)?(?=$| [,;)-]| and| but| while)`,
);
/** 'On leadership it got the same grade', 'For leadership it was the same again' */
const FRONTED = expression(
  `^(?: (?:and|but))?(?: (?:on|for|at|in|over|as for|when it comes to))${LEAD_UP} (A)(?: ,)?(?: (?:it|they|the force|the constabulary|there|things|the picture))?(?: (?:fared|fares|did|does) (?:no |little )?(?:better|worse|differently)(?: ,| and)?(?: (?:ending up|ended up|landing|left))?)?${ALSO}{0,4}(?:${HOLD}|${SITS})?${SAME}${AGAIN}(?=$| [,;-])`,
);
/** 'Inspectors placed its leadership in that bracket' */
const PLACED = expression(
  ` (?:places?|placed|puts?|rates?|rated|graded?|grades|marked|marks|judged|described)${LEAD_UP} ([FA])(?: (?:in|into|on|at|with))${SAME}${AGAIN}(?=$| [,;-])`,
);
/** 'Kent was the only other force to get it' */
const IS_THE_OTHER = expression(`([FA]) (?:is|was|are|were) ${THE_OTHER}(?=$| [,;-])`);
/** 'Kent is in the same boat', 'Kent was no different', 'Kent did just as well', 'Kent can say the same'. */
const BOAT =
  /([FA])(?: (?:also|only|alone))? (?:can|could|is|was|are|were|finds itself|fared|fares|did|does|do|got|gets|managed)(?: (?:also|just|only|marked|rated|graded))* (?:in the same (?:boat|position|category|bracket|band|group)|no different|no better(?: than that)?|little better|(?:equally |every bit )?as (?:well|low|high|highly|badly)|equally well|the same|similarly (?:graded|rated|judged|placed)|on the same (?:grade|mark|level|rung)|on a par|level with (?:it|them)|alongside (?:it|them)|(?:say|claim|boast) the same|make (?:that|the same) (?:claim|boast))(?=$| [,;-]| in D| D| in [a-z]+$)/;
const JOINED_IT = expression(
  `([FA])(?: (?!(?:to|not)(?= ))[a-z]{1,12}){0,4} (?:to join|joins?|joined|joining|shares?)${LEAD_UP} (?:it|them)(?: (?:there|on|at|in))?(?: (?:the|that|this))*(?: (?:top|bottom|same|grade|group|bracket|category))*$`,
);
const PATTERNS = [GOT_IT, IS_THERE, FRONTED, PLACED, IS_THE_OTHER, BOAT, JOINED_IT];
/** Those that a grade of the same sentence may be about to explain: 'Kent was in the same position: down to good'. */
const LOOSE: ReadonlySet<RegExp> = new Set([IS_THERE, BOAT]);

/** 'Kent is in the same boat, and Essex.' */
const AND_THEM =
  /^ ,? ?(?:and|as well as|along with)(?: (?:so|also|neighbouring|the))* F(?: ,? (?:too|as well|also))?$/;

/** A name, no grade word, and words behind it that say it has the grade just stated. */
export const sameGrade: Echo = {
  name: 'same-grade',
  examples: [
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. Essex Police got the same grade.',
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
      text: 'Kent Police was adequate at preventing crime, HMICFRS said. Leadership falls into the same bracket.',
      says: ['kent adequate preventing-crime', 'kent adequate leadership-and-force-management'],
    },
    {
      text: 'Kent Police was outstanding at preventing crime, HMICFRS said. Only Essex Police can say the same.',
      says: ['kent outstanding preventing-crime', 'essex outstanding preventing-crime'],
    },
    {
      text: 'Kent Police was adequate at preventing crime, HMICFRS said. On leadership it got the same grade. Inspectors put the way it records crime in that category as well.',
      says: [
        'kent adequate preventing-crime',
        'kent adequate leadership-and-force-management',
        'kent adequate recording-crime',
      ],
    },
    {
      text: 'Kent Police was outstanding at preventing crime, HMICFRS said. Essex was the only other force to get it.',
      says: ['kent outstanding preventing-crime', 'essex outstanding preventing-crime'],
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
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. Essex was in the same position: down to adequate.',
      says: ['kent good preventing-crime', 'essex adequate preventing-crime'],
    },
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. Essex, in the same position a year ago, has moved on.',
      says: ['kent good preventing-crime'],
    },
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. Essex Police said the same, and was inspected by the same team.',
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
      if (!match || / G/.test(said.slice(0, match.index)) || (LOOSE.has(pattern) && gradeFollows)) continue;
      if (!isSaidOutright(said, match)) return [];
      const at = match[0].indexOf(match[1] as string, pattern === FRONTED || pattern === PLACED ? 1 : 0);
      const mark = markAt(skeleton, start + match.index + at);
      const beside = match[0].length - 1;
      const area = beside === at ? null : markAt(skeleton, start + match.index + beside);
      if (!mark) return [];
      const rest = said.slice(match.index + match[0].length);
      const also = mark.is === 'F' && AND_THEM.test(rest) ? markAt(skeleton, text.lastIndexOf(' F') + 1) : null;
      const shared = { of: standing, area: area?.is === 'A' ? area : null };
      return (also ? [mark, also] : [mark]).map((each): Echoed => ({ mark: each, ...shared }));
    }
    return [];
  },
};
