import { type Construction, GRADE } from './construction.ts';

/** 'leadership (', 'Kent (only' */
const OPENS_BRACKET = / [AF](?: 's)? \((?: (?:rated|graded|judged|marked|still|again|now|also|only|just|both|all))* $/;
const CLOSES = /^ \)/;

/** A grade in brackets right behind what has it: it is stated, whatever the sentence around it hopes, asks or doubts. */
export const bracketed: Construction = {
  name: 'bracketed',
  examples: [
    {
      text: 'HMICFRS has inspected Kent Police. What will worry the panel is leadership (inadequate) and not recording crime (good).',
      says: ['kent inadequate leadership-and-force-management', 'kent good recording-crime'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has inspected Kent Police. The fire service should look at its leadership (inadequate) first.',
      says: [],
    },
    {
      text: 'HMICFRS has inspected Kent Police. Last year’s grades are in brackets. Leadership is adequate (good).',
      says: ['kent adequate leadership-and-force-management', 'was kent good leadership-and-force-management'],
    },
  ],
  read: ({ before, after, mark, inBrackets, otherInMind, skeleton }) => {
    if (mark.grade.form === 'order' || mark.grade.form === 'need' || inBrackets || otherInMind) return null;
    if (skeleton.marks.some(({ is }) => is === 'O')) return null;
    return OPENS_BRACKET.test(before) && CLOSES.test(after) ? GRADE : null;
  },
};
