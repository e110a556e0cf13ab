import { forceOf } from '../../peel/forces.ts';
import { isOneForEach } from '../scope/respectively.ts';
import type { Mark, Skeleton } from '../skeleton.ts';
import type { Cell } from './cells.ts';
import type { Table } from './shapes.ts';

/** 'Kent - good - good - outstanding': a name, then two grades or more with nothing but marks between them. */
const ROW =
  /^(?: [-•]| N \)| N)*(?: the)? [FAD](?: (?:[:(,•-]|N|police|force|constabulary|got|was|were|is|are|rated|graded))* G(?:(?: [,;•/-])*(?: (?:and|then))? G)+(?: \))?\s*$/;

/** A row with several grades, which only what heads its columns can tell apart; 'Kent and Essex were good and adequate' has one for each name. */
export const isRowOfGrades = ({ text, marks }: Skeleton): boolean => ROW.test(text) && !isOneForEach(marks);

/** Columns named in words: 'The grades are for efficiency and legitimacy, in that order'. */
interface Legend {
  readonly heads: readonly Cell[];
  readonly line: number;
}

interface GradedRow {
  readonly name: Cell;
  readonly cells: readonly Cell[];
  readonly line: number;
}

const NAMES_COLUMNS =
  / (?:in (?:that|this|the same|the following) order|in order|order|respectively|columns?|key|left to right|first|second|grad(?:es?|ed|ings?)|rat(?:ed|ings?)|mark(?:s|ed)|scores?|verdicts?|results?|words?|judged|assessed|(?:each|the) name|(?:rows?|lines?) (?:reads?|gives?|runs?|shows?|has|have))(?= |$)/;
/** 'Kent - effectiveness good, efficiency good': a row that names its columns names those of the rows beside it. */
const LABELLED_ROW =
  /^(?: [-•]| N \))*(?: the)? F(?: (?:[:,-]|police|force))* A(?: [:-])? G(?:(?: [,;])?(?: and)? A(?: [:-])? G){1,5}\s*$/;
const ONLY_NAMES = /^(?: [(•-])*(?: [AF](?: [,;•/-]| and)*)+(?: \))?\s*$/;
/** So many sentences may lie between a legend, or a row, and the next row. */
const REACH = 6;

/** Rows of grades whose columns are named in words before or behind them. */
export const readLegends = (skeletons: readonly Skeleton[], taken: ReadonlySet<number>): readonly Table[] => {
  const legends = skeletons.flatMap((skeleton, line) => (taken.has(line) ? [] : legendOf(skeleton, line)));
  if (legends.length === 0) return [];
  const runs = runsOf(skeletons.flatMap((skeleton, line) => (taken.has(line) ? [] : rowOf(skeleton, line))));
  return runs.flatMap((rows) => {
    const legend = legendFor(rows, legends);
    return legend ? [tableOf(legend, rows)] : [];
  });
};

const legendOf = ({ text, marks }: Skeleton, line: number): readonly Legend[] => {
  if (LABELLED_ROW.test(text)) return [{ heads: headsOf(marks, 'A'), line }];
  if (marks.length === 0 || marks.some(({ is }) => is === 'G' || is === 'O')) return [];
  const named = (['A', 'F', 'D'] as const).map((kind) => headsOf(marks, kind)).find(({ length }) => length > 1);
  return named && (NAMES_COLUMNS.test(text) || ONLY_NAMES.test(text)) ? [{ heads: named, line }] : [];
};

const headsOf = (marks: readonly Mark[], kind: 'A' | 'F' | 'D'): readonly Cell[] =>
  marks.flatMap((mark): readonly Cell[] => {
    if (mark.is === 'A' && kind === 'A')
      return mark.areas.map((area) => ({ is: 'area', areas: [area], start: area.start, end: area.end }));
    if (mark.is === 'F' && kind === 'F')
      return mark.forces.map(({ force, start, end }) => ({ is: 'force', forces: [force], start, end }));
    if (mark.is === 'D' && kind === 'D')
      return [mark.date, ...mark.date.also].map((date) => ({ is: 'time', date, start: date.start, end: date.end }));
    return [];
  });

const rowOf = (skeleton: Skeleton, line: number): readonly GradedRow[] => {
  if (!isRowOfGrades(skeleton)) return [];
  const { marks } = skeleton;
  const [name] = [...headsOf(marks, 'F'), ...headsOf(marks, 'A')];
  const isOurs =
    name?.is === 'area' || (name?.is === 'force' && name.forces.every((id) => forceOf(id).kind === 'territorial'));
  const cells = marks.flatMap((mark): readonly Cell[] =>
    mark.is === 'G' ? [{ is: 'grade', grade: mark.grade, start: mark.start, end: mark.end }] : [],
  );
  return name && isOurs ? [{ name, cells, line }] : [];
};

/** Rows that follow one another, with a remark or two between them, and have as many grades each. */
const runsOf = (rows: readonly GradedRow[]): readonly (readonly GradedRow[])[] => {
  const runs: GradedRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last !== undefined &&
      row.line - last.line <= REACH &&
      row.cells.length === last.cells.length &&
      row.name.is === last.name.is;
    if (run && goesOn) run.push(row);
    else runs.push([row]);
  }
  return runs;
};

/** The nearest legend over a run that names as many columns, else one right below it. */
const legendFor = (rows: readonly GradedRow[], legends: readonly Legend[]): Legend | undefined => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const fitting = legends.filter(({ heads }) => heads.length === first.cells.length && heads[0]?.is !== first.name.is);
  return (
    fitting.findLast(({ line }) => line < first.line && first.line - line <= REACH) ??
    fitting.find(({ line }) => line > last.line && line - last.line <= 2)
  );
};

const tableOf = ({ heads }: Legend, rows: readonly GradedRow[]): Table => ({
  title: null,
  heads,
  body: rows.map(({ name, cells, line }) => ({ name, cells, lines: [line] })),
  lines: rows.map(({ line }) => line),
});
