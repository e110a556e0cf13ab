import { BEFORE_NOUN, countedBy, HAVE, isOfSome, NOUN, numberWithin } from './counts.ts';
import { expression } from './expression.ts';
import { GRADE_NOUN } from './names.ts';
import { plainAt, type Skeleton } from './skeleton.ts';

/** How many have the grade stated before: 'two other areas got the same grade', 'ten forces were put in that bracket'. */
export interface SameCount {
  readonly of: 'areas' | 'forces' | null;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

const GRADE = `(?:${GRADE_NOUN}|brackets?|bands?|groups?|columns?|camp|word|boat)`;
const SAME = `(?: (?:put|placed|landed|falls?|fell|sits?|sat|are|is|was|were))?(?: (?:in|into|with|under))?(?: (?:(?:the (?:very )?same|an identical|a similar)(?: ${GRADE})?|(?:that|this) ${GRADE}|(?<= (?:given|awarded|handed|received|earned) )it))`;
const ENDS = '(?=\\s*$| [,;:()-]| and| but| while| from I)';
/** 'Two other areas received the same grade', 'The only force to be given it' */
const SO_MANY = expression(
  `(?:^|[,;:-]| and| but| while)(?: (?:just|only|a further|another|some|across england and wales|nationally|a total of)){0,2} N(?:${BEFORE_NOUN}${NOUN}(?: [,(-] [FA] [,)-])?)?(?: (?:in|across) (?:england and wales|the country|the land)| nationally| of (?:its|the force 's) work| of the force)?(?: to)?(?:${HAVE})${SAME}${ENDS}`,
);
const DENIED = / (?:not|never|yet|could|might|would|if|no longer|nor|neither|most|more than|fewer than) /;

/** A count of those that share the grade just stated, in a sentence or clause without a grade word of its own. */
export const sameCountOf = (skeleton: Skeleton, from: number): SameCount | null => {
  const said = skeleton.text.slice(Math.max(0, from));
  const found = !said.includes(' N') || / G(?: |$)/.test(said) ? null : SO_MANY.exec(said);
  if (!found || DENIED.test(said.slice(0, found.index + found[0].length))) return null;
  const start = Math.max(0, from) + found.index;
  const number = numberWithin(skeleton, start, start + found[0].length);
  if (number === null || number.loose || isOfSome(found[0])) return null;
  const mark = skeleton.marks.find((each) => each.is === 'N' && each.at >= start);
  if (!mark) return null;
  const end = plainAt(skeleton, start + found[0].length);
  return { of: countedBy(found[1]), count: number.value, start: mark.start, end };
};
