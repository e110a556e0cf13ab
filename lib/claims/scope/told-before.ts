import type { When } from '../claim.ts';
import type { DateMark, Skeleton } from '../skeleton.ts';
import { opensSentence } from './when-scope.ts';

/** 'The last report, in 2022, …' */
const NAMED_TWICE = /^ ,(?: (?:in|of|from|back|published|dated))* $/;
/** 'The previous report came out in 2022.' */
const WAS_IN = /^ (?:was|came|dated|appeared|took)(?: (?:published|out|place|carried|made|done|back|from))*(?: in) $/;
const COMPARES =
  / (?:picture|kinder|better|worse|different|differently|brighter|bleaker|rosier|harsher|stronger|weaker|happier|otherwise|contrast|glowing|damning|scathing|positive|negative|higher|lower|other way|reverse|opposite) /;
const INSPECTS =
  / (?:I|inspections?|reports?|verdicts?|grades|marks|scores|ratings|assessments?|visit|findings|scorecard|results) /;
const OF_NOW = / (?:is|are|has|have|now|today|new|latest|current|remains?|still|this|since) /;

/** 'The force was last inspected in 2022.' */
const LAST_SEEN =
  / last (?:visited|inspected|graded|assessed|rated|looked|called|came|reported)(?: (?:at|on|by|the|F|I|force|constabulary)){0,4}(?: (?:in|at|during|back|way))* $/;
/** 'Things were better in 2022.' */
const THINGS_WERE =
  /^(?: (?:but|and))?(?: (?:things|matters|it|that|the (?:picture|story|verdict|news|grades|marks|findings))) (?:was|were|had been|looked|read)(?: [a-z]+){1,6}(?: (?:in|at|during|back))* $/;

/** 'Its last inspection painted a better picture.': a sentence with no grade that opens on an earlier inspection, and is about it. */
export const toldBefore = (skeleton: Skeleton): When | null => {
  const { marks } = skeleton;
  const dates = marks.filter((each): each is DateMark => each.is === 'D');
  const [first, second] = dates;
  if (!first || dates.length > 2 || marks.some(({ is }) => is === 'G' || is === 'O')) return null;
  const text = `${skeleton.text} `;
  if (OF_NOW.test(text)) return null;
  const before = text.slice(0, first.at);
  if (!second && first.date.past && (LAST_SEEN.test(before) || (THINGS_WERE.test(before) && COMPARES.test(before))))
    return first.date.when;
  if (!opensSentence(skeleton, first)) return null;
  const between = second ? text.slice(first.at + 1, second.at) : null;
  if (between !== null && !NAMED_TWICE.test(between) && !WAS_IN.test(between)) return null;
  const { when } = (second ?? first).date;
  // 'The previous inspection, in 2022, …' and '2017.'
  if (when.kind === 'year' && (second || /^[^a-z]+$/.test(text))) return when;
  return COMPARES.test(text) || (when.kind === 'year' && INSPECTS.test(text)) ? when : null;
};

const GOES_ON =
  /^(?: (?:it|its|we|our|they|their|the|force|constabulary|I|then|back|but|and|however|,|F|A|'s|both|all|work|on|at|in|for|how|that))* (?:was|were|had|got|received|required|rated|graded|judged|found|gave|G|earned|won) /;
const OF_TODAY =
  / (?:is|are|has|have|now|today|new|latest|current|remains?|requires|again|still|this|improved|risen|fallen|O) /;

/** Whether a sentence goes on with the inspection that the one before it told of. */
export const goesOnFrom = ({ text, marks }: Skeleton): boolean =>
  GOES_ON.test(`${text} `) &&
  !OF_TODAY.test(text) &&
  marks.every(
    (each) => (each.is !== 'D' || each.date.past) && (each.is !== 'G' || each.grade.form !== 'verb' || each.grade.past),
  );
