import type { CheckedArticle } from './check.ts';
import { type Item, isMonitoring, isTally } from './page/mark.ts';
import type { AreaId } from './peel/areas.ts';
import type { ForceId } from './peel/forces.ts';
import type { RoundId } from './peel/rounds.ts';
import type { Asked } from './record/around.ts';

/** As much of a checked article as this needs: the panel has it without its text. */
export type CheckedStatements = Pick<CheckedArticle, 'claims' | 'tallies'> & {
  readonly article: Pick<CheckedArticle['article'], 'published'>;
};

/**
 * What to ask the record about an item, or null where nothing stands around it: a count of forces is about no one force,
 * and special measures are no grade.
 */
export const askAround = (item: Item, checked: CheckedStatements): Asked | null => {
  const { force, verdict } = item;
  if (!force || isMonitoring(item)) return null;
  const round = verdict.official?.round ?? verdict.round;
  // Counted areas have no one grade that went up or down over the years.
  const area = isTally(item) ? null : (verdict.official?.area ?? item.area);
  if (!area && !round) return null;
  const mentioned = round ? mentionedAreas(checked, force, round) : [];
  return { force, area, round, mentioned, published: checked.article.published?.value ?? null };
};

/** The areas in which an article gives a force a grade of that round; also where it leaves open which round it means. */
export const mentionedAreas = (
  { claims, tallies }: Pick<CheckedStatements, 'claims' | 'tallies'>,
  force: ForceId,
  round: RoundId,
): readonly AreaId[] => [
  ...new Set(
    [...claims, ...tallies]
      .filter((item) => item.force === force && (item.verdict.round ?? round) === round)
      .flatMap(({ area, verdict }) => verdict.official?.area ?? area ?? []),
  ),
];

/** The rounds that an article's statements about a force were compared in, in the order of the article. */
export const comparedRounds = (items: readonly Item[], force: ForceId): readonly RoundId[] => [
  ...new Set(items.flatMap((item) => (item.force === force && item.verdict.round) || [])),
];
