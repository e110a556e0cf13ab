import { type ForceId, forceOf } from '../peel/forces.ts';
import { idsOf } from './discourse.ts';
import { expression } from './expression.ts';
import type { Skeleton } from './skeleton.ts';

/**
 * Parts of an article that stand under a force's name: for each sentence the force that heads its part, none behind the
 * last part, or nothing where the article has no such parts. One force alone heads no more than the rows right below it.
 */
export const sectionsOf = (skeletons: readonly Skeleton[]): readonly (readonly ForceId[] | undefined)[] => {
  const heads = skeletons.map((skeleton, index) => headOf(skeleton, skeletons[index + 1]));
  const isParted = new Set(heads.flatMap((head) => head ?? [])).size > 1;
  let current: readonly ForceId[] | undefined;
  return skeletons.map((skeleton, index) => {
    if (!isParted && heads[index] && !isRow(skeletons[index + 1])) return undefined;
    if (!isParted && !skeleton.sentence.isLine) current = undefined;
    if (heads[index]) current = heads[index];
    else if (current && isAnotherHeading(skeleton)) current = [];
    return current;
  });
};

const PLACE =
  '(?: (?:in|at|the|N|D|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|bottom|top|best|worst|next|then|and|finally|runners?-up|winners?|place|number|no|:|-))';
/** '2. Essex', 'Last: Essex Police'. */
const IS_NAME = expression(`^(?: N \\))?${PLACE}{0,6} F(?: (?:police|force))?(?: :)?$`);
/** 'Essex: the surprise of the year', 'Essex (up two places)'. */
const WITH_STRAPLINE = /^(?: N \))?(?: the)? F (?:[:-](?: [^ :FAGO]+){1,9}|\((?: [^ :FAGO]+){1,9} \))$/;
const IS_CELL = /^(?: N \))?(?: the)? [FG](?: :)?$/;

/** 'ESSEX' on a line of its own, with prose or areas below it; '2. Essex' and 'Essex: a surprise' over prose, 'Essex (inspected in May)' over its grades too. */
const headOf = ({ text, sentence, marks }: Skeleton, next: Skeleton | undefined): readonly ForceId[] | undefined => {
  const name = marks.find(({ is }) => is === 'F');
  const line = text.trimEnd();
  if (!sentence.isLine || name?.is !== 'F' || next === undefined || IS_CELL.test(next.text.trimEnd())) return undefined;
  const isOverProse = !next.sentence.isLine && !next.sentence.isItem;
  if (!IS_NAME.test(line) && !((isOverProse || isRow(next)) && WITH_STRAPLINE.test(line))) return undefined;
  if (sentence.isItem && !isOverProse) return undefined;
  const forces = idsOf(name.forces);
  return forces.length === 1 && forces.every((force) => forceOf(force).kind === 'territorial') ? forces : undefined;
};

/** 'Leadership: good' */
const isRow = (skeleton: Skeleton | undefined): boolean =>
  skeleton?.sentence.isLine === true && ['A', 'G'].every((kind) => skeleton.marks.some(({ is }) => is === kind));

const isAnotherHeading = ({ text, sentence, marks }: Skeleton): boolean =>
  sentence.isLine &&
  !sentence.isItem &&
  marks.every(({ is }) => is === 'D' || is === 'N' || is === 'I') &&
  text.length < 60 &&
  !/^ (?:image|photo|picture|caption|pic) /.test(text);
