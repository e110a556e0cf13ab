import { PREFACE } from '../preface.ts';
import type { DateMark } from '../skeleton.ts';
import type { Echo } from './echo.ts';

const GOT = '(?:was|were|did|had|has|had been|got|received|given|handed|awarded|came|the case|also)';
const WHO = '(?:it|they|the force|the constabulary|that|which)';
const IN = '(?:in|at|under|back|on|during|the|its|their|from|since|as|well)';

/** ', as it was in 2022', 'just as in 2022', ', as it did last year'. */
const AS_THEN = new RegExp(
  ` (?<! (?:recently|late|early|back|long|far|ago) )(?:just |exactly |much )?as(?: ${WHO})?(?: ${GOT}){0,4}(?: ${IN}){0,6} D(?= |$)`,
);
/** ', the same as in 2022', ', unchanged since 2022', 'the same grade it got in 2022', ', which is what it got last year'. */
const SAME_AS_THEN = new RegExp(
  ` (?:(?:the )?(?:very |exact )?(?:same|identical)|unchanged|no change|unmoved|what)(?: (?:grade|rating|mark|verdict|result|score|one))?(?: (?:as|from|since|on))?(?: ${WHO})?(?: ${GOT}){0,4}(?: ${IN}){0,6} D(?= |$)`,
);

/** 'outstanding grades went to Kent, as they did in 2015' */
const WENT_TO =
  /^(?: (?:grades?|ratings?|marks?))?(?: (?:went|go|were given|were handed|were awarded))? (?:to|for) F ,? $/;

/** 'good in both 2015 and 2016', 'inadequate in 2016, 2017 and 2019' */
const SEVERAL_DATES = new RegExp(
  `^(?: (?:at|for|in|on|over)(?: (?:${PREFACE})){0,6} A)?(?: (?:in|since|both|each of)){0,2} D(?:(?: ,| and| , and)(?: (?:in|again in))? D){1,4}(?=\\s*$| [,;:)-](?! (?:it|F))| (?:and|but|by|for|at|before|then) )`,
);

/** The same grade at an inspection before, or at several: ', as it was in 2022', 'in 2015 and 2016'. */
export const asBefore: Echo = {
  name: 'as-before',
  examples: [
    {
      text: 'Kent Police is inadequate at responding to the public, as it was in 2022, HMICFRS said.',
      says: ['kent inadequate responding-to-public', 'was kent inadequate responding-to-public'],
    },
    {
      text: 'Kent Police was rated good for leadership, the same as in 2022, HMICFRS said.',
      says: ['kent good leadership-and-force-management', 'was kent good leadership-and-force-management'],
    },
    {
      text: 'HMICFRS has inspected Kent Police. It had been good for leadership in both 2022 and 2023.',
      says: ['was kent good leadership-and-force-management', 'was kent good leadership-and-force-management'],
    },
  ],
  counterExamples: [
    {
      text: 'Kent Police was rated good for leadership, as inspectors had hoped in 2022, HMICFRS said.',
      says: ['kent good leadership-and-force-management'],
    },
  ],
  read: (skeleton, { standing, from }) => {
    if (standing === null || from < 0) return [];
    const said = skeleton.text.slice(from).trimEnd();
    const several = SEVERAL_DATES.exec(said);
    if (several) {
      const end = from + several[0].length;
      const dates = skeleton.marks.filter((each) => each.is === 'D' && each.at >= from && each.at < end);
      return dates.slice(1).flatMap((mark) => (mark.is === 'D' && mark.date.past ? [{ mark, of: standing }] : []));
    }
    if (standing.previous) return [];
    const match = AS_THEN.exec(said) ?? SAME_AS_THEN.exec(said);
    const between = match ? said.slice(0, match.index + 1) : '';
    if (!match || / G /.test(between) || (/ F /.test(between) && !WENT_TO.test(between))) return [];
    const at = from + match.index + match[0].length - 1;
    const mark = skeleton.marks.find((each): each is DateMark => each.is === 'D' && each.at === at);
    return mark?.date.past ? [{ mark, of: standing }] : [];
  },
};
