import { isOwnClause } from '../apart.ts';
import type { Discourse, Story } from '../discourse.ts';
import type { AreaMention } from '../mentions/mention.ts';
import type { AreaMark, GradeMark, Skeleton } from '../skeleton.ts';

/** Which areas a grade is said of: named ones, or none (an overall grade). */
export interface AreaScope {
  readonly areas: readonly AreaMention[];
  readonly mark: AreaMark | null;
  /** How they were found: named in the sentence, pointed at ('in this area'), or what the story is about. */
  readonly by: 'name' | 'pointer' | 'shared' | 'all' | 'heading' | 'topic' | 'none';
}

/** What the resolver needs to know of a grade word. */
export interface AreaQuestion {
  readonly skeleton: Skeleton;
  readonly mark: GradeMark;
  readonly discourse: Discourse;
  readonly story: Story;
  /** Places of area marks that stand to the right of an earlier grade and belong to it. */
  readonly taken: ReadonlySet<number>;
  readonly construction: string;
}

const NONE: AreaScope = { areas: [], mark: null, by: 'none' };

const HEAD = '(?:at|in|for|on|with|over|about|regarding|when|where|how|concerning)';
const FILL =
  "(?:at|in|for|on|with|over|to|of|it|they|he|comes|came|terms|respect|regards?|its|the|their|his|her|our|how|way|ways|ability|performance|which|that|force|constabulary|'s|work|quality|accuracy|speed|standard|both|only|not|area|areas|field|case|key|first|as|far|D|both|,|what|relation|against|dealing|also|handling|same|F)";
