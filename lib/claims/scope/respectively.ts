import type { AreaMark, GradeMark, Mark, Skeleton } from '../skeleton.ts';
import { type AreaScope, named } from './area-question.ts';
import type { ForceScope } from './force-scope.ts';

const LISTED = /^(?: ,| and| , and)(?: (?:an?|to))? $/;
const IN_ORDER = / (?:respectively|in that order)(?: |$)/;

/** The grades that are shared out in order: those by 'respectively', or a list of different ones, 'were good and inadequate'. */
const runWith = (skeleton: Skeleton, mark: GradeMark): readonly GradeMark[] => {
  const grades = skeleton.marks.filter((each): each is GradeMark => each.is === 'G');
  const order = IN_ORDER.exec(skeleton.text);
  if (order) return grades.filter((each) => Math.abs(each.at - order.index) < 60);
  const index = grades.indexOf(mark);
  const isJoined = (at: number): boolean =>
    LISTED.test(skeleton.text.slice((grades[at - 1]?.at ?? 0) + 1, grades[at]?.at ?? 0));
  let [first, last] = [index, index];
  while (first > 0 && isJoined(first)) first--;
  while (last + 1 < grades.length && isJoined(last + 1)) last++;
  const run = grades.slice(first, last + 1);
  const isInOrder = new Set(run.map(({ grade }) => grade.grade)).size > 1 || isOverAreas(skeleton, run);
  return isInOrder ? run : [];
};

/** 'good, good and outstanding for effectiveness, efficiency and legitimacy': as many areas stand behind them. */
const isOverAreas = ({ text, marks }: Skeleton, run: readonly GradeMark[]): boolean => {
  const end = run.at(-1)?.at ?? 0;
  const next = marks.find(({ at }) => at > end);
  return next?.is === 'A' && next.areas.length === run.length && FOR.test(text.slice(end + 1, next.at));
};
const FOR = /^(?: (?:grades?|ratings?|marks?))? (?:for|at|in|on) (?:its |the )?$/;

/** Whether the first name is a list of forces, and there is one grade for each of them. */
export const isOneForEach = (marks: readonly Mark[]): boolean => {
  const name = marks.find(({ is }) => is === 'F' || is === 'A');
  return name?.is === 'F' && name.forces.length === marks.filter(({ is }) => is === 'G').length;
};

/** 'rated good and adequate for leadership and crime recording respectively' */
const listOf = ({ text, marks }: Skeleton, count: number): AreaScope | null => {
  if (!IN_ORDER.test(text)) return null;
  const lists = marks.filter((mark): mark is AreaMark => mark.is === 'A' && mark.areas.length === count);
  return lists[0] && lists.length === 1 ? named(lists[0]) : null;
};

/** 'Durham and Northumbria were rated outstanding and good respectively': to each its own. */
export const shareOut = (
  skeleton: Skeleton,
  mark: GradeMark,
  scopes: { readonly force: ForceScope; readonly area: AreaScope },
): { readonly force: ForceScope; readonly area: AreaScope } => {
  const run = runWith(skeleton, mark);
  const index = run.indexOf(mark);
  if (index < 0 || run.length < 2) return scopes;
  const { force } = scopes;
  const area = scopes.area.areas.length === run.length ? scopes.area : (listOf(skeleton, run.length) ?? scopes.area);
  const oneForce = force.forces[index];
  const oneArea = area.areas[index];
  if (force.forces.length === run.length && oneForce) return { force: { ...force, forces: [oneForce] }, area };
  if (area.areas.length === run.length && oneArea) return { force, area: { ...area, areas: [oneArea] } };
  return scopes;
};
