import type { DateMark } from '../skeleton.ts';
import type { Echo } from './echo.ts';

const GOT = '(?:was|were|did|had|has|had been|got|received|given|handed|awarded|came|the case|also)';
const WHO = '(?:it|they|the force|the constabulary|that|which)';
const IN = '(?:in|at|under|back|on|during|the|its|their|from|since|as|well)';

/** ', as it was in 2022', 'just as in 2022', ', as it did last year'. */
const AS_THEN = new RegExp(
  ` (?<! (?:recently|late|early|back|long|far) )(?:just |exactly |much )?as(?: ${WHO})?(?: ${GOT}){0,4}(?: ${IN}){0,6} D(?= |$)`,
);
/** ', the same as in 2022', ', unchanged since 2022', 'the same grade it got in 2022', ', which is what it got last year'. */
const SAME_AS_THEN = new RegExp(
  ` (?:(?:the )?(?:very |exact )?(?:same|identical)|unchanged|no change|unmoved|what)(?: (?:grade|rating|mark|verdict|result|score|one))?(?: (?:as|from|since|on))?(?: ${WHO})?(?: ${GOT}){0,4}(?: ${IN}){0,6} D(?= |$)`,
);

/** The same grade at an inspection before: ', as it was in 2022'. */
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
  ],
  counterExamples: [
    {
      text: 'Kent Police was rated good for leadership, as inspectors had hoped in 2022, HMICFRS said.',
      says: ['kent good leadership-and-force-management'],
    },
  ],
  read: (skeleton, { standing, from }) => {
    if (standing === null || from < 0 || standing.previous) return [];
    const said = skeleton.text.slice(from).trimEnd();
    const match = AS_THEN.exec(said) ?? SAME_AS_THEN.exec(said);
    if (!match || / [GF] /.test(said.slice(0, match.index + 1))) return [];
    const at = from + match.index + match[0].length - 1;
    const mark = skeleton.marks.find((each): each is DateMark => each.is === 'D' && each.at === at);
    return mark?.date.past ? [{ mark, of: standing }] : [];
  },
};
