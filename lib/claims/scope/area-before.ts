import { isOwnClause } from '../apart.ts';
import type { AreaMark, GradeMark, Skeleton } from '../skeleton.ts';
import { type AreaQuestion, type AreaScope, named } from './area-question.ts';

/** A force that is a subject of its own; not 'leadership at Kent was…'. */
const RIVAL =
  /(?:^| (?!(?:at|in|of|for|by|across|within|to) )[^ ]+) F(?! 's) (?:is|was|are|were|has|had|requires?|required|,)/;
/** The nearest area before the grade that is not set apart ('unlike leadership'). */
export const areaBefore = (skeleton: Skeleton, mark: GradeMark): AreaMark | undefined => {
  const nearest = skeleton.marks.findLast(
    (each): each is AreaMark =>
      each.is === 'A' &&
      each.at < mark.at &&
      (each.apart === null || isOwnClause(skeleton.text.slice(each.at + 1, mark.at))),
  );
  return nearest && (glossedBy(skeleton, nearest, mark) ?? nearest);
};

/** 'On legitimacy (how it treats people) it is good': what brackets only say in other words. */
const glossedBy = ({ text, marks }: Skeleton, { at }: AreaMark, mark: GradeMark): AreaMark | undefined => {
  const open = text.lastIndexOf(' ( ', at);
  const isInside = open > 0 && !text.slice(open, at).includes(' ) ') && / \) /.test(text.slice(at, mark.at));
  return isInside ? marks.find((each): each is AreaMark => each.is === 'A' && each.at === open - 1) : undefined;
};

