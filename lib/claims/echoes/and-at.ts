import { expression } from '../expression.ts';
import { PREFACE } from '../preface.ts';
import { type Echo, markAt } from './echo.ts';

const AND_AT = expression(
  `^[^;:()G]{0,120}? A (?:,|-)(?: [^ ,;:()GA]+){1,10} (?:, |- )?and(?: also)? (?:at|for|in|on|over|with|when it comes to)(?: (?:${PREFACE})){0,6} A(?! (?:is|was|are|were|has|had|requires?|required|needs|it)(?: |$)| ,? ?G)`,
);

/** 'good at leadership (up from adequate) and at recording crime': what comes before the bracket is of now. */
const BEHIND_BRACKET = expression(
  `^(?: [^ ()G]+){0,3} \\)(?: ,)? and(?: also)?(?: (?:at|for|in|on|over|with|when it comes to))(?: (?:${PREFACE})){0,6} A(?! (?:is|was|are|were|has|had|requires?|required|needs|needed|it)(?: |$)| ,? ?G| \\()`,
);

/** 'And at managing offenders.', as a sentence. */
const NEXT_AT = expression(`^ (?:and|also|plus)(?: also)? (?:at|for|in)(?: (?:${PREFACE})){0,6} A$`);

/** An area behind an aside, with its own 'at': 'good at preventing crime, the report said, and at managing offenders'. */
export const andAt: Echo = {
  name: 'and-at',
  examples: [
    {
      text: 'Kent Police was rated good at preventing crime, HMICFRS said, and at managing offenders.',
      says: ['kent good preventing-crime', 'kent good managing-offenders'],
    },
    {
      text: 'HMICFRS says Kent Police requires improvement at investigating crime - much as its chief had feared - and for the way it is led.',
      says: [
        'kent requires-improvement investigating-crime',
        'kent requires-improvement leadership-and-force-management',
      ],
    },
    {
      text: 'Kent Police was rated good at preventing crime (up from adequate) and at managing offenders, HMICFRS said.',
      says: ['kent good preventing-crime', 'was kent adequate preventing-crime', 'kent good managing-offenders'],
    },
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. And at managing offenders.',
      says: ['kent good preventing-crime', 'kent good managing-offenders'],
    },
  ],
  counterExamples: [
    {
      text: 'Kent Police was rated good at preventing crime, HMICFRS said, and at managing offenders it was adequate.',
      says: ['kent good preventing-crime', 'kent adequate managing-offenders'],
    },
  ],
  read: (skeleton, { standing: newest, current, from, fresh }) => {
    const said = skeleton.text.slice(Math.max(from, 0));
    const isBracket = BEHIND_BRACKET.test(said);
    const standing = isBracket ? current : newest;
    if (standing === null || standing.areas.length === 0) return [];
    if (from < 0) {
      const next = fresh ? NEXT_AT.exec(skeleton.text.trimEnd()) : null;
      const named = next ? markAt(skeleton, next[0].length - 1) : null;
      return named ? [{ mark: named, of: standing }] : [];
    }
    const match = (isBracket ? BEHIND_BRACKET : AND_AT).exec(said);
    const mark = match ? markAt(skeleton, from + match[0].length - 1) : null;
    return mark ? [{ mark, of: standing }] : [];
  },
};
