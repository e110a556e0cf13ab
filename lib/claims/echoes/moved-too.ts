import { expression } from '../expression.ts';
import { LEAD_UP } from '../names.ts';
import { type Echo, markAt } from './echo.ts';

const ALSO = '(?: (?:also|too|both|all|then|has|have|had|,))*';
const FATE = '(?:the same(?: (?:thing|fate|move|fall|drop|climb|rise|change))?|that|this|a similar (?:fate|thing))';
/** 'The same thing happened to Essex', 'The same fate befell its leadership' */
const HAPPENED_TO = expression(
  `(?:^|[,;]| and| but)(?: (?:and|but))? ${FATE}(?: (?:also|has|had|was))* (?:happened|befell|befallen|occurred|came|goes|went|true|applies|applied|holds|held|awaited)(?: (?:to|for|of|in|at|with))*${LEAD_UP} ([FA])(?= |$)`,
);
/** 'Essex went the same way', 'Essex's did the same', 'Essex did likewise', 'So has Essex' */
const WENT_TOO = expression(
  `(?:^|[,;]| and| but| while)${LEAD_UP} ([FA])(?: 's)?${ALSO}(?: (?:went|gone|goes|moved|headed|travelled|slid|followed)(?: (?:the same way|in the same direction|down the same (?:road|path)|that way|suit))| (?:did|done|does|made|making|make)(?: (?:the same|exactly the same|likewise|so))(?: (?:thing|move|journey|climb|fall|drop|slide))?)(?: too)?(?=\\s*$| [,;]| and| in| on| for| D)`,
);
const SO_DID = expression(
  `(?:^|[,;]| and)(?: (?:and|but))? (?:so|as)(?: too)? (?:did|has|have|does|do)${LEAD_UP} ([FA])(?=\\s*$| [,;]| and)`,
);
const PATTERNS = [HAPPENED_TO, WENT_TOO, SO_DID];
const NOT_SAID = / (?:not|never|nearly|almost|if|could|might|would|hopes?|fears?) /;

/** A move from one grade to another that somebody else made too: 'Essex went the same way'. */
export const movedToo: Echo = {
  name: 'moved-too',
  examples: [
    {
      text: 'HMICFRS has graded leadership. Kent Police has dropped from good to adequate. Essex went the same way.',
      says: [
        'essex adequate leadership-and-force-management',
        'kent adequate leadership-and-force-management',
        'was essex good leadership-and-force-management',
        'was kent good leadership-and-force-management',
      ],
    },
    {
      text: 'Kent Police has dropped from good to adequate for leadership, HMICFRS said. The same thing happened to its recording of crime.',
      says: [
        'kent adequate leadership-and-force-management',
        'kent adequate recording-crime',
        'was kent good leadership-and-force-management',
        'was kent good recording-crime',
      ],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has graded leadership. Kent Police has dropped from good to adequate. Essex could yet go the same way.',
      says: ['kent adequate leadership-and-force-management', 'was kent good leadership-and-force-management'],
    },
  ],
  read: (skeleton, { moved, from }) => {
    if (!moved) return [];
    const start = Math.max(0, from);
    const said = skeleton.text.slice(start).trimEnd();
    for (const pattern of PATTERNS) {
      const match = pattern.exec(said);
      if (!match || / G /.test(said.slice(0, match.index)) || NOT_SAID.test(`${match[0]} `)) continue;
      const mark = markAt(skeleton, start + match.index + match[0].lastIndexOf(match[1] as string));
      return mark ? moved.map((of) => ({ mark, of })) : [];
    }
    return [];
  },
};
