import { type Apart, apartBy } from './apart.ts';
import { joinsAreas, joinsDates, joinsForces, listStarts } from './lists.ts';
import type {
  AreaMention,
  BodyMention,
  DateMention,
  ForceMention,
  GradeMention,
  NumberMention,
  Stretch,
} from './mentions/mention.ts';
import type { Plain, Sentence } from './plain.ts';
import { simplified } from './simplified.ts';

/** All mentions of one field of an article, each kind in order. */
export interface Mentions {
  readonly forces: readonly ForceMention[];
  readonly grades: readonly GradeMention[];
  readonly areas: readonly AreaMention[];
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
  readonly bodies: readonly BodyMention[];
}

interface Placed extends Stretch {
  /** Where its letter stands in the skeleton. */
  readonly at: number;
}
export interface ForceMark extends Placed {
  readonly is: 'F';
  readonly forces: readonly ForceMention[];
  /** The words before set it apart from what is said: 'unlike Kent', 'except Kent'. */
  readonly apart: Apart | null;
}
export interface AreaMark extends Placed {
  readonly is: 'A';
  readonly areas: readonly AreaMention[];
  /** The words before set it apart from what is said: 'unlike leadership'. */
  readonly apart: Apart | null;
}
export interface GradeMark extends Placed {
  readonly is: 'G';
  readonly grade: GradeMention;
}
export interface DateMark extends Placed {
  readonly is: 'D';
  readonly date: DateMention;
}
export interface NumberMark extends Placed {
  readonly is: 'N';
  readonly number: NumberMention;
}
/** I: the inspectorate or its inspectors. O: another body or subject. */
export interface BodyMark extends Placed {
  readonly is: 'I' | 'O';
  readonly body: BodyMention;
}
export type Mark = ForceMark | AreaMark | GradeMark | DateMark | NumberMark | BodyMark;

/**
 * A sentence with its mentions folded into letters, so that grammar can be written over it:
 * ' F were both rated G for A , and N A are G'. Lists of forces or of areas fold into one letter.
 */
export interface Skeleton {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly sentence: Sentence;
  /** Asides left out of the text: where, and how long they were. */
  readonly cuts: readonly Cut[];
}

export interface Cut {
  readonly at: number;
  readonly length: number;
}

type Unplaced = Mark extends infer M ? (M extends Mark ? Omit<M, 'at'> : never) : never;

const PILLAR_HEAD =
  /^(?: (?:at|in|of|for|when it comes to|in terms of|on|with which)){1}(?: (?:its|the|how|it|they))?$/;
/** ', which shares its chief with a neighbour,': grammar goes on behind it as if it were not there. */
const ASIDE = /^ , (?:which|who|whose|where)(?: [^ ,;:()?]+){1,14} , /;
/** 'Kent, a smaller force, good', 'Hampshire - after a wretched year - inadequate': the verb is left out, the aside is none. */
const ASIDE_BEFORE_GRADE =
  /^ (?:, (?:for|despite|after|in|with|like|though|although|once|long|now|not|so|as|always|never|another|an?|its|the|with|even|perhaps|surprisingly|inevitably|unsurprisingly)(?! others?)(?: (?!(?:was|were|is|are|has|have|had|but|rated|graded|while)(?= ))[^ ,;:()?]+){0,9} ,|- [^,;:()?-]{3,60} -|\( [^,;:()?]{3,60} \))(?= (?:(?:also|likewise|too|again|now|still|only|just|both|similarly|an?) )*$)/;
const VERB_AHEAD =
  /^(?: (?:it|they|the force|the constabulary))?(?: (?:both|all|also|still|each))?(?: (?:is|are|was|were|has|have|had|requires?|required|needs?|needed|remains?|fell|got|earned)) /;

/** Folds one sentence. `mentions` are those inside it. */
export const foldSentence = (plain: Plain, sentence: Sentence, mentions: Mentions): Skeleton => {
  const text = plain.text;
  const kept = withoutOverlaps(mentions);
  if (kept.length === 0) return { text: text.slice(sentence.start, sentence.end), marks: [], sentence, cuts: [] };
  const groups = group(kept, text, sentence.start);
  let skeleton = '';
  let from = sentence.start;
  const marks: Mark[] = [];
  const cuts: Cut[] = [];
  for (const each of groups) {
    const last = marks.at(-1)?.is;
    const between = text.slice(from, each.start);
    const aside = last === 'F' || last === 'A' ? asideIn(between, each.is) : '';
    if (aside !== '') {
      cuts.push({ at: skeleton.length, length: aside.length });
      skeleton += between.slice(aside.length);
    } else skeleton += between;
    const apart =
      each.is === 'F' || each.is === 'A' ? { apart: apartBy(skeleton, text.slice(each.end, each.end + 12)) } : {};
    marks.push({ ...each, ...apart, at: skeleton.length } as Mark);
    skeleton += each.is;
    from = each.end;
  }
  skeleton += text.slice(from, sentence.end);
  return simplified({ text: skeleton, marks, sentence, cuts });
};

/** An aside behind a name, without the space that ends it; empty where there is none. */
const asideIn = (between: string, next: Mark['is']): string =>
  ASIDE.exec(between)?.[0].slice(0, -1) ?? (next === 'G' ? ASIDE_BEFORE_GRADE.exec(between)?.[0] : undefined) ?? '';

