import type { AreaMention } from '../mentions/mention.ts';
import type { GradeMark, Skeleton } from '../skeleton.ts';
import type { AreaScope } from './area-question.ts';
import type { ForceScope } from './force-scope.ts';

const IN_ORDER = / (?:respectively|in that order)(?: |$)/;

/** A table's row: a force, and a grade for each column. */
const IS_ROW = /^ F(?: [:|-])?(?: (?:[,;/-] )?G){2,}\s*$/;

const IS_CELLS = /^ [AFD](?: [:|-])?(?: (?:[,;/-] )?G){2,}\s*$/;

/** A row with several grades whose columns nobody has named as areas: forces, or years. Whose they are cannot be told. */
export const isUnreadableRow = (skeleton: Skeleton, columns: readonly AreaMention[]): boolean =>
  IS_CELLS.test(skeleton.text) &&
  !(IS_ROW.test(skeleton.text) && skeleton.marks.filter(({ is }) => is === 'G').length === columns.length);

const columnOf = (skeleton: Skeleton, mark: GradeMark, columns: readonly AreaMention[]): AreaScope | null => {
  const grades = skeleton.marks.filter(({ is }) => is === 'G');
  const area = columns[grades.indexOf(mark)];
  return area && grades.length === columns.length ? { areas: [area], mark: null, by: 'heading' } : null;
};

/** 'Durham and Northumbria were rated outstanding and good respectively': to each its own. */
export const shareOut = (
  skeleton: Skeleton,
  mark: GradeMark,
  scopes: { readonly force: ForceScope; readonly area: AreaScope },
  columns: readonly AreaMention[],
): { readonly force: ForceScope; readonly area: AreaScope } => {
  if (columns.length > 1 && IS_ROW.test(skeleton.text))
    return { force: scopes.force, area: columnOf(skeleton, mark, columns) ?? scopes.area };
  if (!IN_ORDER.test(skeleton.text)) return scopes;
  const order = IN_ORDER.exec(skeleton.text)?.index ?? 0;
  const run = skeleton.marks.filter((each): each is GradeMark => each.is === 'G' && Math.abs(each.at - order) < 60);
  const index = run.indexOf(mark);
  if (index < 0 || run.length < 2) return scopes;
  const { force, area } = scopes;
  const oneForce = force.forces[index];
  const oneArea = area.areas[index];
  if (force.forces.length === run.length && oneForce) return { force: { ...force, forces: [oneForce] }, area };
  if (area.areas.length === run.length && oneArea) return { force, area: { ...area, areas: [oneArea] } };
  return scopes;
};
