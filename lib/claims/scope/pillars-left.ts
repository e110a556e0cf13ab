import { PILLARS } from '../../peel/areas.ts';
import type { Story } from '../discourse.ts';
import { expression } from '../expression.ts';
import type { AreaMention } from '../mentions/mention.ts';
import type { GradeMark, Skeleton } from '../skeleton.ts';

const OTHERS =
  '(?: (?:the|its|both|all|of|in|for|at)){0,4} (?:(?:N )?(?:other|remaining)(?: N)?(?: (?:pillars?|areas?|categories|headings|counts|grades|strands|inspections))?|(?:others|rest))';
/** 'good for the other two', 'good elsewhere' */
const BEHIND = expression(
  `^(?: (?:grades?|ratings?|marks?))?(?: (?:in|for|at|on|across)${OTHERS}| elsewhere| everywhere else| (?:in|for|at|on) everything else)(?=\\s*$| [,;:.)-]| (?:and|but|while|D)(?: |$)| in D)`,
);
/** 'in all but legitimacy' */
const ALL_BUT =
  /^(?: (?:in|for|at|on|across) (?:all(?: of them| N| three)?|everything|every (?:pillar|area|category|heading))(?: (?:pillars|areas|categories))? but| (?:bar|except|except for|other than|apart from|save for|with the exception of))(?: (?:the|its|for))* A/;
/** 'the other two pillars were rated' */
const BEFORE = expression(
  `(?:^|[,;:-]| and| but| while| with)${OTHERS}(?: (?:is|are|was|were|rated|graded|judged|both|all|each|also|being|got|get|received|have|had|an?|to be|D|:|-|,)){0,4} $`,
);

/** 'Legitimacy was outstanding at Kent; the other two were …' */
const AT_FORCE = / (?:at|in|for|by)(?: the)? $/;

/** The pillars that a grade for 'the other two' is said of: those not named so far, in this sentence or the one before. */
export const pillarsLeft = (
  { text, marks }: Skeleton,
  { at }: GradeMark,
  lately: readonly AreaMention[],
  era: Story['era'],
): readonly AreaMention[] => {
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const excepted = ALL_BUT.exec(after);
  const first = marks.find(({ is }) => is === 'A');
  if (first?.is === 'A' && first.apart === 'exception' && first.at < at && IT_WAS.test(before.slice(first.at)))
    return leftOf(pillarsOf(first.areas, era));
  const match = excepted ?? BEHIND.exec(after) ?? BEFORE.exec(before);
  if (!match) return [];
  const until = excepted ? at + 1 + excepted[0].length : at;
  const last = before.lastIndexOf(' F ');
  const isAbout = AT_FORCE.test(before.slice(0, last + 1)) && before.indexOf(' F ') === last;
  const since = excepted ? at : isAbout ? -1 : last;
  const here = marks.flatMap((mark) => (mark.is === 'A' && mark.at > since && mark.at < until ? mark.areas : []));
  const named = pillarsOf(here.length > 0 ? here : lately, era);
  const left = leftOf(named);
  const from = match.input === after ? at + 1 : match.index;
  const number = marks.find((mark) => mark.is === 'N' && mark.at >= from && mark.at < from + match[0].length);
  const isAll = number?.is !== 'N' || number.number.value === left.length;
  return isAll ? left : [];
};

/** 'Apart from efficiency, where it was outstanding, Kent was' */
const IT_WAS =
  /^A(?: aside| apart)?(?: , (?:where|which|at which|for which)[^;:]{1,60})? , (?:F|it|the force|they)(?: (?:both|all))? (?:is|was|are|were|came out|has been)(?: (?:rated|graded|judged))? $/;

/** The pillars but those named; none where none is named. */
const leftOf = (named: readonly (string | null)[]): readonly AreaMention[] =>
  named.length === 0 ? [] : PILLARS.filter((pillar) => !named.includes(pillar)).map(pillarAs);

/** The pillars among areas; none where something else was graded as well. */
const pillarsOf = (areas: readonly AreaMention[], era: Story['era']): readonly (string | null)[] =>
  areas.every(({ early, late }) => (era === 'early' || early === late) && PILLARS.some((pillar) => pillar === early))
    ? areas.map(({ early }) => early)
    : [];

const pillarAs = (pillar: (typeof PILLARS)[number]): AreaMention => ({
  start: 0,
  end: 0,
  early: pillar,
  first: pillar,
  late: pillar,
  weak: false,
  also: [],
});
