import { expression } from '../expression.ts';
import { GRADE_NOUN } from '../names.ts';
import { PREFACE } from '../preface.ts';
import type { DateMark, Skeleton } from '../skeleton.ts';
import type { Echo } from './echo.ts';

const GOT = '(?:was|were|did|had|has|had been|got|received|given|handed|awarded|came|the case|also|held|earned|won)';
const WHO = '(?:it|they|we|the force|the constabulary|that|which)';
const IN = '(?:in|at|under|back|on|during|the|its|their|from|since|as|well|for)';
const ENDS = '(?=\\s*$| (?:[,;:)-]|and|but|by|for|before|when)(?= ))';
const THE_GRADE = `(?:the|an?)(?: (?:same|very|exact|identical))* ${GRADE_NOUN}`;

/** ', as it was in 2022', 'just as in 2022', ', as it did last year'. */
const AS_THEN = expression(
  ` (?<! (?:recently|late|early|back|long|far|ago) )(?:just |exactly |much )?(?:as|like)(?: ${WHO})?(?: ${GOT}){0,4}(?: ${IN}){0,6} D(?= |$)`,
);
/** ', the same as in 2022', ', unchanged since 2022', 'the same grade it got in 2022', ', which is what it got last year'. */
const SAME_AS_THEN = expression(
  ` (?:(?:the )?(?:very |exact )?(?:same|identical)|unchanged|unaltered|no change|unmoved|(?<! (?:below|above|than|over|under|beyond|on) )what)(?: ${GRADE_NOUN}| one)?(?: (?:as|from|since|on|to))?(?: ${WHO})?(?: ${GOT}){0,4}(?: ${IN}){0,6} D(?= |$)`,
);
/** ', matching its 2022 grade', ', a repeat of 2022', ', where it was in 2022'. */
const LIKE_THEN = expression(
  ` ,(?: (?:just|exactly|precisely|right|again))? (?:matching|equalling|repeating|echoing|confirming|in line with|on a par with|level with|a repeat of|where (?:it|they) (?:was|were|stood|had been))(?: (?:it|they|that|those|of|what|the|${GOT})){0,5}(?: ${IN}){0,4} D(?: 's)?(?: ${GRADE_NOUN})?${ENDS}`,
);
/** ', a grade it also had in 2022', ', the mark it was given in 2022'. */
const HAD_THEN = expression(
  ` ,(?: (?:and|or|it is|this is))? (?:(?:${THE_GRADE}|a feat)(?: (?:that|which))?|which) ${WHO}(?: (?:${GOT}|first|already|kept|retained|regained|repeated|matched)){1,4}(?: (?:again|too))?(?: ${IN}){0,4} D${ENDS}`,
);
/** ', and was in 2022', ', and it was good in 2022 too' without the word. */
const AND_WAS = expression(
  ` and(?: ${WHO})? (?:was|were|did|had)(?: (?:so|too|also|that|there|likewise|been|again))*(?: ${IN}){0,4} D(?: (?:too|also|as well))?${ENDS}`,
);
/** ', and stayed there in 2017', ', and kept it a year later', ', and again in 2017' */
const AND_AGAIN = expression(
  `(?: ,)?(?: (?:and|but|then))? (?:(?:stayed|remained|was still)(?: (?:there|so|that way|at that level))?|(?:kept|held|repeated|retained|held on to|got|won|earned)(?: (?:it|the same|another|that|the|${GRADE_NOUN})){1,3}|did (?:so|it) again|so did (?:the|its|that)(?: (?:one|report|inspection|round|visit))?(?: of)?|did not (?:change|move)|another|(?:its|a) (?:second|third|fourth)|again|likewise|the same)(?: (?:again|and again))?(?: ${IN}){0,4} D${ENDS}`,
);
/** ', has not changed since 2022' */
const NOT_CHANGED = expression(
  ` (?:has|had|have) not (?:changed|moved|budged|shifted|altered)(?: (?:there|here|at all))? since(?: ${IN}){0,4} D(?= |$)`,
);
const BEHIND = [AS_THEN, SAME_AS_THEN, LIKE_THEN, HAD_THEN, AND_WAS, AND_AGAIN, NOT_CHANGED];

