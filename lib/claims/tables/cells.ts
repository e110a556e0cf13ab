import { type ForceId, forceOf } from '../../peel/forces.ts';
import { idsOf } from '../discourse.ts';
import { expression } from '../expression.ts';
import type { AreaMention, DateMention, GradeMention, Stretch } from '../mentions/mention.ts';
import type { Passage } from '../passage.ts';
import { foldSentence, type Mark, type Mentions, type Skeleton } from '../skeleton.ts';

/** What a cell holds. Positions are those of its name, grade or date in the plain text, where it has one. */
export type Cell = Stretch &
  (
    | { readonly is: 'force'; readonly forces: readonly ForceId[] }
    | { readonly is: 'area'; readonly areas: readonly AreaMention[] }
    | { readonly is: 'grade'; readonly grade: GradeMention }
    | { readonly is: 'time'; readonly date: Pick<DateMention, 'when' | 'past'> }
    | { readonly is: 'number'; readonly count: number }
    /** 'Overall': of what the whole table is about. */
    | { readonly is: 'whole' }
    /** Over the names: 'Force', 'Area of policing'. */
    | { readonly is: 'corner' }
    /** A dash, 'n/a', 'not graded', or nothing. */
    | { readonly is: 'empty' }
    | { readonly is: 'other' }
  );

/** A line of cells: one where each cell has become a line of its own. */
export interface Row {
  readonly cells: readonly Cell[];
  /** The line's place among the sentences of the plain text. */
  readonly line: number;
}

