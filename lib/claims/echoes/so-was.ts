import { expression } from '../expression.ts';
import { GRADE_NOUN, LEAD_UP } from '../names.ts';
import type { AreaMark, Skeleton } from '../skeleton.ts';
import { type Echo, markAt } from './echo.ts';

const AUX = '(?: (?:is|are|was|were|did|do|does|has|have|had))';
/** 'its neighbour, Essex' */
const NAMED = '(?:(?<= (?:neighbours?|counterparts?|partner)) ,)?';
const OPENING = expression(
  `^(?: (?:and|but))?(?: (?:so|likewise))(?: too)?(?: ,(?! (?:almost|nearly|not))[^,FAG]{0,24} ,)?${AUX}${LEAD_UP}${NAMED} ([FA])`,
);
/** A grade of its own follows: 'So were Gwent and Cumbria (both good)'. */
const IN_BRACKETS = /^ \((?: (?:both|all|each))?(?: $| G)/;
/** 'As does its leadership.' */
const AS_DOES = expression(`^ as${AUX}${LEAD_UP} ([FA])\\s*$`);
const THE_SAME = expression(
  `^(?: (?:and|but))? (?:it is|it was|(?:the )?same|that|this)(?: (?:is|was))?(?: also)? (?:the same|went|goes|the case|true|was true|is true|applies|applied|held|holds|was said)(?: (?:story|picture|tale|${GRADE_NOUN}))?(?: (?:for|of|to|about|at|in|on|with|when it comes to))${LEAD_UP} ([FA])`,
);
const WITHIN = expression(
  `(?: (?:,|and|-|;))?(?: (?:so|as))(?: too| it| they)?(?: ,(?! (?:almost|nearly|not))[^,;:FAG]{3,60} ,)?${AUX}${LEAD_UP}${NAMED} ([FA])`,
  'g',
);
/** 'So is Essex' shares the grade of today, where one of before was named last. */
const IS_TODAY = /^(?: (?:and|but))? (?:so|likewise)(?: ,)?(?: too)?(?: ,)? (?:is|are|does|do) /;
const LEVEL =
  /(?: ,)? (?:the same (?:grade )?as|on a par with|level with|matched by)(?: (?:the|its|that of|those of|that in|those in|neighbouring|neighbours?))* F/;
const TOO = /[,;]? (?:and )?F (?:did|does|do|is|was|were|are|has)(?: so)? too/;

/** 'So was Essex', ', as did Kent', 'so is its leadership'. */
export const soWas: Echo = {
  name: 'so-was',
  examples: [
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. So were Essex and Sussex.',
      says: ['kent good preventing-crime', 'essex good preventing-crime', 'sussex good preventing-crime'],
    },
    {
      text: 'Kent Police requires improvement at investigating crime, as does its leadership, HMICFRS said.',
      says: [
        'kent requires-improvement investigating-crime',
        'kent requires-improvement leadership-and-force-management',
      ],
    },
    {
      text: 'Kent Police was adequate at investigating crime, HMICFRS said, as was its work to protect vulnerable people. That was also the case for its leadership.',
      says: [
        'kent adequate investigating-crime',
        'kent adequate protecting-vulnerable',
        'kent adequate leadership-and-force-management',
      ],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. So what does Essex Police do now?',
      says: ['kent good preventing-crime'],
    },
  ],
  read: (skeleton, { standing: newest, current, verbal, from }) => {
    const last = newest?.previous && IS_TODAY.test(skeleton.text.slice(Math.max(0, from))) ? current : newest;
    const said = skeleton.text.slice(Math.max(0, from));
    const isVerbal =
      / (?:so|as)(?: too)? (?:did|do|does)(?: |$)/.test(said) && !(from >= 0 && / as(?: too)? did /.test(said));
    const standing = isVerbal ? (verbal ?? last) : last;
    if (standing === null) return [];
    const opening = OPENING.exec(skeleton.text) ?? AS_DOES.exec(skeleton.text) ?? THE_SAME.exec(skeleton.text);
    const first = opening ? markAt(skeleton, opening[0].length - 1) : null;
    if (first && IN_BRACKETS.test(skeleton.text.slice(first.at + 1))) return [];
    if (first) {
      const more = opening && first.is === 'A' ? trailing(skeleton, first.at) : [];
      return [first, ...more].map((mark) => ({ mark, of: standing }));
    }
    if (from < 0) return [];
    WITHIN.lastIndex = from;
    const level = LEVEL.exec(skeleton.text.slice(from));
    const within = level ? { ...level, index: level.index + from } : WITHIN.exec(skeleton.text);
    if (!within || TOO.test(within[0]) || / G/.test(skeleton.text.slice(from, within.index))) return [];
    const mark = markAt(skeleton, within.index + within[0].length - 1);
    if (mark === null) return [];
    const more = mark.is === 'A' ? trailing(skeleton, mark.at) : [];
    return [mark, ...more].map((each) => ({ mark: each, of: standing }));
  },
};

/** 'so is A, likewise up from inadequate, and the way it A': a second area after an aside. */
const trailing = (skeleton: Skeleton, at: number): readonly AreaMark[] => {
  const rest = skeleton.text.slice(at + 1);
  const match =
    /^(?: (?:,|-)(?! and so )[^A;:]{0,70}|(?= , and so ))(?: (?:,|-))? and (?:so (?:is|are|was|were|did|do|does) )?(?:(?:the|its|way|how|it|force|,|in|most stinging section) ){0,8}A/.exec(
      rest,
    );
  if (!match) return [];
  const mark = markAt(skeleton, at + match[0].length);
  return mark?.is === 'A' && !/^ (?:is|was|are|were|requires?)/.test(skeleton.text.slice(mark.at + 1)) ? [mark] : [];
};
