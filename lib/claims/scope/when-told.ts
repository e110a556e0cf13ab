import type { Discourse } from '../discourse.ts';
import { expression } from '../expression.ts';
import { GRADE_NOUN } from '../names.ts';
import type { DateMark, GradeMark, Skeleton } from '../skeleton.ts';
import type { AreaScope } from './area-question.ts';
import { goesOnFrom } from './told-before.ts';
import { goesOnWithThen, type WhenScope } from './when-scope.ts';

/** What settles of which inspection a grade is where its own sentence names no time for it. */
interface WhenQuestion {
  readonly skeleton: Skeleton;
  readonly mark: GradeMark;
  readonly construction: string;
  /** What its own words say. */
  readonly said: WhenScope;
  readonly area: AreaScope;
  readonly discourse: Discourse;
}

/** The inspection a grade is of, by its own words, else by what has been told before it and what comes right behind. */
export const whenTold = (question: WhenQuestion): WhenScope => {
  const { skeleton, mark, said, area, discourse } = question;
  const then = said.mark === null ? thenOf(question) : null;
  const own =
    then && (!said.previous || said.when.kind === 'previous') ? { ...said, when: then, previous: true } : said;
  const { standing } = discourse;
  const isShared =
    own.mark === null &&
    standing?.previous === true &&
    ((area.by === 'shared' && !speaksOfNow(skeleton, mark)) || (!own.previous && isParallel(skeleton, mark)));
  if (isShared && standing) return { ...own, when: standing.when, previous: true };
  const behind = own.mark === null && !own.previous ? yearBehind(discourse.next) : null;
  if (behind) return { ...own, when: behind.date.when, previous: true };
  return own.mark === null &&
    !own.previous &&
    (isThenBy(discourse.next, skeleton, mark) || wasBeforeNow(skeleton, mark))
    ? { ...own, when: { kind: 'previous' }, previous: true }
    : own;
};

const thenOf = ({ skeleton, construction, area, discourse }: WhenQuestion) => {
  const { before, told, dated, over } = discourse;
  const isMove = construction === 'move';
  if (before !== null && !isMove && isNewIn(area, discourse) && goesOnWithThen(skeleton)) return before;
  if (told !== null && !isMove && goesOnFrom(skeleton)) return told.when;
  return dated ?? (skeleton.sentence.isLine || skeleton.sentence.isItem ? over : null);
};

/** 'It was inadequate at leadership in 2019. It was adequate at leadership': what is named again is of today. */
const isNewIn = ({ areas }: AreaScope, { named }: Discourse): boolean =>
  areas.every((area) => named.every((each) => each.late !== area.late || each.early !== area.early));

/** 'Inadequate in 2022, it is now at good' */
const speaksOfNow = ({ marks, text }: Skeleton, { at }: GradeMark): boolean =>
  marks.some((each) => each.is === 'D' && !each.date.past && each.at < at && NOW_IS.test(text.slice(each.at + 1, at)));

const NOW_IS = /^(?: ,)?(?: (?:at|on|only|just|merely|an?|rated|graded|judged|it|is|are|has|been))* $/;

/** 'Kent was good in 2022; Essex was adequate': the second clause goes on with the time of the first. */
const isParallel = ({ marks, text }: Skeleton, { at, grade }: GradeMark): boolean => {
  const last = marks.findLast((each) => each.is === 'G' && each.at < at);
  if (last === undefined) return false;
  const between = text.slice(last.at + 1, at);
  const date = marks.find((each): each is DateMark => each.is === 'D' && each.at > last.at);
  return date?.date.past === true && (PARALLEL.test(between) || (grade.past && PARALLEL_VERB.test(between)));
};

const DATED = '(?: (?:at|for|in|on) (?:(?:its|the) )?A)?(?: (?:in|at|its|the|their|back|during))* D';
const NEXT = "(?: [;,])(?: (?:and|while|but))?(?: (?:the|its|that of))* [FA](?: 's)?(?: A)?";
const PARALLEL = expression(
  `^${DATED}${NEXT} (?:was|were|had|earned|got)(?: (?:also|only|just|rated|graded|judged|an?))* $`,
);
const PARALLEL_VERB = expression(`^${DATED}${NEXT} $`);

/** 'is now good; it was inadequate' */
const wasBeforeNow = ({ marks, text }: Skeleton, { at }: GradeMark): boolean => {
  const last = marks.findLast((each) => each.is === 'G' && each.at < at);
  const now = marks.find((each): each is DateMark => each.is === 'D');
  return (
    last !== undefined &&
    now !== undefined &&
    !now.date.past &&
    now.at < last.at + 4 &&
    IT_WAS.test(text.slice(last.at + 1, at))
  );
};
const IT_WAS =
  /^(?: (?:at|for|in|on) (?:its |the )?A| D)*(?: [;,-])(?: (?:and|but|where|when|though|although|before|,))* (?:it|they|that) (?:was|were|had been)(?: (?:rated|graded|judged|only|just|an?))* $/;

/** 'It was a judgment handed out in December 2015.', behind the sentence with the grade. */
const yearBehind = (next: Skeleton | null): DateMark | null => {
  const [date, ...others] = next?.marks ?? [];
  if (next === null || date?.is !== 'D' || others.length > 0) return null;
  return date.date.past && date.date.when.kind === 'year' && WAS_IN.test(next.text.slice(0, date.at)) ? date : null;
};
const WAS_IN = expression(
  `^ (?:it|(?:that|this|the)(?: (?:report|inspection|${GRADE_NOUN}))?) (?:was|came|dates|dated|had come|had been)(?: (?:an?|the|only|just|all|back|out|published|given|handed|down|delivered|made|issued|${GRADE_NOUN})){0,5} (?:in|from|of|on|to) $`,
);

/** 'Leadership was inadequate.' before 'It is now good.' */
const isThenBy = (next: Skeleton | null, { text }: Skeleton, { at }: GradeMark): boolean => {
  if (next === null || !WAS.test(text.slice(0, at))) return false;
  const found = IT_IS_NOW.exec(next.text);
  const date = found ? next.marks.find((each): each is DateMark => each.is === 'D') : undefined;
  return found !== null && date !== undefined && !date.date.past && date.at < found[0].length + 3;
};

const WAS = / (?:was|were|had been)(?: (?:one of the N|rated|graded|judged|also|only|just|an?))* $/;
const IT_IS_NOW =
  /^(?: (?:but|and))?(?: D(?: ,)?)?(?: (?:it|they|that))(?: (?:is|are|has|have|been|become|requires?|rated|graded|judged|D|only|just|merely|an?|at))* G/;