const LONGEST_LINE = 220;
const LONGEST_CELL = 90;
const RULES = [/\t/, /\s?\|\s?/, / {2,}/, /\s[·•]\s/];
const OPENS_LINE = /(?:^|\n)[\s|*#>•·-]{0,8}$/;
const ENDS_LINE = /^[ \t|*†‡.:]{0,8}(?:\n|$)/;

const IS_FORCE = /^(?: [-•])?(?: the)? F(?: (?:police|force|N|:|-|\( N \)))*$/;
const IS_GRADE = /^(?: (?:[-•:→]|rated|graded|judged|an?))* G(?: \((?: [a-zDN]+){1,4} \))?(?: [:.-])?$/;
const IS_EMPTY =
  /^(?: [-•/])*$|^(?: \()?(?: -)? (?:n \/ a|na|none|nil|ungraded|unrated|tbc|(?:not|no|was not|were not)(?: (?:yet|been|formally))*(?: (?:graded?|rated|rating|inspected|assessed|applicable|examined|published|data|given|judged|covered|looked at))?)(?: \))?$/;
const IS_CORNER =
  /^(?: the)?(?: (?:police|name of|policing))? (?:force|forces|area|areas|pillar|pillars|question|questions|category|categories|theme|heading|headings|constabulary|inspection area|core question|year|round|region|measure|aspect|subject)(?: (?:of policing|inspected|graded|name|of work|assessed))?(?: :)?$/;
const GRADING =
  '(?:grades?|ratings?|results?|judge?ments?|verdicts?|gradings?|marks?|scores?|inspections?|reports?|round|time)';
const IS_WHOLE = expression(`^(?: the)? (?:overall|headline)(?: ${GRADING})?(?: :)?$`);
const IS_DATE = expression(
  `^(?: [(-]| in| the)*(?: ${GRADING})?(?: \\()? D(?: peel)?(?: ${GRADING})?(?: \\))?(?: :)?$`,
);
const IS_NOW = expression(
  `^(?: the)?(?: (?:this|current|latest|new|now|today|newest))?(?: ${GRADING})?(?: now)?(?: :)?$`,
);
const IS_THEN = expression(
  `^(?: the)? (?:last|previous|previously|before|earlier|then|old|former|prior)(?: ${GRADING})?(?: :)?$`,
);

/** Reads every line that may be a table's as cells; lines that cannot be have none. */
export const rowsOf = (passage: Passage, skeletons: readonly Skeleton[]): readonly (Row | null)[] =>
  passage.plain.sentences.map((sentence, line) => {
    const at = passage.plain.origin(sentence.start, sentence.end);
    if (at.end - at.start > LONGEST_LINE || !isWholeLine(passage.original, at)) return null;
    const skeleton = skeletons[line];
    if (!skeleton) return null;
    const cells = ruledCells(passage, skeleton, at) ?? partedCells(passage.plain.text, skeleton);
    return { cells: cells ?? [cellIn(skeleton)], line };
  });

const isWholeLine = (original: string, { start, end }: Stretch): boolean =>
  OPENS_LINE.test(original.slice(Math.max(0, start - 10), start)) && ENDS_LINE.test(original.slice(end, end + 12));

/** 'Kent | Good | Outstanding', by the first rule that parts it. */
const ruledCells = (passage: Passage, skeleton: Skeleton, at: Stretch): readonly Cell[] | null => {
  const { sentence } = skeleton;
  const line = passage.original.slice(at.start, at.end);
  const rule = RULES.find((each) => each.test(line));
  if (rule === undefined) return null;
  const cells: Cell[] = [];
  let from = at.start;
  let start = sentence.start;
  for (const { length } of line.split(rule)) {
    const to = from + length;
    let end = start;
    while (end < sentence.end && passage.plain.origin(end, end + 1).start < to) end++;
    const part = { ...sentence, start, end };
    cells.push(cellIn(foldSentence(passage.plain, part, mentionsIn(part, skeleton))));
    start = end;
    const gap = rule.exec(passage.original.slice(to, at.end))?.[0] ?? '';
    from = to + gap.length;
  }
  return cells;
};

const BETWEEN_CELLS = /^(?: [,;:/•-])*$/;
const BEFORE_CELLS = /^(?: (?:[•-]|police|force|forces|areas?|pillars?))*(?: [,;:/•-])?$/;

/** 'Kent: good, outstanding, good': three or more names and grades with nothing but marks between them. */
const partedCells = (text: string, skeleton: Skeleton): readonly Cell[] | null => {
  const parts = skeleton.marks.flatMap(partsOf);
  if (parts.length < 2) return null;
  let from = skeleton.sentence.start;
  for (const { start, end } of parts) {
    const gap = text.slice(from, start - 1);
    if (!(from === skeleton.sentence.start ? BEFORE_CELLS : BETWEEN_CELLS).test(gap)) return null;
    from = end;
  }
  if (!BETWEEN_CELLS.test(text.slice(from, skeleton.sentence.end))) return null;
  const [first] = parts;
  if (first === undefined) return null;
  const corner = text.slice(skeleton.sentence.start, first.start - 1);
  const hasCorner = / [a-z]/.test(corner) && parts.every(({ is }) => is === first.is);
  if (!hasCorner) return parts.length < 3 ? null : parts;
  return [{ is: 'corner', start: skeleton.sentence.start, end: first.start - 1 }, ...parts];
};

const partsOf = (mark: Mark): readonly Cell[] => {
  if (mark.is === 'F')
    return mark.forces.map(({ force, start, end }) => ({ is: 'force', forces: [force], start, end }));
  if (mark.is === 'A')
    return mark.areas.map((area) => ({ is: 'area', areas: [area], start: area.start, end: area.end }));
  if (mark.is === 'G') return [{ is: 'grade', grade: mark.grade, start: mark.start, end: mark.end }];
  if (mark.is === 'D') return [{ is: 'time', date: mark.date, start: mark.start, end: mark.end }];
  return [{ is: 'other', start: mark.start, end: mark.end }];
};

const cellIn = ({ text: folded, marks, sentence }: Skeleton): Cell => {
  const text = folded.replace(/^ •/, '').trimEnd();
  const place = { start: Math.min(sentence.start + 1, sentence.end), end: sentence.end };
  if (IS_EMPTY.test(text)) return { ...place, is: 'empty' };
  if (text.length > LONGEST_CELL) return { ...place, is: 'other' };
  const [first, second] = marks;
  if (
    first?.is === 'F' &&
    IS_FORCE.test(text) &&
    first.forces.every(({ force }) => forceOf(force).kind === 'territorial')
  )
    return { is: 'force', forces: idsOf(first.forces), start: first.start, end: first.end };
  if (first?.is === 'G' && second === undefined && IS_GRADE.test(text) && first.grade.form !== 'order')
    return { is: 'grade', grade: first.grade, start: first.start, end: first.end };
  if (first?.is === 'D' && IS_DATE.test(text))
    return { is: 'time', date: first.date, start: first.start, end: first.end };
  if (first?.is === 'A' && isOneArea(marks, text))
    return { is: 'area', areas: first.areas.slice(0, 1), start: first.start, end: first.end };
  if (IS_WHOLE.test(text)) return { ...place, is: 'whole' };
  if (IS_CORNER.test(text)) return { ...place, is: 'corner' };
  if (IS_NOW.test(text)) return { ...place, is: 'time', date: { when: { kind: 'current' }, past: false } };
  if (IS_THEN.test(text)) return { ...place, is: 'time', date: { when: { kind: 'previous' }, past: true } };
  const count = /^ (\d{1,2}|N)$/.exec(text)?.[1];
  if (count !== undefined)
    return { ...place, is: 'number', count: first?.is === 'N' ? first.number.value : Number(count) };
  return { ...place, is: 'other' };
};

/** An area's name with few words beside it; 'building, supporting and protecting the workforce' is said in several. */
const isOneArea = (marks: readonly Mark[], text: string): boolean => {
  const areas = marks.flatMap((mark) => (mark.is === 'A' ? mark.areas : []));
  const ids = (['early', 'late'] as const).map((era) => new Set(areas.map((area) => area[era])).size);
  return (
    marks.every(({ is }) => is === 'A' || is === 'N') &&
    Math.min(...ids) === 1 &&
    (text.match(/ [a-z]+/g) ?? []).length < 6
  );
};

/** The mentions in a part of a folded line. */
const mentionsIn = ({ start, end }: Stretch, { marks }: Skeleton): Mentions => {
  const isIn = (each: Stretch): boolean => each.start >= start && each.end <= end;
  const of = <T>(pick: (mark: Mark) => readonly T[]): readonly T[] => marks.flatMap(pick);
  return {
    forces: of((mark) => (mark.is === 'F' ? mark.forces : [])).filter(isIn),
    grades: of((mark) => (mark.is === 'G' ? [mark.grade] : [])).filter(isIn),
    areas: of((mark) => (mark.is === 'A' ? mark.areas : [])).filter(isIn),
    dates: of((mark) => (mark.is === 'D' ? [mark.date] : [])).filter(isIn),
    numbers: of((mark) => (mark.is === 'N' ? [mark.number] : [])).filter(isIn),
    bodies: [],
  };
};
