import { expression } from '../expression.ts';
import type { AreaMention, ForceMention } from '../mentions/mention.ts';
import { PREFACE } from '../preface.ts';
import type { AreaMark, ForceMark, GradeMark, Mark, Skeleton } from '../skeleton.ts';
import { type AreaScope, named } from './area-question.ts';
import type { ForceScope } from './force-scope.ts';

const LISTED = /^(?: [,;/]| and| [,;] and)(?: (?:an?|to|just|only))? $/;
const IN_ORDER = / (?:respectively|in that order)(?: |$)/;

/** The grades in a row that one of them stands in, with nothing but commas between them. */
const rowOf = ({ text, marks }: Skeleton, mark: GradeMark): readonly GradeMark[] => {
  const grades = marks.filter((each): each is GradeMark => each.is === 'G');
  const index = grades.indexOf(mark);
  const isJoined = (at: number): boolean => LISTED.test(text.slice((grades[at - 1]?.at ?? 0) + 1, grades[at]?.at ?? 0));
  let [first, last] = [index, index];
  while (first > 0 && isJoined(first)) first--;
  while (last + 1 < grades.length && isJoined(last + 1)) last++;
  return grades.slice(first, last + 1);
};

/** The grades that are shared out in order: those by 'respectively', or a list of different ones, 'were good and inadequate'. */
const runWith = (skeleton: Skeleton, mark: GradeMark): readonly GradeMark[] => {
  const order = IN_ORDER.exec(skeleton.text);
  if (order)
    return skeleton.marks.filter((each): each is GradeMark => each.is === 'G' && Math.abs(each.at - order.index) < 60);
  const run = rowOf(skeleton, mark);
  return new Set(run.map(({ grade }) => grade.grade)).size > 1 ? run : [];
};

/** What may stand between a row of grades and the names it is shared out over. */
const BEHIND = expression(
  `^(?: (?:grades?|ratings?|marks?|verdicts?))?(?: ,)?(?: (?:respectively|in that order))?(?: ,)?(?:(?: (?:went|go|goes|gone|were|was|are|is|given|handed|awarded|out|belong|apply|all)){0,4} (?:for|at|in|on|to)(?: (?:${PREFACE})){0,4}| [:(-]| [:-] (?:that|this|such|so) (?:is|was|were) [^;:GFA]{0,30}(?:F [^;:GFA]{0,30})?(?:for|at|in|on)(?: (?:${PREFACE})){0,4}) $`,
);
const AHEAD =
  /^(?: (?:'s|is|are|was|were|being|been|has|have|had|rated|graded|judged|it|they|the|force|its|their|grades?|marks?|ratings?|scores?|verdicts?|respectively|got|gets|received|earned|given|awarded|came|come|out|as|an?|at|to|be|now|then|in that order|[FDI,:)-])){1,10} $/;
const NEXT_ONE = expression(`^(?: ,)?(?: and)?(?: (?:for|at|in|on|to))?(?: (?:${PREFACE})){0,4} $`);

type NameMark = AreaMark | ForceMark;
interface OwnName {
  readonly mark: NameMark;
  readonly name: AreaMention | ForceMention;
}

const namesOf = (mark: NameMark): readonly OwnName[] =>
  (mark.is === 'A' ? mark.areas : mark.forces).map((name) => ({ mark, name }));

/** The names that stand behind a row of grades, of one kind, as one list or as 'at A and at B'. */
const namesBehind = ({ text, marks }: Skeleton, end: number): readonly OwnName[] => {
  const behind = marks.filter(({ at }) => at > end);
  const found: NameMark[] = [];
  for (const each of behind) {
    const last = found.at(-1);
    const gap = text.slice((last?.at ?? end) + 1, each.at);
    if (each.is !== 'A' && each.is !== 'F') break;
    if (last ? last.is !== each.is || !NEXT_ONE.test(gap) : !BEHIND.test(gap)) break;
    found.push(each);
  }
  return found.flatMap(namesOf);
};

/** The names that stand ahead of it: 'A, B and C: good, good and outstanding'. */
const namesAhead = ({ text, marks }: Skeleton, start: number): readonly OwnName[] => {
  const last = marks.findLast(
    (each): each is NameMark => each.at < start && (each.is === 'A' || each.is === 'F') && namesOf(each).length > 1,
  );
  return last && AHEAD.test(text.slice(last.at + 1, start)) ? namesOf(last) : [];
};

/** The name that a grade of a row has for itself where as many names stand beside the row: 'good and inadequate for A and B'. */
export const ownName = (skeleton: Skeleton, mark: GradeMark): OwnName | null => {
  const row = rowOf(skeleton, mark);
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined || row.length < 2) return null;
  const names = [namesBehind(skeleton, last.at), namesAhead(skeleton, first.at)].find(
    ({ length }) => length === row.length,
  );
  return names?.[row.indexOf(mark)] ?? null;
};

/** Whether a name is a list, and there is one grade for each of it. */
export const isOneForEach = (marks: readonly Mark[]): boolean => {
  const { length } = marks.filter(({ is }) => is === 'G');
  return length > 1 && marks.some((each) => (each.is === 'F' || each.is === 'A') && namesOf(each).length === length);
};

/** 'rated good and adequate for leadership and crime recording respectively' */
const listOf = ({ text, marks }: Skeleton, count: number): AreaScope | null => {
  if (!IN_ORDER.test(text)) return null;
  const lists = marks.filter((mark): mark is AreaMark => mark.is === 'A' && mark.areas.length === count);
  return lists[0] && lists.length === 1 ? named(lists[0]) : null;
};

interface Scopes {
  readonly force: ForceScope;
  readonly area: AreaScope;
}

/** 'Durham and Northumbria were rated outstanding and good respectively': to each its own. */
export const shareOut = (skeleton: Skeleton, mark: GradeMark, scopes: Scopes): Scopes => {
  const own = ownName(skeleton, mark);
  const { force } = scopes;
  if (own?.mark.is === 'A') return { force, area: { ...named(own.mark), areas: [own.name as AreaMention] } };
  if (own?.mark.is === 'F')
    return { ...scopes, force: { forces: [(own.name as ForceMention).force], mark: own.mark, sure: true } };
  const run = runWith(skeleton, mark);
  const index = run.indexOf(mark);
  if (index < 0 || run.length < 2) return scopes;
  const area = scopes.area.areas.length === run.length ? scopes.area : (listOf(skeleton, run.length) ?? scopes.area);
  const oneForce = force.forces[index];
  const oneArea = area.areas[index];
  if (force.forces.length === run.length && oneForce) return { force: { ...force, forces: [oneForce] }, area };
  if (area.areas.length === run.length && oneArea) return { force, area: { ...area, areas: [oneArea] } };
  return scopes;
};
