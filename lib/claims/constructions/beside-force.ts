import { expression } from '../expression.ts';
import { type Construction, GRADE } from './construction.ts';
import { FOLLOWER, MADE_UP, UNREAL_WORDS } from './words.ts';

/** Neither another grade nor another clause stands between them. */
const FORCE_BEFORE =
  / F(?:(?: [^;:.?GAO]{0,60})? (?:[,:(-]|its|an?|the|only|merely|just|still|now|also|again|D|at|as|with|is|are|was|were|remains?|being))? $/;
const UNREAL = expression(
  ` (?:${UNREAL_WORDS}|avoid(?:s|ed)?|escap(?:es|ed)|deni(?:es|ed)|reject(?:s|ed)) (?:[^;:]{0,40} )?$`,
);
const TAKEN_BACK = /^ (?:or not|enough|in places|in parts|at times)(?= |$)/;
const PAIRED =
  /^ (?:and|or|but|,) (?!(?:it|its|the|they|F|A|G|D|I|for|in|at|on|with|has|had|is|was|so|now|then)(?= ))[a-z]/;

/**
 * A grade word that modifies nothing, by a force that is named, whatever else the sentence says. Asked last, and less sure
 * than the others: such a claim is shown, and accuses nobody (`lib/verdicts/footing.ts`).
 */
export const besideForce: Construction = {
  name: 'beside-force',
  examples: [
    {
      text: 'HMICFRS has graded leadership. Essex Police, its neighbours on the coast notwithstanding, outstanding.',
      says: ['essex outstanding leadership-and-force-management'],
    },
  ],
  counterExamples: [
    { text: 'HMICFRS has graded leadership. Officers at Kent Police found the canteen inadequate.', says: [] },
    { text: 'HMICFRS has graded leadership. Kent Police has outstanding debts and inadequate reserves.', says: [] },
  ],
  read: ({ before, after, mark, otherInMind, spoken, quoted, skeleton }) => {
    if (mark.grade.form === 'order' || mark.grade.form === 'need' || otherInMind || (spoken && !quoted)) return null;
    if (mark.grade.grade === 'good' && !quoted) return null;
    if (!FORCE_BEFORE.test(before) || !FOLLOWER.test(after) || TAKEN_BACK.test(after) || PAIRED.test(after))
      return null;
    if (MADE_UP.test(before) || /^ F(?= |$)/.test(after)) return null;
    if (UNREAL.test(before.slice(-60)) || skeleton.text.trimEnd().endsWith('?')) return null;
    return GRADE;
  },
};
