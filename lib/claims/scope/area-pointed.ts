import type { Discourse } from '../discourse.ts';
import { expression } from '../expression.ts';
import type { AreaMention } from '../mentions/mention.ts';
import type { Skeleton } from '../skeleton.ts';
import { areaBefore } from './area-before.ts';
import type { AreaQuestion, AreaScope } from './area-question.ts';
import { THE_FIRST, WHICH_OF_TWO } from './of-two.ts';

/** What an area is called without its name. */
const ONE =
  '(?:area|heading|category|question|pillar|grade|measure|count|regard|respect|score|front|department|subject|topic|theme|test|yardstick|criterion|discipline|aspect|strand|field|point|thing|matter|work|part of (?:its|the) work)';
const POINTER = expression(
  `^(?: (?:rating|grade|too|also|then|now|D))*(?: (?:at|in|for|on|under|by|against) (?:it|that|this|doing (?:exactly |just |precisely )?(?:that|this|so)|both|each(?: count| area| of them)?|the same|those|these|(?:this|that|the same|the very same) ${ONE}|in the area(?! (?:of|where|that|in)(?= )))| here| there)(?: |$)`,
);
/** 'on this measure', which in a round-up is what the whole compares. */
const MEASURE = expression(`(?:at|in|for|on|under|by|against) (?:this|that|the same|the very same) ${ONE}(?: |$)`);
const THIS_AREA = expression(` (?:this|that|the same|which|the latter) ${ONE}(?: |$)|grade for the same`);
const IN_EACH =
  /^(?: (?:and|but))? (?:in|on|at|for) (?:each|all|both)(?: N)?(?: of)?(?: (?:these|those|them|the))?(?: N)?(?: (?:areas|categories|things|fields|counts))? /;
const REPORTED = /^(?: (?:the|I|reports?|its|instead|inspectors))* (?:said|says) $/;
const IT_IS =
  /^(?:(?: [a-z]+){2,5} ,)?(?: (?:and|but|now|today|then|yet|still|,|D))*(?: (?:it|that|this|they)) (?:is|was|had|has|requires?|required|needs?|needed|were|are|D|now|G) /;
/** 'Then came leadership. That was …' */
const THAT_IS = /^(?: (?:and|but))? (?:that|this)(?: (?:too|also|,))* (?:is|was)(?: [a-z]+){0,3} $/;
const ALL_OF_THEM =
  /^(?: (?:now|today|then|this time|D|,))*(?: (?:all|both|they|these|those|each))(?: N)?(?: of (?:them|these|which))?(?: (?:[a-z]+|D)){0,4} $/;
/** 'That has now been changed to', 'It was later lowered to': of the grade just told. */
const CHANGED_TO =
  /^(?: (?:and|but|D|,))*(?: (?:that|this|it|the|grade|rating|mark|verdict)){1,3}(?: (?:has|had|was|is|been|now|since|later|then|also|D)){1,5} (?:changed|turned|lowered|raised|revised|cut|reduced|increased|amended|corrected|downgraded|upgraded|reassessed|moved(?: up| down)?|marked down)(?: [a-z]+)? (?:to|into)(?: an?)? $/;
/** 'That is down one from' */
const MOVED_FROM =
  /^(?: (?:and|but))?(?: (?:that|this|it)) (?:is|was|marks|represents|means)(?: (?:[a-z]+|N)){0,5} (?:from|on)(?: an?| the)? $/;
/** 'The second of those was' */
const ONE_OF_THOSE =
  / the (first|former|second|latter)(?: of (?:those|these|them|the N|which))? (?:is|was|had|has|came)(?: [a-z]+){0,4} $/;
/** 'In the former it is', 'in the latter' */
const IN_THE_FORMER =
  / (?:in|at|on|for) the (first|former|second|latter)(?: of (?:those|these|them|which))?(?: ,)?(?: (?:it|they|the force|the constabulary|F))?(?: (?:is|was|has|had|got|gets|were|are|an?|only|just|rated|graded|D)){0,4} $/;