/** 'Preventing crime - good': only separators between the area and its grade. */
export const areaBeside = ({ skeleton, mark, taken }: AreaQuestion): AreaMark | null => {
  const nearest = skeleton.marks.findLast(
    (each): each is AreaMark => each.is === 'A' && each.at < mark.at && !taken.has(each.at),
  );
  const between = nearest ? skeleton.text.slice(nearest.at + 1, mark.at) : '';
  return nearest && /^(?: (?:[:,;()→-]|D|also|now|still|both|rated|graded|a|an|F 's|F))* $/.test(between)
    ? nearest
    : null;
};

/** 'Leadership: a good for Kent; adequate for Essex': the area heads the whole sentence. */
const HEADS_IT = /^(?: [^ G;:]+){0,8} :(?: [^ A]+)+ $/;
/** '… let it down: inadequate', '… needs work: it is inadequate' */
const GRADE_NEXT =
  / : (?:it|they|both|all) |^(?: [^ ;:GFA]+){1,11} : (?:(?:an?|only|just|still|now|rated|graded|judged) )*$/;
/** 'A good for leadership has become an' */
const BECOMES =
  /^(?: D)?(?: (?:has|have|had|is|was|now|been)){0,3} (?:become|became|becomes|turned into|replaced by|given way to|gives way to|gave way to|slipped to|dropped to|now)(?: an?)? $/;
/** 'must do better at leadership, rated inadequate, and' */
const RATED_SO = /^ , (?:rated|graded|judged|marked|deemed)(?: (?:as|an?|to be|only|just)){0,2} $/;
/** 'Three areas (' */
const COUNTED_BEFORE = / N(?: [a-z]+){0,3} \( $/;

/** The nearest area before the grade that is its subject or opens its clause: 'leadership was good', 'on leadership it is good'. */
export const areaAsSubject = (question: AreaQuestion): AreaScope | null => {
  const { skeleton, mark, taken } = question;
  const nearest = areaBefore(skeleton, mark);
  if (!nearest) return null;
  const between = skeleton.text.slice(nearest.at + 1, mark.at);
  if (isOverall(skeleton, mark) && !IS_ITSELF.test(between)) return null;
  const pointsBack =
    /^(?: ,)?(?: (?:an|the|one))? (?:area|skill|something|thing|count|field|(?:for |at |on )?which|where|in which|that)(?: |$)/.test(
      between,
    ) ||
    /^ \((?: [a-zD]+){0,3} $/.test(between) ||
    / (?:recovery|step|drop|fall|improvement|rise|up|down|slide|slip|dip|leap|jump|climb|decline|promotion|demotion) from(?: the)? $/.test(
      between,
    ) ||
    BECOMES.test(between) ||
    RATED_SO.test(between);
  const isCounted = /^ \)/.test(between) && COUNTED_BEFORE.test(skeleton.text.slice(0, nearest.at));
  const isGlossed = /^ \( [^()]+ \) /.test(between) && isSubjectOfSentence(skeleton, nearest);
  if ((/ \) /.test(between) && !isCounted && !isGlossed) || (taken.has(nearest.at) && !pointsBack)) return null;
  if (isAsideOfForce(skeleton, nearest, between)) return null;
  const isSubject = isSubjectOfSentence(skeleton, nearest);
  const isUnsaid =
    !taken.has(nearest.at) && / [;:](?: D)?(?: ,)? (?:it|instead|this|that)(?: (?:[a-z]+|,)){0,4} $/.test(between);
  if (isUnsaid) return named(nearest);
  const isLabel = isSubject && HEADS_IT.test(between);
  if (/ ; /.test(between) && !isLabel && !(isSubject && / ; (?:it|they|both|all) /.test(between))) return null;
  if (/ : /.test(between) && !/^ :/.test(between) && !isSubject && !GRADE_NEXT.test(between)) return null;
  const opens = opensClause(skeleton.text.slice(0, nearest.at));
  if (RIVAL.test(between) && !opens && !pointsBack) return null;
  if (/ (?:and|but|while|whereas) (?:it|the force|they|F) /.test(between) && !opens) return null;
  const part = / the (first|last) N /.exec(between);
  const count = part
    ? skeleton.marks.find((each) => each.is === 'N' && each.at > nearest.at && each.at < mark.at)
    : undefined;
  if (part && count?.is === 'N') {
    const few = count.number.value;
    return {
      areas: part[1] === 'first' ? nearest.areas.slice(0, few) : nearest.areas.slice(-few),
      mark: nearest,
      by: 'name',
    };
  }
  return named(nearest);
};

/** 'The force, which has a new unit for managing offenders, was …' */
const isAsideOfForce = ({ text }: Skeleton, { at }: AreaMark, between: string): boolean =>
  /^ , (?!(?:which|where|who) )/.test(between) &&
  / (?:F|force|constabulary) , (?:which|who|whose|where) (?!(?:is|was|were|are|requires?|required|got|received) )[^,;:GA]{3,80} $/.test(
    text.slice(0, at),
  );

const isSubjectOfSentence = (skeleton: Skeleton, mark: AreaMark): boolean =>
  /^(?: (?:[-•"(]|the|its|their|his|F 's|on|in|for|at|now|meanwhile|,|only|and|but|(?:reports?|verdict|grade|news|section|chapter|inspection|judge?ment|finding|story|mark)(?= (?:on|for|in|at))))*\s?$/.test(
    skeleton.text.slice(0, mark.at),
  );

/** 'On leadership', 'At preventing crime', 'In two areas, A and B,': the area opens its clause. */
const opensClause = (before: string): boolean =>
  /(?:^|[,;:-]|and|but|where|that)(?: (?:whether|on|at|in|for|when it comes to|as for|two|N|areas|,|the|its|how|only|both|that leaves|which leaves|as regards|turning to|then comes|next comes|there is|finally)){0,12} $/.test(
    before,
  ) || before.trim() === '';

/** Another force, or another time, and the same area: 'GMP requires improvement in efficiency, while Kent is outstanding'. */
export const areaCarried = ({
  skeleton,
  mark,
  taken,
  discourse,
  story,
  construction,
}: AreaQuestion): AreaMark | null => {
  const nearest = areaBefore(skeleton, mark);
  if (!nearest) return null;
  if (
    construction !== 'gapping' &&
    !taken.has(nearest.at) &&
    !/ overall /.test(skeleton.text) &&
    story.era === 'late' &&
    discourse.heading.length === 0
  )
    return null;
  const between = skeleton.text.slice(nearest.at + 1, mark.at);
  return / F(?: |$)/.test(between) || / (?:now|again|still) /.test(between) || /^[^A-Z]{0,40}D/.test(between)
    ? nearest
    : null;
};

/** 'rated good overall': as a whole, not in the area just named. */
export const isOverall = ({ text }: Skeleton, { at }: GradeMark): boolean =>
  /^ overall(?: |$)/.test(text.slice(at + 1)) || / overall $/.test(text.slice(0, at));

/** 'Leadership was rated good overall': the area is what is good. */
const IS_ITSELF = /^(?: [^ A-Z,;:]+){0,5} $/;
