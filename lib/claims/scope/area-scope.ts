import type { Discourse, Story } from '../discourse.ts';
import type { AreaMention } from '../mentions/mention.ts';
import type { AreaMark, GradeMark, Skeleton } from '../skeleton.ts';

/** Which areas a grade is said of: named ones, all that were graded, or none (an overall grade). */
export interface AreaScope {
  readonly areas: readonly AreaMention[];
  readonly mark: AreaMark | null;
  /** How they were found: named in the sentence, pointed at ('in this area'), or what the story is about. */
  readonly by: 'name' | 'pointer' | 'topic' | 'none';
}

const NONE: AreaScope = { areas: [], mark: null, by: 'none' };

const HEAD = '(?:at|in|for|on|with|over|about|regarding|when|where|how|concerning)';
const FILL =
  "(?:at|in|for|on|with|over|to|of|it|they|he|comes|came|terms|respect|regards?|its|the|their|his|her|our|how|way|ways|ability|performance|which|that|force|constabulary|'s|work|quality|accuracy|speed|standard|both|only|not|area|areas|field|case|key|first|as|far|D|both|,|what|relation|against|dealing|also|handling)";
const RIGHT = new RegExp(
  `^(?: (?:too|also|again|overall|however|now|still|rating|grade|grades|ratings|mark|marks|grading|gradings|score|scores|verdict|judgement|judgment|as well|D|once more|in D|by I|by the I))*(?: ,)?(?: ${HEAD})(?: ${FILL}){0,7} A`,
);
const COUNTED_LIST =
  /^(?: rating| grade)?(?: (?:in|at|on|for|across))(?: (?:just|only|all|the|other|another|a|further|its|of|as|many|most|some|several|key|more|separate|remaining|main))*(?: N)?(?: (?:of|the|its|N|other|key|further|more|of policing))*(?: (?:areas?|categories|category|pillars?|things|aspects|fields|headings|counts))?(?: of policing| of its work| inspected)?(?: (?:,|:|-|\(|among|amongst|them|including|includes?|such|as|namely|those|being|which|were|are|like|the|its|in|at|for|how|and|HMICFRS|I|said|says|reports?|of|it|:)){1,7} A/;
const DIRECT = /^(?: (?:its|the|their|how|it|in|way|both|force|the force 's))* A/;
const LABELLED =
  /^(?: (?:[:;,-]|areas?|were|are|include|included|including|was|is|for|at|the|its|grades?|,|being|those|these|forces?|rated|marks?|one|N))* A/;
const POINTER =
  /^(?: (?:rating|grade))? (?:at|in|for|on) (?:it|that|this|both|the same|those|these|that regard|this regard|this area|that area|this respect|the same (?:count|area|thing))(?: |$)/;
const BARRIER = / ; | : /;

/** Settles the area of the grade at `mark`. `taken` are area marks that an earlier grade of the sentence has to its right. */
export const areasOf = (
  skeleton: Skeleton,
  mark: GradeMark,
  discourse: Discourse,
  story: Story,
  taken: ReadonlySet<number>,
  construction: string,
): AreaScope => {
  const after = skeleton.text.slice(mark.at + 1);
  const before = skeleton.text.slice(0, mark.at);
  const right =
    RIGHT.exec(after) ??
    COUNTED_LIST.exec(after) ??
    (mark.grade.form === 'verb' || mark.grade.form === 'adjective' ? null : DIRECT.exec(after));
  const found =
    right ??
    (construction === 'label' || construction === 'attributive' || construction === 'noun' || construction === 'lead'
      ? LABELLED.exec(after)
      : null);
  if (found && !/ [;:] (?!.* A)/.test(found[0])) {
    const area = areaAt(skeleton, mark.at + found[0].length);
    if (area) return { areas: area.areas, mark: area, by: 'name' };
  }
  if (POINTER.test(after) && discourse.areas.length > 0)
    return { areas: pointed(skeleton, mark, discourse), mark: null, by: 'pointer' };
  const left = leftArea(skeleton, mark, taken);
  if (left) return { areas: left.areas, mark: left, by: 'name' };
  if (
    / (?:this|that|same|which) (?:area|heading|category|question|pillar)?[^;]{0,30}$/.test(before) &&
    / (?:area|heading|category|pillar) /.test(before) &&
    discourse.areas.length > 0
  ) {
    return { areas: discourse.areas, mark: null, by: 'pointer' };
  }
  const carried = carriedArea(skeleton, mark, taken);
  if (carried) return { areas: carried.areas, mark: carried, by: 'name' };
  if (pluralPointer(before, skeleton) && discourse.areas.length > 0)
    return { areas: discourse.areas, mark: null, by: 'pointer' };
  if (story.topic) return { areas: [story.topic], mark: null, by: 'topic' };
  if (discourse.heading.length > 0) return { areas: discourse.heading, mark: null, by: 'topic' };
  return NONE;
};

const areaAt = (skeleton: Skeleton, end: number): AreaMark | null =>
  skeleton.marks.find((each): each is AreaMark => each.is === 'A' && each.at === end) ?? null;

const pointed = (skeleton: Skeleton, mark: GradeMark, discourse: Discourse): readonly AreaMention[] =>
  skeleton.marks.findLast((each): each is AreaMark => each.is === 'A' && each.at < mark.at)?.areas ?? discourse.areas;

/** The nearest area before the grade that is its subject or its opening: 'leadership was good', 'on leadership the force is good'. */
const leftArea = (skeleton: Skeleton, mark: GradeMark, taken: ReadonlySet<number>): AreaMark | null => {
  const nearest = skeleton.marks.findLast(
    (each): each is AreaMark => each.is === 'A' && each.at < mark.at && !taken.has(each.at),
  );
  if (!nearest) return null;
  const between = skeleton.text.slice(nearest.at + 1, mark.at);
  if (BARRIER.test(between.slice(0, -3)) && !/^ :/.test(between)) return null;
  if (/ A(?: |$)/.test(between)) return null;
  if (
    / F(?! 's) (?:is|was|are|were|has|had|requires?|required|,)/.test(between) &&
    !opens(skeleton.text.slice(0, nearest.at))
  )
    return null;
  if (/ (?:and|but|while) (?:it|the force|they|F) /.test(between)) return null;
  return nearest;
};

/** 'On leadership', 'At preventing crime', 'In two areas, A and B,': the area opens its clause. */
const opens = (before: string): boolean =>
  /(?:^|[,;:-]|and|but|where)(?: (?:whether|on|at|in|for|when it comes to|as for|two|N|areas|,|the|its|how))* $/.test(
    before,
  ) || before.trim() === '';

/** Another force, the same area: 'GMP requires improvement in efficiency, while Kent is outstanding'. */
const carriedArea = (skeleton: Skeleton, mark: GradeMark, taken: ReadonlySet<number>): AreaMark | null => {
  const nearest = skeleton.marks.findLast(
    (each): each is AreaMark => each.is === 'A' && each.at < mark.at && taken.has(each.at),
  );
  if (!nearest) return null;
  const between = skeleton.text.slice(nearest.at + 1, mark.at);
  return / F(?: |$)/.test(between) || / (?:now|again|still) /.test(between) || /^[^A-Z]{0,40}D/.test(between)
    ? nearest
    : null;
};

const pluralPointer = (before: string, skeleton: Skeleton): boolean =>
  /^(?: (?:all|both|they|these|those|each))(?: N)?(?: of (?:them|these|which))?(?: [a-z]+){0,3} $/.test(before) &&
  !/ F /.test(skeleton.text);
