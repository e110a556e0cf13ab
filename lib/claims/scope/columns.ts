import { type Columns, idsOf } from '../discourse.ts';
import type { GradeMark, Skeleton } from '../skeleton.ts';
import type { AreaScope } from './area-question.ts';
import type { ForceScope } from './force-scope.ts';

const OVER_AREAS = /^(?: (?:force|police|constabulary|area|,|;|-|F))* A(?: (?:[,;-] )?A)*$/;
const OVER_FORCES = /^ (?:areas?|category|categories|question)(?: [,:-])? F(?: (?:[,;-] )?F)*$/;
const IS_CELLS = /^ [AFD](?: [:|-])?(?: (?:[,;/-] )?G){2,}\s*$/;

/** The headings of a table's columns, where a line is nothing else. */
export const columnsIn = (skeleton: Skeleton): Columns | null => {
  const text = skeleton.text.trimEnd();
  const areas = skeleton.marks.flatMap((mark) => (mark.is === 'A' ? mark.areas : []));
  if (areas.length > 1 && OVER_AREAS.test(text)) return { areas, forces: [] };
  const forces = idsOf(skeleton.marks.flatMap((mark) => (mark.is === 'F' ? mark.forces : [])));
  return forces.length > 1 && OVER_FORCES.test(text) ? { areas: [], forces } : null;
};

/** A row with several grades whose columns nobody has named: whose they are, or for what, cannot be told. */
export const isUnreadableRow = (skeleton: Skeleton, columns: Columns): boolean =>
  IS_CELLS.test(skeleton.text) && !hasItsColumns(skeleton, columns);

const gradesIn = (skeleton: Skeleton): readonly GradeMark[] =>
  skeleton.marks.filter((each): each is GradeMark => each.is === 'G');

/** A force's row under areas, or an area's row under forces, with a grade for each column. */
const hasItsColumns = (skeleton: Skeleton, { areas, forces }: Columns): boolean => {
  const heads = skeleton.text.startsWith(' F') ? areas : skeleton.text.startsWith(' A') ? forces : [];
  return heads.length > 1 && gradesIn(skeleton).length === heads.length;
};

/** Whose grade stands in a cell and for what, or null where the grade stands in no table with named columns. */
export const cellOf = (
  skeleton: Skeleton,
  mark: GradeMark,
  scopes: { readonly force: ForceScope; readonly area: AreaScope },
  columns: Columns,
): { readonly force: ForceScope; readonly area: AreaScope } | null => {
  if (!IS_CELLS.test(skeleton.text) || !hasItsColumns(skeleton, columns)) return null;
  const column = gradesIn(skeleton).indexOf(mark);
  const [head] = skeleton.marks;
  const area = columns.areas[column];
  const force = columns.forces[column];
  if (area) return { force: scopes.force, area: { areas: [area], mark: null, by: 'heading' } };
  return force && head?.is === 'A'
    ? { force: { forces: [force], mark: null }, area: { areas: head.areas, mark: head, by: 'name' } }
    : null;
};
