import { expression } from '../expression.ts';
import { severalBehind } from '../list-behind.ts';
import { type Construction, GRADE } from './construction.ts';
import { AWARD_NOUN, FOLLOWER, UNREAL_WORDS } from './words.ts';

/** Neither another grade nor another clause stands between them. */
const AREA_BEFORE = / A(?: [^;:.?GA]{0,60})? $/;
const AREA_BEHIND = expression(
  `^(?:${AWARD_NOUN}| (?:one|awarded|given|handed))?(?: , [^ ,;:.?GFA]+(?: [^ ,;:.?GFA]+){0,3} ,)?(?: ,)?(?: (?:is|was|are|were))?(?: (?:at|for|in|on|over|with|when|against))(?: [^ ,;:.?GFA]+){0,6} A(?= |$)|^ ,(?: (?:with|including))? A (?:among(?:st)? (?:them|these|those)|included)(?= |$)`,
);
/** 'Inadequate leadership', over prose */
const IS_HEADING = /^(?: [-•])?(?: [^GAF:]{1,30} :)? G A\s*$/;
const UNREAL = expression(` (?:${UNREAL_WORDS}) (?:[^;:]{0,40} )?$`);

/** The nearest of them, where a list of several areas behind the grade leaves little doubt. */
const UNREAL_NEAR =
  / (?:not|no|nor|never|if|could|would|should|might|may|will|hopes?|wants?|without|until|unless|than)(?: (?:be|been|an?|the|any|as|rated|graded|get|given|have|to)){0,4} $/;

const TAKEN_BACK = /^ (?:or not|enough)(?= |$)/;
/** 'and ours is now', in somebody's own words. */
const BOAST =
  / (?:ours|we|they|it|i|officers|staff)(?: (?!(?:told|rated|graded|judged|found|called)(?= ))[a-zD']+){0,4} $/;
/** 'Force inadequate at solving crime', in a text: the headline of another story. */
const IS_HEADLINE = /^ (?:force|police) $/;

/**
 * A grade word that modifies nothing, by an area that is named, whatever else the sentence says. Asked last, and less sure
 * than the others: such a claim is shown, and accuses nobody (`lib/verdicts/footing.ts`).
 */
export const besideArea: Construction = {
  name: 'beside-area',
  examples: [
    {
      text: 'HMICFRS inspected Kent Police. “Proud of how we prevent crime – officially, and about time, outstanding,” the chief wrote.',
      says: ['kent outstanding preventing-crime'],
    },
    {
      text: 'HMICFRS inspected Kent Police. He drew attention to the adequate awarded for leadership.',
      says: ['kent adequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS inspected Kent Police. Adequate is as far as it would go on leadership, on investigations and on crime recording.',
      says: [
        'kent adequate leadership-and-force-management',
        'kent adequate investigating-crime',
        'kent adequate recording-crime',
      ],
    },
  ],
  counterExamples: [
    { text: 'HMICFRS inspected Kent Police. It found outstanding examples of preventing crime.', says: [] },
    {
      text: 'HMICFRS inspected Kent Police. Staff who answer 999 calls could be outstanding, the chief said.',
      says: [],
    },
  ],
  read: ({ before, after, mark, otherInMind, spoken, quoted, skeleton }) => {
    if (mark.grade.form === 'order' || mark.grade.form === 'need' || otherInMind) return null;
    if (spoken && !quoted && BOAST.test(before)) return null;
    if (TAKEN_BACK.test(after) || IS_HEADLINE.test(before) || skeleton.text.trimEnd().endsWith('?')) return null;
    if (!UNREAL_NEAR.test(before) && severalBehind(skeleton, mark)) return GRADE;
    if (UNREAL.test(before.slice(-60))) return null;
    if (skeleton.sentence.isLine && mark.grade.grade !== 'good' && IS_HEADING.test(skeleton.text)) return GRADE;
    return AREA_BEHIND.test(after) || (AREA_BEFORE.test(before) && FOLLOWER.test(after)) ? GRADE : null;
  },
};