/** 'On the last of those' */
const ON_ONE_OF_THOSE =
  /^(?: (?:and|but))? (?:in|at|on|for|over) (?:the )?(first|second|third|fourth|fifth|sixth|last|final|N)(?: one)? of (?:those|these|them|the N)(?= |$)/;
/** What a pointer means that nobody can follow: nothing is claimed of it. */
const UNKNOWN = { early: null, late: null, first: null, weak: true, also: [] };
/** 'There it had' */
const THERE =
  /^(?: (?:and|but))? (?:here|there)(?: (?:too|also|,))* (?:it|they|the force|the constabulary|F|(?:the|its|their) (?:grade|verdict|finding|conclusion|rating|mark|result|judge?ment|assessment)) /;
/** 'The report of that time had it as' */
const HAD_IT_AS =
  / (?:had|has|have|puts?|gives?|gave|lists?|listed|shows?|showed|recorded|marked|graded|rated) (?:it|that|this) (?:down )?(?:as|at)(?: an?)? $/;

/** Words that point at areas named earlier: 'at this', 'in all three', 'at the second', 'in this area it is', 'Both were'. */
export const areasPointedAt = (question: AreaQuestion, after: string): AreaScope | null => {
  const each = ofPairHere(question);
  if (each) return each;
  if (POINTER.test(after)) return pointed(question);
  const all = /^ (?:in|at|for|on) all N(?: |$)/.test(after) || isAllOfThem(question) ? namedBefore(question) : [];
  return all.length > 1 ? { areas: all, mark: null, by: 'all' } : oneOfTwo(question, after);
};

/** 'This time all three are good', of the areas last named. */
const isAllOfThem = (question: AreaQuestion): boolean => {
  const { skeleton, mark } = question;
  const before = skeleton.text.slice(0, mark.at);
  const number = skeleton.marks.findLast((each) => each.is === 'N' && each.at < mark.at);
  const count = number?.is === 'N' ? number.number.value : 0;
  const isHere = / A /.test(before);
  return (
    / all N(?: [a-z]+){0,3} $/.test(before) && (isHere || !/ F /.test(before)) && namedBefore(question).length === count
  );
};

/** The areas named before the grade in its sentence, else those of the sentence before. */
const namedBefore = (question: AreaQuestion): readonly AreaMention[] => {
  const here = namedIn(question);
  return here.length > 1 ? here : question.discourse.named;
};

const namedIn = ({ skeleton, mark }: AreaQuestion): readonly AreaMention[] =>
  skeleton.marks.flatMap((each) => (each.is === 'A' && each.at < mark.at ? each.areas : []));

/** 'inspectors looked at A and B; the former was good, the latter inadequate' */
const ofPairHere = (question: AreaQuestion): AreaScope | null => {
  const { skeleton, mark, discourse } = question;
  const part = WHICH_OF_TWO.exec(skeleton.text.slice(0, mark.at))?.[1];
  if (part === undefined || discourse.several.length > 1) return null;
  if (skeleton.marks.some((each) => each.is === 'F' && each.forces.length > 1)) return null;
  const [first, second] = pairOf(question);
  return first && second ? back([/first|former/.test(part) ? first : second]) : null;
};

/** The two areas that its sentence names before it, else the last sentence with areas. */
const pairOf = (question: AreaQuestion): readonly AreaMention[] => {
  const here = namedIn(question);
  if (here.length === 0) return question.discourse.pair;
  return here.length === 2 ? here : [];
};
/** 'adequate at the first and inadequate at the second' */
const oneOfTwo = (question: AreaQuestion, after: string): AreaScope | null => {
  const part = THE_FIRST.exec(after);
  const area = part ? pairOf(question)[/first|former/.test(part[1] ?? '') ? 0 : 1] : undefined;
  return area ? { areas: [area], mark: null, by: 'pointer' } : null;
};

/** The areas last named, in this paragraph or, where it only begins, at the end of the one before. */
const areasLately = ({ areas, about, aboutBefore, isOpening }: Discourse): readonly AreaMention[] =>
  about.length > 0 || (isOpening && aboutBefore.length > 0) ? areas : [];

