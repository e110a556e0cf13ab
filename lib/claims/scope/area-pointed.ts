import type { AreaMention } from '../mentions/mention.ts';
import type { Skeleton } from '../skeleton.ts';
import { areaBefore } from './area-before.ts';
import { type AreaQuestion, type AreaScope, NO_AREA } from './area-question.ts';

const POINTER =
  /^(?: (?:rating|grade|too|also))? (?:at|in|for|on) (?:it|that|this|doing (?:exactly |just |precisely )?(?:that|this|so)|both|each(?: count| area| of them)?|the same|those|these|that regard|this regard|this area|that area|this respect|that respect|the same (?:count|area|thing|measure))(?: |$)|^ there(?: |$)/;
const THE_FIRST = /^ (?:at|in|for|on) the (first|former|second|latter)(?= [^A-Z]|$)(?! (?:of|time|place|report))/;
const THIS_AREA =
  / (?:this|that|the same|which|the latter) (?:area|heading|category|question|pillar|grade|measure|count)(?: |$)|grade for the same/;
const IN_EACH =
  /^(?: (?:and|but))? (?:in|on|at|for) (?:each|all|both)(?: N)?(?: of)?(?: (?:these|those|them|the))?(?: N)?(?: (?:areas|categories|things|fields|counts))? /;
const REPORTED = /^(?: (?:the|I|reports?|its|instead|inspectors))* (?:said|says) $/;
const IT_IS = /^(?: (?:and|but))? (?:it|that|this|they) (?:is|was|had|has|requires?|required|were|are|D) /;
const ALL_OF_THEM = /^(?: (?:all|both|they|these|those|each))(?: N)?(?: of (?:them|these|which))?(?: [a-z]+){0,3} $/;

/** Words that point at areas named earlier: 'at this', 'in all three', 'at the second', 'in this area it is', 'Both were'. */
export const areasPointedAt = (question: AreaQuestion, after: string): AreaScope | null => {
  if (POINTER.test(after)) return pointed(question);
  const all = /^ (?:in|at|for|on) all N(?: |$)/.test(after) || isAllOfThem(question) ? namedBefore(question) : [];
  return all.length > 1 ? { areas: all, mark: null, by: 'all' } : oneOfTwo(question, after);
};

/** 'This time all three are good', of the areas last named. */
const isAllOfThem = ({ skeleton, mark, discourse }: AreaQuestion): boolean => {
  const before = skeleton.text.slice(0, mark.at);
  const number = skeleton.marks.findLast((each) => each.is === 'N' && each.at < mark.at);
  const count = number?.is === 'N' ? number.number.value : 0;
  return / all N(?: [a-z]+){0,3} $/.test(before) && !/ [FA] /.test(before) && discourse.named.length === count;
};

/** The areas named before the grade in its sentence, else those of the sentence before. */
const namedBefore = ({ skeleton, mark, discourse }: AreaQuestion): readonly AreaMention[] => {
  const here = skeleton.marks.flatMap((each) => (each.is === 'A' && each.at < mark.at ? each.areas : []));
  return here.length > 1 ? here : discourse.named;
};

/** 'adequate at the first and inadequate at the second' */
const oneOfTwo = (question: AreaQuestion, after: string): AreaScope | null => {
  const part = THE_FIRST.exec(after);
  const pair = part ? namedBefore(question) : [];
  const area = pair.length === 2 ? pair[/first|former/.test(part?.[1] ?? '') ? 0 : 1] : undefined;
  return area ? { areas: [area], mark: null, by: 'pointer' } : null;
};

const pointed = ({ skeleton, mark, discourse }: AreaQuestion): AreaScope => {
  const here = areaBefore(skeleton, mark);
  if (here) return { areas: here.areas, mark: null, by: 'pointer' };
  const isOfBoth = /^ (?:at|in|for|on) (?:both|each)/.test(skeleton.text.slice(mark.at + 1));
  if (isOfBoth && discourse.named.length > 1) return { areas: discourse.named, mark: null, by: 'pointer' };
  return discourse.areas.length > 0 ? { areas: discourse.areas, mark: null, by: 'pointer' } : NO_AREA;
};

/** Words before the grade that point at an area named earlier: 'in this area', 'both were', 'It was' after 'Leadership is…'. */
export const areasMeantBefore = (question: AreaQuestion): AreaScope | null => {
  const { skeleton, mark, discourse } = question;
  const before = skeleton.text.slice(0, mark.at);
  if (REPORTED.test(before)) return back(discourse.areas);
  if (THIS_AREA.test(before)) return pointed(question);
  if (IN_EACH.test(before) && discourse.named.length > 1 && !/ A /.test(before)) return back(discourse.named);
  if (namesForce(skeleton)) return null;
  if (IT_IS.test(before)) return back(discourse.subject);
  if (!ALL_OF_THEM.test(before)) return null;
  const several = discourse.named.length > 1 ? discourse.named : discourse.areas;
  return several.length > 1 ? back(several) : null;
};

const namesForce = ({ text }: Skeleton): boolean => / F /.test(text);

const back = (areas: readonly AreaMention[]): AreaScope | null =>
  areas.length > 0 ? { areas, mark: null, by: 'pointer' } : null;