const IT = `(?:it|that|this|they|things|(?:the|its|their) (?:force|constabulary|position|picture|story|${GRADE_NOUN}))`;
const LIKEWISE = `(?:the same|no different|unchanged|identical|likewise|no better|no worse|just as (?:good|bad|low|high))(?: ${GRADE_NOUN})?`;
/** 'It was the same in 2022.', 'It got the same grade in 2022', 'So it was in 2022.', 'That was also its grade in 2022.' */
const SO_THEN = expression(
  `^(?: (?:and|but))?(?: so ${IT} ${GOT}| ${IT}(?: (?:${GOT}|is|just|already)){1,4} (?:${LIKEWISE}|so)(?: (?:as|too))?(?: ${WHO})?(?: ${GOT})?| (?:that|this)(?: (?:was|is|had been))(?: (?:also|already))* (?:its|the|their) ${GRADE_NOUN}(?: ${WHO})?(?: ${GOT})?| (?:that|this|it|nothing|neither|little|the ${GRADE_NOUN}) (?:has|had|have)(?: not)? (?:changed|moved|budged|shifted)(?: (?:there|here|at all|much))? since)(?: ${IN}){0,4} D(?:(?: ,)?(?: and)?(?: ${IN})* D)?(?: (?:too|also|as well))?\\s*$|^ (?:the )?D(?: 's)?(?: (?:reports?|inspections?|rounds?|verdicts?|grades?|ones?|I))? (?:said|was|were|brought|found|gave|told|had)(?: (?:both|exactly|just))* ${LIKEWISE}\\s*$`,
);
/** 'In 2016 it was the same.', ', and in 2016 likewise' */
const THEN_SO = expression(
  `^(?: ,)?(?: (?:and|but))?(?: ${IN}){0,3} D(?: ,)?(?: (?:${IT}|there)(?: (?:${GOT}|also|just)){1,3})? ${LIKEWISE}(?: again)?(?=\\s*$| [,;])`,
);
/** 'As in 2022, it is good', 'Now as in 2022', 'Both in 2022 and now', 'In 2022, as now,' */
const FRONTED = expression(
  `^(?: (?:and|but))?(?:(?: (?:the|just|exactly|much))*(?: same)? (?:as|like)(?: ${WHO})?(?: ${GOT}){0,3}(?: ${IN}){0,4} D| D ,? ?as(?: ${IN}){0,3} D|(?: both)?(?: in)? D and(?: (?:in|again))* D| in D ,? ?as D) [,:]|^[^G]* where (?:it|they) (?:was|were|stood|had been)(?: ${IN}){0,4} D [:,-]`,
);

/** 'outstanding grades went to Kent, as they did in 2015' */
const WENT_TO =
  /^(?: (?:grades?|ratings?|marks?))?(?: (?:went|go|were given|were handed|were awarded))? (?:to|for) F ,? $/;

/** 'good in both 2015 and in 2016', 'inadequate in 2016, again in 2017 and in 2019' */
const SEVERAL_DATES = expression(
  `^(?: (?:at|for|in|on|over)(?: (?:${PREFACE})){0,6} A)?(?: (?:in|since|both|each of)){0,2} D(?:(?: ,| and| , and){0,1}(?: then)?(?: (?:in|again in|again))? D){1,4}(?=\\s*$| [,;:)-](?! (?:it|F))| (?:and|but|by|for|at|before|then) )`,
);

/** 'Leadership (good) and crime recording (adequate) were the same as in 2022' */
const ALL_WERE = / (?:were|are|both|all)(?: (?:both|all|just|exactly)){0,3} $/;

const datesIn = ({ marks }: Skeleton, from: number, to: number): readonly DateMark[] =>
  marks.filter((each): each is DateMark => each.is === 'D' && each.at >= from && each.at < to);

/** The same grade at an inspection before, or at several: ', as it was in 2022', 'It was the same in 2015', 'As in 2022, …'. */
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
    {
      text: 'Kent Police is good at leadership, a grade it also had in 2022, HMICFRS said. Its crime recording is adequate. It was the same in 2022.',
      says: [
        'kent adequate recording-crime',
        'kent good leadership-and-force-management',
        'was kent adequate recording-crime',
        'was kent good leadership-and-force-management',
      ],
    },
    {
      text: 'HMICFRS has inspected Kent Police. As in 2022, its leadership is good.',
      says: ['kent good leadership-and-force-management', 'was kent good leadership-and-force-management'],
    },
  ],
  counterExamples: [
    {
      text: 'Kent Police was rated good for leadership, as inspectors had hoped in 2022, HMICFRS said.',
      says: ['kent good leadership-and-force-management'],
    },
    {
      text: 'HMICFRS rated Kent Police good for leadership. It was inspected in 2022.',
      says: ['kent good leadership-and-force-management'],
    },
  ],
  read: (skeleton, { standing, from, fresh, isBeforeGrade, set }) => {
    if (standing === null || !fresh || !skeleton.text.includes(' D')) return [];
    const text = skeleton.text.trimEnd();
    const said = text.slice(Math.max(0, from));
    const all = (dates: readonly DateMark[]) => dates.map((mark) => ({ mark, of: standing }));
    const before = (dates: readonly DateMark[]) => all(dates.filter(({ date }) => date.past));
    const then = THEN_SO.exec(said) ?? (from < 0 ? SO_THEN.exec(text) : null);
    if (then) return before(datesIn(skeleton, Math.max(0, from), Math.max(0, from) + then[0].length));
    if (from < 0) return [];
    const several = SEVERAL_DATES.exec(said);
    if (several) return before(datesIn(skeleton, from, from + several[0].length).slice(1));
    const fronted = isBeforeGrade ? null : FRONTED.exec(text);
    if (fronted && !/ G /.test(text.slice(0, from - 1))) return all(datesIn(skeleton, 0, fronted[0].length));
    for (const pattern of BEHIND) {
      const match = pattern.exec(said);
      const between = match ? said.slice(0, match.index + 1) : '';
      if (!match || / G /.test(between) || (/ F /.test(between) && !WENT_TO.test(between))) continue;
      const isOfAll = ALL_WERE.test(said.slice(0, match.index + 1));
      const then = datesIn(skeleton, from + match.index, from + match.index + match[0].length).slice(-1);
      return isOfAll ? set.flatMap((of) => before(then).map(({ mark }) => ({ mark, of }))) : before(then);
    }
    return [];
  },
};
