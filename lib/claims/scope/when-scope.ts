import type { When } from '../claim.ts';
import { expression } from '../expression.ts';
import { GRADE_NOUN } from '../names.ts';
import type { DateMark, GradeMark, Skeleton } from '../skeleton.ts';

/** Which inspection a grade is said of, and the words that say so. */
export interface WhenScope {
  readonly when: When;
  readonly previous: boolean;
  readonly mark: DateMark | null;
}

const CURRENT: WhenScope = { when: { kind: 'current' }, previous: false, mark: null };
const EARLIER: WhenScope = { when: { kind: 'previous' }, previous: true, mark: null };

const ELSEWHERE =
  / (?:measures|engage|entered|elected|appointed|joined|took|taken|left|since(?! (?:in|at|during) $)|until|retire|arrested|opened)(?: [a-z']+){0,3} $/;
const OPENING =
  /^(?: (?:[-•,:]|in|at|on|by|back|just|only|during|under|as recently as|even|but|and|the|its|for|from|until|so|though|while|when|early|late|seven|according|to|inspectors|I|was|G|F(?= 's)|'s))* $/;
/** 'When inspectors visited in 2021, …' */
const WHEN_THEY_CAME =
  /^(?: (?:and|but))? when (?:the )?(?:I|F|it|they|force|constabulary)(?: (?:was|were|had|last|first|been))*(?: (?:[a-z]+ed|came|went|looked|saw|did|wrote|called))(?: (?:at|for|on|the|its|A|F|report|there|round|in|back|by|I)){0,6} $/;
const NEAR_BEHIND = /^(?: (?!G|F)[^ ;]+){0,9}$/;
const HAD = '(?:had|having)(?: (?:already|also|once|then|only|previously|just|all|both|each|never))*';
/** 'had been', 'had won a'; 'had a good for leadership' is the plain past. */
const PERFECT = expression(
  ` ${HAD} (?:been|come|won|got|held|kept|become|given|found|drawn|[a-z]+ed)(?: (?:been|also|only|just|into|it))*(?: [a-z]+)?(?: (?:as|to be|an?|the))* $`,
);
const HAD_REQUIRED = expression(` ${HAD} $`);
/** 'it was inadequate before' */
const BEFORE =
  /^(?: (?:in|at|for|on))?(?: even)? (?:before|beforehand|then)(?: (?:too|also|as well))?(?: [-,;:)]| (?:for|at|in|on) A|\s*$)/;
/** 'It is three years since efficiency was good.' */
const SINCE_IT_WAS =
  / since(?: (?:it|they|the|force|constabulary|A|F|its|'s))+ (?:was|were|had been)(?: (?:last|rated|graded|judged))* $/;
const WAS_THEN = / (?:was|were) then(?: (?:only|just|still))* $/;
const REPORTED =
  / (?:said|says|told|added|claimed|argued|confirmed|insisted|found|that|why|know|asked|wondered|learned|learnt|heard|noted|revealed|reported|showed|discovered|complained|admitted|explained)(?: |$)/;

/** 'good in 2018 before falling to', 'from adequate in 2022 to': the date before is the old grade's. */
const MOVES_ON =
  /^(?! , when )(?: (?:,|\)|before|and|then|but|now|since|has|have|again)){0,4}(?: [a-z]+){0,3} (?:to|into|→)(?: an?)? $/;

/** 'with those of 2022 in brackets' */
const IN_BRACKETS =
  /^(?: (?:grades?|ratings?|marks?|ones?|'s|is|are|given))* in (?:round |square )?(?:brackets|parentheses)(?= |$)/;

/** 'is good, not outstanding as it was in 2021' */
const AS_THEN = /^ as(?: (?:it|they) (?:was|were|had been))?(?: (?:in|at|during|under|the))* D/;

/** Settles the inspection that the grade at `mark` belongs to. */
export const whenOf = (skeleton: Skeleton, mark: GradeMark, isEarlier: boolean): WhenScope => {
  const dates = skeleton.marks.filter(
    (each): each is DateMark => each.is === 'D' && !IN_BRACKETS.test(skeleton.text.slice(each.at + 1)),
  );
  const own = ownDate(skeleton, mark, dates);
  if (isEarlier) {
    const then = AS_THEN.exec(skeleton.text.slice(mark.at + 1));
    const date = then ? dates.find(({ at }) => at === mark.at + then[0].length) : own;
    return date?.date.past ? dated(date) : EARLIER;
  }
  if (own) return dated(own);
  const before = skeleton.text.slice(0, mark.at);
  if (SINCE_IT_WAS.test(before) || WAS_THEN.test(before) || BEFORE.test(skeleton.text.slice(mark.at + 1)))
    return EARLIER;
  const perfect = PERFECT.exec(before) ?? (mark.grade.past ? HAD_REQUIRED.exec(before) : null);
  if (
    perfect &&
    !/ having (?:kept|retained|held on to|maintained) /.test(perfect[0]) &&
    (perfect[0].startsWith(' having ') || !REPORTED.test(before.slice(0, perfect.index + 1)))
  )
    return EARLIER;
  return CURRENT;
};

/** 'In 2019 it was good at one thing. It was also adequate at another.': the second sentence still tells of 2019. */
const GOES_ON =
  /^(?: (?:it|they|the force|the constabulary|I|but|and|however|,))* (?:was|were|had|also|got|received|required|then|rated|graded|judged|found|G) |^(?: (?:its|the|and|but|both))*(?: [a-z]+){0,4} A(?: , [a-z]+ ,)? (?:was|were|had|G) /;
const OF_TODAY =
  / (?:is|are|has|have|now|today|new|latest|current|remains?|requires|again|still|this|improved|risen|fallen|up|down|O|F) /;

/** Whether a sentence with no date of its own goes on with the earlier inspection told of in the one before. */
export const goesOnWithThen = (skeleton: Skeleton): boolean =>
  GOES_ON.test(`${skeleton.text} `) &&
  !OF_TODAY.test(skeleton.text) &&
  skeleton.marks.every((each) => each.is !== 'D' && (each.is !== 'G' || each.grade.form !== 'verb' || each.grade.past));

/** Whether the date opens its sentence and so holds for all of it. */
export const opensSentence = (skeleton: Skeleton, mark: DateMark): boolean =>
  OPENING.test(skeleton.text.slice(0, mark.at)) && mark.date.past && !mark.date.ownClause;

const dated = (mark: DateMark): WhenScope => ({ when: mark.date.when, previous: mark.date.past, mark });

const ownDate = (skeleton: Skeleton, mark: GradeMark, dates: readonly DateMark[]): DateMark | null => {
  const text = skeleton.text;
  const grades = skeleton.marks.filter(({ is }) => is === 'G').map(({ at }) => at);
  const between = (from: number, to: number) => grades.some((at) => at > from && at < to);
  const firstBehind = (from: number) => grades.find((at) => at > from) ?? mark.at;
  const behind = dates.find(
    ({ at }) =>
      at > mark.at &&
      (between(mark.at, at)
        ? LISTED_ON.test(text.slice(mark.at + 1, at))
        : NEAR_BEHIND.test(text.slice(mark.at + 1, at).trimEnd())) &&
      !ELSEWHERE.test(text.slice(0, at)) &&
      !(OPENS_ANOTHER.test(text.slice(at + 1)) && OPENS_CLAUSE.test(text.slice(mark.at + 1, at))) &&
      !startsClause(text.slice(mark.at + 1, at)),
  );
  const close = dates.findLast(
    ({ at, date }) =>
      at < mark.at &&
      LISTED.test(text.slice(firstBehind(at), mark.at)) &&
      !(date.past && MOVES_ON.test(text.slice(at + 1, firstBehind(at))) && grades.some((grade) => grade < at)) &&
      (!/[,;)] /.test(withoutComma(text, at, firstBehind(at))) ||
        /^ , (?:when|where|(?:in|at|during|under) which) [^,;)]*$/.test(text.slice(at + 1, mark.at))) &&
      !(date.past && contrasted(text.slice(at + 1, mark.at), mark)) &&
      !WHERE_IT_WAS.test(text.slice(0, at)) &&
      (!ELSEWHERE.test(text.slice(0, at)) || /^ , when /.test(text.slice(at + 1))),
  );
  const opening =
    dates.find(
      ({ at }) => at < mark.at && (OPENING.test(text.slice(0, at)) || WHEN_THEY_CAME.test(text.slice(0, at))),
    ) ?? dates.findLast(({ at }) => at < mark.at && OPENING.test(text.slice(clauseFrom(text, at), at)));
  if (behind && close) {
    const isOfGradeBefore =
      grades.some((at) => at < close.at) && /^(?: ,)? (?:and|but|then|\() /.test(text.slice(close.at + 1));
    return isOfGradeBefore || behind.at - mark.at <= mark.at - close.at ? behind : close;
  }
  if (behind ?? close) return behind ?? close ?? null;
  const isOfGradeBefore =
    opening && grades.some((at) => at < opening.at) && / , $/.test(text.slice(opening.at + 1, opening.at + 4));
  if (opening && !isOfGradeBefore && !opening.date.ownClause && !contrasted(text.slice(opening.at + 1, mark.at), mark))
    return opening;
  return null;
};

/** 'is where it was in 2021: adequate' */
const WHERE_IT_WAS =
  / (?:where|what|the same as)(?: (?:it|they))? (?:was|were|had been|stood|got|had)(?: (?:in|at|back))* $| the same as (?:in|at) $/;

/** Several grades in one list: 'inadequate at A, inadequate at B and …'. Between a date and a grade alone stands nothing. */
const LISTED = /^(?:G(?: (?:at|for|in|on|with|and|,|A|N|G|both|also|was|were))* )?$/;

/** 'good for A, good for A and good for A in the last round': the date behind the list is of all of it. */
const LISTED_ON =
  /^ (?:at|for|in|on) (?:its |the )?A(?:(?: ,| and| , and)(?: (?:also|only))? G (?:at|for|in|on) (?:its |the )?A){1,8}(?: (?:in|at|under|during|the|its|back))* $/;

/** Where the clause of a place begins, behind a colon or a semicolon. */
const clauseFrom = (text: string, at: number): number =>
  Math.max(text.lastIndexOf(' : ', at), text.lastIndexOf(' ; ', at)) + 2;

/** What stands between a date and the grade; a comma behind a date that opens its clause parts nothing. */
const withoutComma = (text: string, at: number, to: number): string => {
  const between = text.slice(at + 1, to);
  const isOpening = /[:;,-](?: (?:and|but|in|at|for|just|only|though|although))* $/.test(text.slice(0, at));
  return isOpening ? between.replace(/^ ,/, '') : between;
};

/** Behind the grade a new clause has begun: the date is that clause's. */
const startsClause = (between: string): boolean =>
  / (?:same|unchanged|compared|than|as|from) [^G]{0,300}$/.test(
    between.replace(AS_FAR_AS, ' ').replace(GRADES_FROM, ' '),
  ) ||
  isInBracket(between.replace(/ \( (?:in|at|last|D|I|I in)? ?$/, '')) ||
  / (?:and|but|while|when|after|before|although|though|since|despite|which|who|where) (?!in |at |by |is |was )/.test(
    between,
  ) ||
  THE_GRADE_IT_HAD.test(between) ||
  A_SLIDE.test(between) ||
  /[:;]/.test(between) ||
  / , (?!in |at |when |the |last |D)/.test(between);

/** 'good, the grade it held in 2022' */
const THE_GRADE_IT_HAD = expression(
  ` , (?:the|an?)(?: (?:same|very|exact))* ${GRADE_NOUN}(?: (?:that|which))? (?:it|they|F) `,
);

/** 'requires improvement - a slide of one grade on last year' */
const A_SLIDE =
  / [,-] (?:an?|one|two)(?: [a-z]+)? (?:slide|rise|fall|drop|step|climb|improvement|change|jump|dip|grade|place|rung|notch|leap|slip|advance)(?: |$)/;

/** 'As recently as 2017' compares nothing, and 'in the same area' names one. */
const AS_FAR_AS =
  / by the same (?:I|inspectors?|people|team)(?= )| as (?:recently|late|far back|long ago) as(?= )| (?:in|at|for|on) the same (?:area|thing|subject|field|category|measure|question|heading)s?(?= )/;

/** 'the inadequate gradings from 2023' */
const GRADES_FROM =
  /^ (?:grades?|gradings?|ratings?|marks?|scores?|verdicts?)(?: [a-z]+)? from(?= )| (?:dates?|dating|dated|comes|came) (?:from|back to)(?= )/;

const isInBracket = (words: string): boolean => words.lastIndexOf(' ( ') > words.lastIndexOf(')');

/** 'In 2019 it was good; now it is inadequate', 'but is adequate': the date before no longer holds. */
const contrasted = (between: string, { grade }: GradeMark): boolean =>
  / (?:is|are|has|have|requires) /.test(between) ||
  (between.includes(' ; ') &&
    !LED_IN.test(between) &&
    !grade.past &&
    !/ (?:was|were|had|got|received) [^;]{0,200}$/.test(between)) ||
  (grade.form === 'verb' &&
    !grade.past &&
    / (?:and|but|while|yet)(?: (?:it|they|still))* $/.test(between) &&
    !/ (?:rated|graded|judged|found|deemed|given|got|received) /.test(between));

/** 'A year ago the list read: Kent good; Essex adequate': the date holds for all that the colon leads in. */
const LED_IN = /^(?: [^ ,;:GFA]+){1,8} : (?!(?:[^;]* )?(?:now|today|this) )/;

/** '(now adequate)', 'in 2016 rated good': the date opens another grade's words, at the head of a clause. */
const OPENS_ANOTHER =
  /^(?: [:,])?(?: (?:it|they|was|were|is|are|rated|graded|judged|only|just|an?|report|inspection|one|round))* G(?! (?:(?:back )?in )?D)/;
const OPENS_CLAUSE =
  / [,;:(–-](?: (?:and|but|while|when|where|whereas|though|although|in|at|on|by|back|for|under|the|its)){0,3} $/;
