import type { Mark, Skeleton } from '../skeleton.ts';
import { type Construction, GRADE, type Use } from './construction.ts';
import { FOLLOWER } from './words.ts';

const THEN = { kind: 'grade', earlier: true } satisfies Use;

/** '(was requires improvement)', '- previously good', ', once inadequate,': set off by a mark. */
const SET_OFF =
  / [,(-](?: (?:and|though|although|which was))?(?: (?:previously|formerly|once|from|up from|down from|compared (?:with|to)|against|as against|D)){1,4}(?: (?:rated|graded|judged|only|at|an?|the|its|as|:|D)){0,8} $/;
const WAS_SET_OFF = / (?:G|(?<! (?:another|other|area|one|N) , )A)(?: (?:at|for|in) A)? [,(-] was $/;
/** 'better than last year's good', 'an improvement on the inadequate of 2015', 'compares with a good in 2022'. */
const MEASURED_AGAINST =
  / (?:(?:better|worse|higher|lower|different) than|improvement (?:on|over|from)|advance on|step up (?:from|on)|(?:compares|compared|contrasts|contrasted) (?:with|to)|turnaround from|recovery from|far cry from|replac(?:es|ed|ing)|in place of|build(?:s|ing)? on|repeat(?:s|ed|ing)? of)(?: (?:an?|the|its|their|that|D|'s|previous|last|earlier|rating|grade|mark|of))* $/;
/** What shows that the grade measured against is an old one. */
const OLD = / (?:D|previous|last|earlier|old|former|then|before) /;
/** 'lost its outstanding rating', 'has shaken off the inadequate tag'. */
const LOST =
  / (?:lost|losing|loses?|(?:shak(?:es?|en|ing)|shook|thr(?:own?|ew|ows|owing)|cast(?:s|ing)?) off|sheds?|shedding|stripped of|surrender(?:s|ed|ing)|relinquish(?:es|ed|ing)|forfeit(?:s|ed|ing)?|g[ai]v(?:e|es|en|ing) up|left behind|put behind it|cost(?:s|ing)? (?:it|F|them|us|the force|the constabulary|both)) (?:its|their|the|that)(?: (?:D|previous|old|former|coveted|cherished|last|overall|long-held|dreaded|A))* $/;
/** 'adequate (', where the text says what such brackets hold. */
const BESIDE = / G(?: (?:at|for|in) A)? \((?: D)?(?: :)? $/;
/** 'has yet to shake off its inadequate grade' */
const NOT_LOST_YET =
  / (?:yet|failed|unable|struggled|struggling|trying|hoping|hopes|wants|still) to (?:shake off|throw off|cast off|shed|lose|get rid of|escape)(?: [a-z]+){0,3} $/;
/** 'did not hold on to its good', 'failed to repeat last year's good' */
const NOT_KEPT =
  / (?:(?:did|could|has|have|does|can) not|fail(?:s|ed|ing) to|unable to|was not able to) (?:hold on to|held on to|hold|keep|kept|retain|retained|hang on to|maintain|repeat|repeated|match|matched|equal|improve on|build on|live up to|better)(?: (?:its|their|the|that|last|D|'s|previous|old|former|coveted|overall|A))* $/;
/** 'Kent Police loses good rating for leadership' */
const LOST_BARE = / (?:lost|losing|loses|stripped of|sheds?)(?: (?:an?|D))* $/;
/** 'adequate has replaced a good' */
const REPLACED =
  / G (?:has |have |had )?(?:replac(?:es|ed)|taken the place of|t(?:akes|ook) the place of)(?: (?:an?|the|its))? $/;
const GRADE_FOR = /^ (?:grade|rating|mark|status|grading)(?: (?:for|in|at|on|after|as|from) |\s*$| [,;-])/;
const OPENS_BRACKET = / \((?: (?:it was|rated|graded|a|an|only))* $/;
const DATED = /^(?: (?:in|at|under|the|its))* D \)/;
const AS_ANOTHER =
  / (?:turned|become|became|turns|grown|changed) (?:in)?to(?: an?| the)? $| (?:become|became|becomes) an? $| G (?:has |have |had )?(?:became|become|becomes) $| (?:gives?|gave|given) way to(?: an?| the)? $/;
const BECOMES =
  /^(?: (?:grade|rating|mark))?(?: (?:at|for|in) A)?(?: (?:of|in|from|at))? (?:D )?(?:has |have )?(?:turned into|become|became|turns into|becomes|given way to|gave way to|gives way to|(?:been |was |were )?(?:reduced|cut|lowered|downgraded|raised|upgraded|changed|replaced|lifted) (?:to|by|with|into))(?: an?| the)? G/;
/** 'Its outstanding for leadership is now a good' */
const ITS = / (?:its|their|the|'s)(?: (?:old|previous|former))? $/;
const IS_NOW_A =
  /^(?: (?:grade|rating|mark))? (?:for|in|at|on)(?: [^ ,;:GF]+){0,4} (?:is|are) D(?: (?:only|just|merely|an?))* G/;
/** 'Gone is the outstanding for leadership' */
const GONE_IS =
  /^(?: (?:and|but))? gone (?:is|are|was|were)(?: (?:the|its|that|D|'s|old))* $|(?:^|[,;:]| and| but) (?:exit|out (?:goes|go|went)|farewell to|goodbye to|so long to)(?: (?:the|its|that|an?|D|old))* $/;
/** 'is good, not outstanding as it was in 2021', 'rather than outstanding as in 2021' */
const NOT_THAT = / (?:not|rather than|instead of)(?: (?:the|an?))? $/;
const AS_THEN = /^ as(?: (?:it|they) (?:was|were|had been))?(?: (?:in|at|during|under|the))* D/;
const USED_TO_BE =
  / (?:[FA]|force|constabulary|it|they|we)(?: (?:also|both|all))* used to be(?: (?:rated|graded|judged|deemed|as))+ $/;
/** ': was adequate, now good', 'was good and is now adequate', 'Where leadership was good it is now adequate' */
const WAS = / (?:was|were|had been|previously|formerly|once)(?: (?:rated|graded|judged|only|just|as|an?))* $/;
const NOW_IS =
  /^(?: then)?(?: (?:at|for|in) A)?(?: [,;-])?(?: (?:and|but|yet|it|they|which|that|the force))*(?:(?: (?:is|are|has become|has been|have been|stands at))? D| (?:is|are))(?: (?:rated|graded|judged|only|just|as|an?|at|D))* G/;
/** 'Leadership: adequate to good', 'adequate → good' */
const AS_LABEL =
  / [AF](?: [^:;GAF]{1,30})? [,:(-](?: (?:from|up|down))* $| [:;,-](?: and)?(?: the)? F(?: (?:up|down|from))* $/;
const TO_NEXT = /^ (?:→|to) G(?: [;,]| \)(?= [;,]| and |\s*$)|\s*$)/;
const FROM_LAST =
  / (?:[AF](?: [^:;GAF]{1,30})? [,:(-](?: (?:from|up|down))*|[:;,-](?: and)?(?: the)? F(?: (?:up|down|from))*) G (?:→|to) $/;
/** 'turned an adequate for leadership into a good' */
const TURNED =
  / (?:turn(?:s|ed|ing)|convert(?:s|ed|ing)|transform(?:s|ed|ing))(?: (?:an?|its|their|the|that|D|'s|previous|last|old))* $/;
const INTO = /^(?: (?:rating|grade|mark))?(?: (?:for|in|at|on|of) [^;G]{1,60})? into(?: an?)? G/;

/** 'The inadequate of 2022 is behind it' */
const OF_THEN = / (?:the|its|that|their)(?: (?:old|previous))? $/;
const OF_DATE = /^ (?:of|from)(?: the| last)? D/;

/** 'down to good after two years as outstanding' */
const AFTER_A_TIME = / after(?: [^;:G]{1,24})? (?:as|of|at|with|being)(?: an?)? $/;

/** 'Its good rating for leadership has gone' */
const HAS_GONE =
  /^(?: (?:grade|rating|mark|status|tag|label))?(?: (?:it|they|F|the force) (?:had|held|got|won|earned|received))?(?: (?:for|in|at) (?:the |its )?A)?(?: D)? (?:was|is|were|has|have|had)(?: (?:now|been|since|also))* (?:lost|gone|stripped|taken away|surrendered|forfeited|slipped away)(?: |$)/;

/** An earlier grade set beside today's: 'good (was inadequate)', 'better than last year's good', 'lost its outstanding'. */
export const earlier: Construction = {
  name: 'earlier',
  examples: [
    {
      text: 'HMICFRS has inspected Kent Police.\n\nPreventing crime - good (was adequate)\n\nLeadership - adequate (was good)',
      says: [
        'kent good preventing-crime',
        'was kent adequate preventing-crime',
        'kent adequate leadership-and-force-management',
        'was kent good leadership-and-force-management',
      ],
    },
    {
      text: "Kent Police is adequate at preventing crime, HMICFRS says, which is better than last year's inadequate.",
      says: ['kent adequate preventing-crime', 'was kent inadequate preventing-crime'],
    },
    {
      text: 'Kent Police has lost its outstanding grade for recording crime, HMICFRS said.',
      says: ['was kent outstanding recording-crime'],
    },
    {
      text: 'HMICFRS has inspected Kent Police. Leadership, once good, is now inadequate.',
      says: ['was kent good leadership-and-force-management', 'kent inadequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS has inspected Kent Police.\n\nLeadership: good → adequate',
      says: ['was kent good leadership-and-force-management', 'kent adequate leadership-and-force-management'],
    },
  ],
  counterExamples: [
    {
      text: 'Kent Police, which was good at preventing crime, has lost an outstanding officer, HMICFRS heard.',
      says: ['kent good preventing-crime'],
    },
    { text: 'HMICFRS inspected Kent Police. Nothing is better than good leadership, the chief said.', says: [] },
  ],
  read: ({ before, after, mark, skeleton, inBrackets }) => {
    const { form } = mark.grade;
    if (inBrackets && BESIDE.test(before) && /^ \)/.test(after)) return { ...THEN, when: inBrackets };
    if (form === 'order' || form === 'need') return null;
    if (NOT_LOST_YET.test(before)) return GRADE;
    if (/ (?:has|have|had|it|they|F|A) left(?: (?:an?|its|the))? $/.test(before) && /^ behind(?= |$)/.test(after))
      return THEN;
    if (NOT_KEPT.test(before)) return THEN;
    if (LOST.test(before) || (LOST_BARE.test(before) && GRADE_FOR.test(after))) return THEN;
    const isSecond = / G /.test(before);
    if (isSecond && AS_ANOTHER.test(before) && FOLLOWER.test(after.replace(/^ one(?= |$)/, ''))) return GRADE;
    if (HAS_GONE.test(after) && / (?:an?|the|its|their|F 's|'s)(?: [a-z]+)? $/.test(before)) return THEN;
    if (GONE_IS.test(before) || (ITS.test(before) && IS_NOW_A.test(after))) return THEN;
    if (isSecond && NOT_THAT.test(before) && AS_THEN.test(after)) return THEN;
    if (BECOMES.test(after) || (TURNED.test(before) && INTO.test(after))) return THEN;
    if (WAS.test(before) && isThenNow(after, skeleton, mark.at)) return THEN;
    if (AS_LABEL.test(before) && TO_NEXT.test(after)) return THEN;
    if (FROM_LAST.test(before) && /^(?: \)| [;,]|\s*$)/.test(after)) return GRADE;
    if (
      !FOLLOWER.test(
        after.replace(
          /^ of(?= D)|^(?: (?:it|they))? (?:given|awarded|got|received|earned|handed out|handed|won|gave)(?= (?:in )?D)/,
          '',
        ),
      )
    )
      return null;
    if (USED_TO_BE.test(before) || REPLACED.test(before)) return THEN;
    if (mark.grade.grade !== 'good' && / (?:it|they|force|A|F) used to be $/.test(before)) return THEN;
    if (isSecond && AFTER_A_TIME.test(before)) return THEN;
    if (isSecond && WAS_SET_OFF.test(before) && /^(?: \)|\s*$)/.test(after)) return THEN;
    if (SET_OFF.test(before) && isPast(before, after, skeleton)) return THEN;
    if (OF_THEN.test(before) && OF_DATE.test(after) && isPastDate(skeleton.marks.find(({ at }) => at > mark.at)))
      return THEN;
    if (isSecond && OPENS_BRACKET.test(before) && DATED.test(after)) return GRADE;
    return MEASURED_AGAINST.test(before) && OLD.test(`${before}${nearBehind(after)}`) ? THEN : null;
  },
};

/** Words of the past stand before the grade, or behind it in the same aside. */
const isPast = (before: string, after: string, { marks }: Skeleton): boolean =>
  / (?:previously|formerly|once)(?: [a-z]+){0,3} $/.test(before) ||
  (/ (?:from|compared (?:with|to)|against)(?: [a-zD]+){0,3} $/.test(before) && / G /.test(before)) ||
  (/ D(?: [a-z:]+){0,3} $/.test(before) &&
    /^ [,)-]/.test(after) &&
    isPastDate(marks.findLast(({ is, at }) => is === 'D' && at < before.length)));

/** A grade of now stands behind, in the same breath. */
const isThenNow = (after: string, { marks }: Skeleton, at: number): boolean => {
  const now = NOW_IS.exec(after);
  const date = marks.find((mark) => mark.is === 'D' && mark.at > at);
  return now !== null && date?.is === 'D' && !date.date.past && date.at < at + now[0].length + 3;
};

const isPastDate = (mark: Mark | undefined): boolean => mark?.is === 'D' && mark.date.past;

const nearBehind = (after: string): string => `${after.slice(0, 24)} `;
