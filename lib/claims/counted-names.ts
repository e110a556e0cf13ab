import type { Sight } from './constructions/construction.ts';
import { numberWithin } from './counts.ts';

/** 'The three, Kent, Essex and Surrey, were': so many are named, and no others counted. */
export const isAllNamed = ({ before, skeleton }: Sight, from: number): boolean => {
  const named = THE_NAMED.test(before.slice(0, from + 1)) ? ARE_NAMED.exec(before.slice(from)) : null;
  const mark = named && skeleton.marks.find(({ at }) => at === from + named[0].lastIndexOf('F'));
  return mark?.is === 'F' && mark.forces.length === numberWithin(skeleton, from, before.length)?.value;
};
const THE_NAMED = /(?:^|[,;:]| and| but) (?:the|these|those|all)(?: the)? $/;
const ARE_NAMED = /^ N(?: (?:local|neighbouring|other))?(?: forces| constabularies)? [,(-](?: the)? F(?= [,)-])/;

/** 'There were two outstanding forces, Kent and Essex' */
export const isApposed = ({ after, mark, skeleton }: Sight, count: number): boolean => {
  const next = FORCES_APPOSED.test(after) ? skeleton.marks.find(({ at }) => at > mark.at) : undefined;
  return next?.is === 'F' && next.forces.length === count;
};
const FORCES_APPOSED = /^ (?:forces?|constabular(?:y|ies)) [,:(-] F(?=\s*$| [,.;)])/;
