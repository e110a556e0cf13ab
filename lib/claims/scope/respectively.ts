import type { GradeMark, Skeleton } from '../skeleton.ts';
import type { AreaScope } from './area-question.ts';
import type { ForceScope } from './force-scope.ts';

const IN_ORDER = / (?:respectively|in that order)(?: |$)/;

/** 'Durham and Northumbria were rated outstanding and good respectively': to each its own. */
export const shareOut = (
  skeleton: Skeleton,
  mark: GradeMark,
  scopes: { readonly force: ForceScope; readonly area: AreaScope },
): { readonly force: ForceScope; readonly area: AreaScope } => {
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