/** Mentions in order; where two overlap the more telling kind stays, then the longer one. */
const withoutOverlaps = (mentions: Mentions): readonly Unplaced[] => {
  const { bodies, forces, areas, grades, dates, numbers } = mentions;
  const outsideDates =
    dates.length === 0 ? bodies : bodies.filter((body) => !dates.some((date) => isInDate(body, date)));
  const kept: Unplaced[] = [];
  keep(kept, outsideDates, bodyMark);
  keep(kept, forces, forceMark);
  keep(kept, areas, areaMark);
  keep(kept, grades, gradeMark);
  keep(kept, dates, dateMark);
  keep(kept, numbers, numberMark);
  return kept.length < 2 ? kept : kept.sort((a, b) => a.start - b.start);
};

/** Those of one kind that overlap none of the kinds before. */
const keep = <T extends Stretch>(kept: Unplaced[], kind: readonly T[], markOf: (mention: T) => Unplaced): void => {
  const before = kept.length;
  for (const each of kind) {
    if (!kept.some((other, at) => at < before && overlaps(other, each))) kept.push(markOf(each));
  }
};

const isInDate = (body: Stretch, date: Stretch): boolean => date.start < body.start && body.end <= date.end;

const overlaps = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

const bodyMark = (body: BodyMention): Unplaced => ({
  is: body.body === 'other' ? 'O' : 'I',
  body,
  start: body.start,
  end: body.end,
});
const forceMark = (force: ForceMention): Unplaced => ({
  is: 'F',
  forces: [force],
  apart: null,
  start: force.start,
  end: force.end,
});
const areaMark = (area: AreaMention): Unplaced => ({
  is: 'A',
  areas: [area, ...area.also],
  apart: null,
  start: area.start,
  end: area.end,
});
const gradeMark = (grade: GradeMention): Unplaced => ({ is: 'G', grade, start: grade.start, end: grade.end });
const dateMark = (date: DateMention): Unplaced => ({ is: 'D', date, start: date.start, end: date.end });
const numberMark = (number: NumberMention): Unplaced => ({ is: 'N', number, start: number.start, end: number.end });

const group = (mentions: readonly Unplaced[], text: string, from: number): readonly Unplaced[] => {
  if (mentions.length === 1) return mentions;
  const groups: Unplaced[] = [];
  const starts = listStarts(mentions, text, from);
  for (const [index, each] of mentions.entries()) {
    const last = groups.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, each.start - 1);
    if (last?.is === 'F' && each.is === 'F' && joinsForces(gap) && !starts.has(index)) {
      groups[groups.length - 1] = { ...last, end: each.end, forces: [...last.forces, ...each.forces] };
    } else if (last?.is === 'A' && each.is === 'A' && PILLAR_HEAD.test(gap) && isPillarAlone(last)) {
      const isGloss = each.areas[0]?.early === 'effectiveness';
      groups[groups.length - 1] = { ...last, end: each.end, areas: isGloss ? last.areas : each.areas };
    } else if (
      last?.is === 'A' &&
      each.is === 'A' &&
      joinsAreas(gap) &&
      !starts.has(index) &&
      !startsClause(groups, each, text)
    ) {
      groups[groups.length - 1] = { ...last, end: each.end, areas: joined(last.areas, each.areas) };
    } else if (last?.is === 'D' && each.is === 'D' && joinsDates(last, each, mentions[index + 1], text)) {
      const date = { ...last.date, end: each.end, also: [...last.date.also, each.date, ...each.date.also] };
      groups[groups.length - 1] = { ...last, date, end: each.end };
    } else if (last?.is === 'G' && each.is === 'G' && explains(last.grade, each.grade, gap)) {
      const grade = last.grade.form === 'rank' ? each.grade : last.grade;
      groups[groups.length - 1] = { ...last, grade, end: each.end };
    } else {
      groups.push(mentions[index] as Unplaced);
    }
  }
  return groups;
};

/** A list of areas; what is only named in other words, as in 'value for money - efficiency', counts once. */
const joined = (areas: readonly AreaMention[], more: readonly AreaMention[]): readonly AreaMention[] => [
  ...areas,
  ...more.filter(({ early, late }) => !areas.some((each) => each.early === early && each.late === late)),
];

/** 'inadequate, the lowest grade', 'the top grade of outstanding': one grade, said twice. */
const explains = (one: GradeMention, other: GradeMention, gap: string): boolean =>
  one.grade === other.grade &&
  (one.form === 'rank') !== (other.form === 'rank') &&
  /^ (?:,|-|\(|:|of|possible ,|available ,)(?: (?:the|an?|its))?$/.test(gap);

const isPillarAlone = (mark: Unplaced): boolean =>
  mark.is === 'A' &&
  mark.areas.length === 1 &&
  ['effectiveness', 'legitimacy', 'efficiency'].includes(mark.areas[0]?.early ?? '');

/** 'good at A and B, and C is adequate': C starts a clause of its own, it is not the third thing that is good. */
const startsClause = (groups: readonly Unplaced[], each: Unplaced, text: string): boolean => {
  const list = groups.at(-1);
  const head = groups.at(-2);
  if (list === undefined || head?.is !== 'G' || !VERB_AHEAD.test(text.slice(each.end, each.end + 40))) return false;
  return /^ (?:(?:went|goes|go|was given|was awarded) (?:to|for)|at|in|for|on|with|when it comes to|in terms of)/.test(
    text.slice(head.end, list.start),
  );
};

/** The plain position behind a skeleton position. */
export const plainAt = (skeleton: Skeleton, position: number): number => {
  let plain = skeleton.sentence.start;
  let at = 0;
  for (const mark of skeleton.marks) {
    if (mark.at >= position) break;
    plain = mark.end;
    at = mark.at + 1;
  }
  const cut = skeleton.cuts
    .filter((each) => each.at >= at && each.at < position)
    .reduce((sum, { length }) => sum + length, 0);
  return Math.min(plain + cut + (position - at), skeleton.sentence.end);
};
