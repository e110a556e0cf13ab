import { isOneForEach } from '../scope/respectively.ts';
import type { GradeMark, Skeleton } from '../skeleton.ts';
import { type Construction, NOTHING } from './construction.ts';
import { GIVEN_WORD } from './given-word.ts';

const NAMED =
  / (?:word|words|label of|term|terms|mean by|means by|what|enough of|between|language of)(?: the| an| a)? $| (?:word|adjective|term|phrase|epithet)s?(?: (?:that|which|they|we|you|he|she|used|chose|chosen|added|came|comes|in|of|to|here|today|mind|D|,)){0,8} (?:is|was|are|were)(?: just)? $/;
/** 'A fifth grade, adequate, came in with it.' */
const NEW_GRADE =
  / (?:a|the) (?:new |extra |middle |additional |further )?(?:new|fifth|third|fourth|extra|middle|additional|further) (?:grade|category|rating|band|tier|label|step|rung|level)(?: (?:,|of|called|-|:|known as|\())* $/;
const MEANS =
  /^ (?:(?:is|was|being|are|ranks?|sits?|comes?|falls?) (?:just |only )?(?:N|one|two) (?:steps?|grades?|rungs?|levels?|notch|notches|tiers?) (?:above|below|up|down|short of|better|worse)|means?|looks? like|meant|does not mean|is not an? (?:insult|badge|label|word|grade|verdict|phrase)|is a word|is the word(?! for)|is hardly a word|is (?:just |only )?an? (?:phrase|word|term|label|tag))(?: |$)/;
/** 'The adequate grade did not exist then', 'was brought in later': the scale's history. */
const CAME_IN =
  /^(?: (?:grade|grading|rating|category|mark|label|band|tier|verdict|judgement))?(?: (?:did|does|do) not (?:yet )?exist| (?:was|is|had been|has been)(?: only| then| not| yet| never)* (?:added|introduced|brought in|created|invented|new|dropped|abolished|scrapped|available|used|in use)| came in| arrived| replaced| replaces)(?: |$)/;
const SCALE = / G , (?:G , )?$| G (?:or|and) $|^ $/;

/** The word itself is the subject, or the scale is explained. */
export const wordItself: Construction = {
  name: 'word-itself',
  examples: [
    { text: 'HMICFRS inspected Kent Police. I should like to see the word adequate banned.', says: [] },
    {
      text: 'The five grades are outstanding, good, adequate, requires improvement and inadequate, HMICFRS tells Kent Police.',
      says: [],
    },
    { text: 'HMICFRS said the adequate grade did not exist when Kent Police was last inspected.', says: [] },
    { text: "What does 'inadequate' mean for Kent Police and its inspectors?", says: [] },
  ],
  counterExamples: [
    {
      text: 'HMICFRS inspected Kent Police. Two boxes were filled in with the word adequate, namely leadership and crime recording.',
      says: ['kent adequate leadership-and-force-management', 'kent adequate recording-crime'],
    },
  ],
  read: ({ before, after, skeleton, mark }) => {
    if (GIVEN_WORD.test(before)) return null;
    const isAsked = mark.grade.form === 'verb' && /^ (?:and )?what $/.test(before);
    if (NAMED.test(before) && !isAsked && !/ (?:found|rated|graded) what /.test(before)) return NOTHING;
    if (isGloss(skeleton, mark) || MEANS.test(after) || CAME_IN.test(after) || NEW_GRADE.test(before)) return NOTHING;
    return SCALE.test(before) || / G ,? ?(?:or|and) G/.test(skeleton.text) || / G , G/.test(skeleton.text)
      ? scaleOnly(skeleton)
      : null;
  },
};

/** 'RI = requires improvement' */
const isGloss = ({ marks }: Skeleton, { at, grade }: GradeMark): boolean =>
  marks.some((each) => each.is === 'G' && each.at === at - 2 && each.grade.grade === grade.grade);

/** Three or more grades in a row and nothing graded by them: the scale is being listed. */
const scaleOnly = ({ text, marks }: Skeleton) =>
  / G(?: ,| ,? ?(?:or|and)) G(?: ,| ,? ?(?:or|and))(?: N)? ?G/.test(text) &&
  !isOneForEach(marks) &&
  !/ respectively| F (?:was|is|has|had|got|gets|received|receives|earned|scored|scores|took) | (?:not|no|none|neither|nothing|without)(?: [a-z]+){0,3}(?: N)?(?: (?:grades?|ratings?|marks?|of|was|were|is|rated|graded))* G[ ,]/.test(
    text,
  )
    ? NOTHING
    : null;