const pointed = (question: AreaQuestion): AreaScope | null => {
  const { skeleton, mark, discourse, story, cued } = question;
  const here = areaBefore(skeleton, mark);
  const isBoth = BOTH.test(skeleton.text.slice(mark.at + 1));
  const two = isBoth ? namedIn(question) : [];
  if (two.length === 2) return back(two);
  const cue =
    !here && story.era === 'late' && areasLately(discourse).length === 0 ? (cued.here() ?? cued.before()) : null;
  if (cue) return back([cue]);
  if (!here && story.topic !== null && MEASURE.test(skeleton.text) && !isOfAnother(question))
    return { areas: [story.topic], mark: null, by: 'topic' };
  if (here) return { areas: here.areas, mark: null, by: 'pointer' };
  const isOfBoth = /^ (?:at|in|for|on) (?:both|each)/.test(skeleton.text.slice(mark.at + 1));
  if (isOfBoth && discourse.named.length > 1) return { areas: discourse.named, mark: null, by: 'pointer' };
  const lately = / the (?:very )?same /.test(skeleton.text) ? discourse.areas : areasLately(discourse);
  const isUngraded = lately.every(({ early, late, first }) => (early ?? late ?? first) === null);
  if (isUngraded && story.topic) return { areas: [story.topic], mark: null, by: 'topic' };
  return back(lately);
};

const BOTH = /^(?: (?:too|also|then|now))* (?:at|in|for|on) both(?= |$)/;

/** This paragraph has brought up something else than what the story is about. */
const isOfAnother = ({ skeleton, discourse: { opened, standing }, story: { topic } }: AreaQuestion): boolean =>
  opened.length > 0 ||
  (standing?.paragraph === skeleton.sentence.paragraph && standing.areas.some((area) => area.late !== topic?.late));

/** Words before the grade that point at an area named earlier: 'in this area', 'both were', 'It was' after 'Leadership is…'. */
export const areasMeantBefore = (question: AreaQuestion): AreaScope | null => {
  const { skeleton, mark, discourse } = question;
  const before = skeleton.text.slice(0, mark.at);
  if (REPORTED.test(before)) return back(areasLately(discourse));
  if (THIS_AREA.test(before)) return pointed(question);
  if (IN_EACH.test(before) && discourse.named.length > 1 && !/ A /.test(before)) return back(discourse.named);
  const part = ON_ONE_OF_THOSE.exec(before)?.[1];
  if (part !== undefined && !/ A /.test(before)) return oneOfThose(question, part);
  if (namesForce(skeleton)) return null;
  if (THERE.test(before) && !/ A /.test(before)) return pointed(question);
  const one = ONE_OF_THOSE.exec(before) ?? IN_THE_FORMER.exec(before) ?? WHICH_OF_TWO.exec(before);
  const [first, second] = discourse.pair;
  if (one && first && second && !/ A /.test(before)) return back([/first|former/.test(one[1] ?? '') ? first : second]);
  if (MOVED_FROM.test(before) || CHANGED_TO.test(before) || HAD_IT_AS.test(before))
    return back(discourse.standing?.areas ?? []);
  if (THAT_IS.test(before)) return back(discourse.subject) ?? back(discourse.opened);
  if (IT_IS.test(before)) return back(discourse.subject);
  if (!ALL_OF_THEM.test(before)) return null;
  const several = discourse.named.length > 1 ? discourse.named : areasLately(discourse);
  return several.length > 1 ? back(several) : null;
};

/**
 * Of a list only its ends are sure: what stands between may have other names that were not heard. Before 2021 what is
 * listed explains a pillar as often as not, whose name it would be taken for.
 */
const oneOfThose = ({ discourse: { named }, story, mark: { start } }: AreaQuestion, part: string): AreaScope | null => {
  const [first, second] = story.era === 'late' ? named : [];
  const area = second && (part === 'first' ? first : /last|final/.test(part) ? named.at(-1) : undefined);
  return back([area ?? { ...UNKNOWN, start, end: start }]);
};

const namesForce = ({ text }: Skeleton): boolean => / F /.test(text);

const back = (areas: readonly AreaMention[]): AreaScope | null =>
  areas.length > 0 ? { areas, mark: null, by: 'pointer' } : null;