const RIGHT = new RegExp(
  `^(?: (?:too|also|again|overall|however|now|still|rating|grade|grades|ratings|mark|marks|grading|gradings|score|scores|verdict|judgement|judgment|as well|D|once more|in D|by I|by the I|not only|for the (?:N|first|second|third|fourth|fifth)(?: [a-z]+)? (?:time|year|inspection)(?: in a row| running)?|, (?:up|down) from(?: an?)? G ,|(?:was|were) (?:given|awarded|handed out|issued)|went|to F|for F|at F))*(?: [,)-])?(?: ${HEAD})(?: ${FILL}){0,7} A(?! G)`,
);
const COUNTED_LIST =
  /^(?: rating| grade)?(?: (?:in|at|on|for|across))(?: (?:just|only|all|the|other|another|a|further|its|of|as|many|most|some|several|key|more|separate|remaining|main))*(?: N)?(?: (?:of|the|its|N|other|key|further|more|of policing))*(?: (?:areas?|categories|category|pillars?|things|aspects|fields|headings|counts|of them))?(?: of policing| of its work| inspected by I| looked at(?: by I)?| I looked at| examined| inspected| the force was G)?(?: as well| too)?(?: (?:,|:|-|\(|among|amongst|them|including|includes?|such|as|namely|those|being|which|were|are|like|the|its|in|at|for|how|and|I|said|says|reports?|report|of|it|according|to)){1,8} A/;
const COLON_LIST =
  /^(?: , (?:says|said) (?:the )?I| , (?:the )?I (?:says|said))? : (?:(?:the|its|their|how|it) )*A(?! (?:is|are|was|were|G|requires?|has|had|both|all|[:(-]))/;
const DIRECT = /^(?: (?:its|the|their|how|it|in|way|both|force|the force 's))* A/;
const LABELLED =
  /^(?: (?:[:;,-]|→|areas?|were|are|include|included|including|was|is|for|at|the|its|how|grades?|being|those|these|forces?|rated|awarded|given|came|went|verdict|on|in|marks?|one|N|among|amongst|them|so|it|much|some|said|says|reports?|report|according|to|I|rating|rated|it|won|was given|had|that|force|constabulary|'s|way|F|D))* A/;
/** 'The two areas where it requires improvement are A and B.' */
const AREAS_THAT =
  / (?:areas?|categor(?:y|ies)|pillars?|questions?)(?: (?:where|in which|that|which|for which|rated|graded|it|the|force|constabulary|F|they|is|was|were|has|had|been|judged|found|to|be|as|given|I|still|only|now|also|and))* $/;
const NAMED_BEHIND = /^(?: (?:is|are|was|were|include|included|includes|:))+(?: (?:the|its|how|it|in|both))* A/;
const POINTER =
  /^(?: (?:rating|grade|too|also))? (?:at|in|for|on) (?:it|that|this|both|each(?: count| area| of them)?|the same|those|these|that regard|this regard|this area|that area|this respect|that respect|the same (?:count|area|thing|measure))(?: |$)/;
/** A force that is a subject of its own; not 'leadership at Kent was…'. */
const RIVAL =
  /(?:^| (?!(?:at|in|of|for|by|across|within|to) )[^ ]+) F(?! 's) (?:is|was|are|were|has|had|requires?|required|,)/;
const LIST_CONSTRUCTIONS: ReadonlySet<string> = new Set([
  'label',
  'attributive',
  'noun',
  'lead',
  'tally-so-many',
  'tally-only',
  'rated',
]);

/** Settles the area of a grade: what stands behind it, what it is said of before it, what it points at, or the story's topic. */
export const areasOf = (question: AreaQuestion): AreaScope => {
  const { skeleton, mark, discourse, story } = question;
  const after = skeleton.text.slice(mark.at + 1);
  const beside = question.construction === 'label' ? besideArea(question) : null;
  if (beside) return named(beside);
  const right = rightArea(question, after);
  if (right) return named(right);
  if (POINTER.test(after)) return pointed(question);
  const all = /^ (?:in|at|for|on) all N(?: |$)/.test(after) || isAllOfThem(question) ? namedBefore(question) : [];
  if (all.length > 1) return { areas: all, mark: null, by: 'all' };
  const one = oneOfTwo(question, after);
  if (one) return one;
  const left = leftArea(question);
  if (left) return left;
  const anaphor = pointedBefore(question);
  if (anaphor) return anaphor;
  const carried = carriedArea(question);
  if (carried) return named(carried);
  const shared = sharedArea(question);
  if (shared) return shared;
  if (discourse.heading.length > 0) return { areas: discourse.heading, mark: null, by: 'heading' };
  if (story.topic) return { areas: [story.topic], mark: null, by: 'topic' };
  return NONE;
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
  const part = /^ (?:at|in|for|on) the (first|former|second|latter)(?= [^A-Z]|$)(?! (?:of|time|place|report))/.exec(
    after,
  );
  const pair = part ? namedBefore(question) : [];
  const area = pair.length === 2 ? pair[/first|former/.test(part?.[1] ?? '') ? 0 : 1] : undefined;
  return area ? { areas: [area], mark: null, by: 'pointer' } : null;
};

/** The nearest area before the grade that is not set apart ('unlike leadership'). */
const areaBefore = (skeleton: Skeleton, mark: GradeMark): AreaMark | undefined =>
  skeleton.marks.findLast(
    (each): each is AreaMark =>
      each.is === 'A' &&
      each.at < mark.at &&
      (each.apart === null || isOwnClause(skeleton.text.slice(each.at + 1, mark.at))),
  );

const named = (mark: AreaMark): AreaScope => ({ areas: mark.areas, mark, by: 'name' });

const rightArea = ({ skeleton, mark, construction }: AreaQuestion, after: string): AreaMark | null => {
  const { form } = mark.grade;
  const moved = construction === 'move' ? (/^ (?:to|→|into)(?: an?)? G/.exec(after)?.[0] ?? '') : '';
  const found =
    RIGHT.exec(after.slice(moved.length)) ??
    COUNTED_LIST.exec(after) ??
    COLON_LIST.exec(after) ??
    (form === 'need' || form === 'order' ? DIRECT.exec(after) : null) ??
    (AREAS_THAT.test(skeleton.text.slice(0, mark.at)) ? NAMED_BEHIND.exec(after) : null) ??
    (LIST_CONSTRUCTIONS.has(construction) ? labelled(skeleton.text.slice(0, mark.at), after, construction) : null);
  if (!found) return null;
  const end = mark.at + (found.input === after ? 0 : moved.length) + found[0].length;
  return skeleton.marks.find((each): each is AreaMark => each.is === 'A' && each.at === end) ?? null;
};

/** 'Rated inadequate were A and B.' */
const RATED_FIRST = /^(?: also)? (?:rated|graded|judged|deemed|found)(?: (?:as|to be))? $/;

/** 'Good: A', 'inadequate leadership', 'the good was for A'; never across a comma where the grade was a predicate. */
const labelled = (before: string, after: string, construction: string): RegExpExecArray | null => {
  const found = LABELLED.exec(after);
  if (!found) return null;
  if (construction === 'rated')
    return /^ (?:[:-]|, (?:it|said)) /.test(found[0]) ||
      (RATED_FIRST.test(before) && /^ (?:was|were|is|are) /.test(found[0]))
      ? found
      : null;
  return construction !== 'noun' || !/^ (?:,|;) /.test(found[0]) ? found : null;
};

/** 'Preventing crime - good': only separators between the area and its grade. */
const besideArea = ({ skeleton, mark, taken }: AreaQuestion): AreaMark | null => {
  const nearest = skeleton.marks.findLast(
    (each): each is AreaMark => each.is === 'A' && each.at < mark.at && !taken.has(each.at),
  );
  const between = nearest ? skeleton.text.slice(nearest.at + 1, mark.at) : '';
  return nearest && /^(?: (?:[:,;()→-]|D|also|now|still|both|rated|graded|a|an|F 's|F))* $/.test(between)
    ? nearest
    : null;
};

const pointed = ({ skeleton, mark, discourse }: AreaQuestion): AreaScope => {
  const here = areaBefore(skeleton, mark);
  if (here) return { areas: here.areas, mark: null, by: 'pointer' };
  if (/^ (?:at|in|for|on) (?:both|each)/.test(skeleton.text.slice(mark.at + 1)) && discourse.named.length > 1) {
    return { areas: discourse.named, mark: null, by: 'pointer' };
  }
  return discourse.areas.length > 0 ? { areas: discourse.areas, mark: null, by: 'pointer' } : NONE;
};

/** The nearest area before the grade that is its subject or opens its clause: 'leadership was good', 'on leadership it is good'. */
const leftArea = (question: AreaQuestion): AreaScope | null => {
  const { skeleton, mark, taken } = question;
  const nearest = areaBefore(skeleton, mark);
  if (!nearest) return null;
  const between = skeleton.text.slice(nearest.at + 1, mark.at);
  const pointsBack =
    /^(?: ,)?(?: (?:an|the|one))? (?:area|skill|something|thing|count|field|which|where|in which|that)(?: |$)/.test(
      between,
    ) ||
    /^ \((?: [a-zD]+){0,3} $/.test(between) ||
    / (?:recovery|step|drop|fall|improvement|rise|up|down|slide) from(?: the)? $/.test(between);
  if (/ \) /.test(between) || (taken.has(nearest.at) && !pointsBack)) return null;
  const isSubject = isSubjectOfSentence(skeleton, nearest);
  const isUnsaid = !taken.has(nearest.at) && / [;:] (?:it|instead)(?: [a-z]+){0,4} $/.test(between);
  if (isUnsaid) return named(nearest);
  if (/ ; /.test(between) && !(isSubject && / ; (?:it|they) /.test(between))) return null;
  if (/ : /.test(between) && !/^ :/.test(between) && !isSubject && !/ : (?:it|they|both|all) /.test(between))
    return null;
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

const isSubjectOfSentence = (skeleton: Skeleton, mark: AreaMark): boolean =>
  /^(?: (?:[-•"(]|the|its|their|his|F 's|on|in|for|at|now|meanwhile|,|only|and|but))*\s?$/.test(
    skeleton.text.slice(0, mark.at),
  );

/** 'On leadership', 'At preventing crime', 'In two areas, A and B,': the area opens its clause. */
const opensClause = (before: string): boolean =>
  /(?:^|[,;:-]|and|but|where|that)(?: (?:whether|on|at|in|for|when it comes to|as for|two|N|areas|,|the|its|how|only|both))* $/.test(
    before,
  ) || before.trim() === '';

/** Words before the grade that point at an area named earlier: 'in this area', 'both were', 'It was' after 'Leadership is…'. */
const pointedBefore = ({ skeleton, mark, discourse }: AreaQuestion): AreaScope | null => {
  const before = skeleton.text.slice(0, mark.at);
  const hasForce = / F /.test(skeleton.text);
  const back = (areas: readonly AreaMention[]): AreaScope | null =>
    areas.length > 0 ? { areas, mark: null, by: 'pointer' } : null;
  if (/^(?: (?:the|I|report|reports?|its|instead|inspectors))* (?:said|says) $/.test(before))
    return back(discourse.areas);
  if (
    / (?:this|that|the same|which|the latter) (?:area|heading|category|question|pillar|grade|measure|count)(?: |$)|grade for the same/.test(
      before,
    )
  )
    return pointed({ skeleton, mark, discourse } as AreaQuestion);
  if (
    /^(?: (?:and|but))? (?:it|that|this|they) (?:is|was|had|has|requires?|required|were|are|D) /.test(before) &&
    !hasForce
  )
    return back(discourse.subject);
  if (
    /^(?: (?:all|both|they|these|those|each))(?: N)?(?: of (?:them|these|which))?(?: [a-z]+){0,3} $/.test(before) &&
    !hasForce
  ) {
    return discourse.areas.length > 1 ? back(discourse.areas) : null;
  }
  return null;
};

/** Another force, or another time, and the same area: 'GMP requires improvement in efficiency, while Kent is outstanding'. */
const carriedArea = ({ skeleton, mark, taken, discourse, story }: AreaQuestion): AreaMark | null => {
  const nearest = areaBefore(skeleton, mark);
  if (!nearest) return null;
  if (
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

/** 'Essex was good too': only such a word carries an area into another paragraph, which else has a subject of its own. */
const isLinkedBack = (skeleton: Skeleton, mark: GradeMark): boolean =>
  /^ (?:too|as well|likewise)(?: |$)/.test(skeleton.text.slice(mark.at + 1)) ||
  / (?:also|likewise|similarly)(?: [a-z]+){0,3} $/.test(skeleton.text.slice(0, mark.at));

/** The last sentence's area, said of another force ('Lancashire was good.') or of now ('It is now adequate.'). */
const sharedArea = ({ skeleton, mark, discourse, story }: AreaQuestion): AreaScope | null => {
  const before = skeleton.text.slice(0, mark.at);
  if (/ overall /.test(skeleton.text)) return null;
  const shared = (areas: readonly AreaMention[]): AreaScope => ({ areas, mark: null, by: 'shared' });
  const subject = skeleton.marks.findLast((each) => each.is === 'F' && each.at < mark.at);
  const isOpened = subject?.is === 'F' && discourse.opened.length === 1 && story.main === null && story.topic === null;
  if (isOpened) return shared(discourse.opened);
  const { standing } = discourse;
  if (standing === null || standing.paragraph < skeleton.sentence.paragraph - 1 || standing.areas.length !== 1)
    return null;
  const isNow =
    standing.previous && skeleton.marks.some((each) => each.is === 'D' && !each.date.past && each.at < mark.at);
  const isThen = !standing.previous && isSaidOfThen(skeleton, mark);
  if (/ F 's (?:is|was)(?: [a-z]+){0,2} $/.test(before)) return shared(standing.areas);
  const isOther =
    subject?.is === 'F' &&
    story.topic === null &&
    (standing.paragraph === skeleton.sentence.paragraph || isLinkedBack(skeleton, mark)) &&
    (standing.previous || subject.forces.every(({ force }) => !standing.forces.includes(force)));
  return isNow || isThen || isOther ? shared(standing.areas) : null;
};

/** 'Before that, it was adequate.' */
const isSaidOfThen = (skeleton: Skeleton, mark: GradeMark): boolean =>
  skeleton.marks.some((each) => each.is === 'D' && each.date.past && each.at < mark.at) &&
  /^(?: (?:and|but|in|at|back))*(?: D)?(?: ,)?(?: (?:the force|it|the constabulary|they|D))+(?: [a-z]+){0,4} $/.test(
    skeleton.text.slice(0, mark.at),
  );
