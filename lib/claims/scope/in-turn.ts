import type { Discourse } from '../discourse.ts';
import type { GradeMark, Skeleton } from '../skeleton.ts';
import type { ForceScope } from './force-scope.ts';

const FOR_THE_NTH = / G (?:for|to|at|from) the (first|second|third|fourth)(?= [,;]| and|\s*$)/g;
const NTH = ['first', 'second', 'third', 'fourth'];

/** 'good for the first, adequate for the second and inadequate for the third': in the order in which so many have been spoken of, else nobody's. */
export const inTurn = (
  { text }: Skeleton,
  { at }: GradeMark,
  { heard, heardBefore, company }: Discourse,
): ForceScope | null => {
  if (!text.includes(' the third')) return null;
  const turns = [...text.matchAll(FOR_THE_NTH)];
  const turn = turns.findIndex(({ index }) => index === at - 1);
  if (turn < 0 || turns.length < 3 || turns.some(([, nth], place) => nth !== NTH[place])) return null;
  const forces = [heard, heardBefore, company].find(({ length }) => length === turns.length)?.slice(turn, turn + 1);
  return { forces: forces ?? [], mark: null, sure: true };
};
